package org.gradwire.ui.inspector;

import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.geometry.Pos;
import org.gradwire.ui.theme.Theme;

/// A typeset formula, as large as it is meant to be or as its place allows.
final class FormulaView extends StackPane {
    private static final double LEAST = 8;

    private final Typesetter typesetter;
    private final ImageView picture = new ImageView();
    private final double size;
    private final double width;
    private String wanted = "";

    /// @param width what there is room for
    FormulaView(Typesetter typesetter, double size, double width) {
        this.typesetter = typesetter;
        this.size = size;
        this.width = width;
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().add(picture);
    }

    void show(String latex, Theme theme) {
        String asked = latex + theme;
        if (asked.equals(wanted)) {
            return;
        }
        wanted = asked;
        picture.setImage(null);
        setAccessibleText(latex);
        setVisible(!latex.isEmpty());
        setManaged(!latex.isEmpty());
        if (!latex.isEmpty()) {
            set(latex, size, theme, asked);
        }
    }

    /// What is too wide is set again in a smaller size: shrinking the picture would lose its thin lines.
    private void set(String latex, double atSize, Theme theme, String asked) {
        typesetter.set(latex, atSize, theme, image -> {
            if (!asked.equals(wanted)) {
                return;
            }
            double wide = image.getWidth() / Typesetter.SHARPNESS;
            double smaller = Math.floor(atSize * width / wide * 2) / 2;
            if (wide > width && smaller >= LEAST) {
                set(latex, smaller, theme, asked);
            } else {
                picture.setImage(image);
                picture.setFitWidth(Math.min(width, wide));
            }
        });
    }
}
