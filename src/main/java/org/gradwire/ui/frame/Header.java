package org.gradwire.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Kit;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.document.FileAction;
import org.gradwire.ui.find.FindAction;
import org.gradwire.ui.present.LectureAction;
import org.gradwire.ui.state.State;

/// The top of the window: menus, what is open, and the two ways to everything else.
final class Header extends Region {
    private static final double GAP = 12;

    private final HBox left;
    private final Label name = new Label();
    /// In words what the dot before the name means.
    private final Tooltip kept = new Tooltip();
    private final HBox right;

    Header(Kit kit, Menu recent) {
        Actions actions = kit.actions();
        Words words = kit.words();
        getStyleClass().add("header");
        setId("header");
        Button brand = new Button("Gradwire");
        brand.setId("brand");
        brand.getStyleClass().add("brand");
        brand.setOnAction(event -> actions.run(FileAction.START_PAGE));
        words.bind(brand::setAccessibleText, FileAction.START_PAGE.label());
        MenuBar menus = Menus.bar(actions, words, recent);
        left = new HBox(brand, menus);
        left.setAlignment(Pos.CENTER_LEFT);
        name.setId("document-name");
        name.getStyleClass().add("document-name");
        name.setTooltip(kept);
        right = new HBox(actions.pill(FindAction.FIND), actions.pill(LectureAction.PRESENT));
        right.getStyleClass().add("pills");
        right.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(left, name, right);
        kit.session().show(Title::of, this::show);
        kit.session().show(State::isPresenting, presenting -> Visible.set(this, !presenting));
    }

    private void show(Title title) {
        name.setText(title.ofHeader());
        name.setAccessibleText(title.name() + ", " + title.kept());
        kept.setText(title.file().map(path -> path + "\n").orElse("") + title.kept());
        requestLayout();
    }

    /// The name stands in the middle of the window if there is room, else between the two; what has no room at all is left out.
    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double leftWidth = left.prefWidth(-1);
        double rightWidth = right.prefWidth(-1);
        right.setVisible(leftWidth + rightWidth + GAP <= room);
        double taken = right.isVisible() ? rightWidth : 0;
        left.resizeRelocate(snappedLeftInset(), 0, Math.min(leftWidth, room), height);
        right.resizeRelocate(getWidth() - snappedRightInset() - rightWidth, 0, rightWidth, height);
        double from = snappedLeftInset() + leftWidth + GAP;
        double to = getWidth() - snappedRightInset() - taken - GAP;
        double wide = Math.min(name.prefWidth(-1), to - from);
        name.setVisible(wide > 6 * GAP || wide >= name.prefWidth(-1));
        double x = Math.clamp((getWidth() - wide) / 2, Math.min(from, to), Math.max(from, to - wide));
        name.resizeRelocate(x, 0, Math.max(0, wide), height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
