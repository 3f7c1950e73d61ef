package org.gradwire.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.gradwire.lesson.Formula;
import org.gradwire.ui.state.Preferences;
import org.jspecify.annotations.Nullable;

/// A typeset formula, as large as it is meant to be or as its place allows. The picture before stays until the next is ready.
public final class FormulaView extends StackPane {
    /// Sharp enough for any screen that does not ask for more.
    private static final double LEAST_DENSITY = 2;
    /// Rooms that differ by less share a picture, so that dragging a border does not set every formula anew at every pixel.
    private static final double ROOM_STEP = 8;

    private final Typesetter typesetter;
    private final ImageView picture = new ImageView();
    private final double size;
    /// Read by the typesetter's thread, which leaves out what nobody waits for.
    private volatile @Nullable Typesetting wanted;

    /// @param size of the letters at an interface scale of 1
    public FormulaView(Typesetter typesetter, double size) {
        this.typesetter = typesetter;
        this.size = size;
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().add(picture);
        showNothing();
    }

    public void show(Formula formula, Preferences preferences, double room) {
        if (formula.isEmpty()) {
            showNothing();
            return;
        }
        show(formula.layouts(), preferences, room);
    }

    public void show(String latex, Preferences preferences, double room) {
        if (latex.isEmpty()) {
            showNothing();
            return;
        }
        show(List.of(latex), preferences, room);
    }

    private void show(List<String> layouts, Preferences preferences, double room) {
        double rounded = Math.max(ROOM_STEP, Math.floor(room / ROOM_STEP) * ROOM_STEP);
        Typesetting next = new Typesetting(layouts, size * preferences.scale(), rounded, density(), preferences.theme());
        setVisible(true);
        setManaged(true);
        setAccessibleText(layouts.getFirst());
        if (!next.equals(wanted)) {
            wanted = next;
            typesetter.set(next, () -> next.equals(wanted), image -> place(image, next));
        }
    }

    private void showNothing() {
        wanted = null;
        picture.setImage(null);
        setVisible(false);
        setManaged(false);
    }

    private void place(Image image, Typesetting set) {
        picture.setImage(image);
        picture.setFitWidth(Math.min(set.room(), image.getWidth() / set.density()));
    }

    private double density() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? LEAST_DENSITY : Math.max(LEAST_DENSITY, window.getOutputScaleX());
    }
}
