package org.gradwire.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.Text;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Page;
import org.gradwire.ui.state.Renderer;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// The top of the window: menus, what is open, and the two ways to everything else.
final class Header extends Region implements Renderer {
    private static final double GAP = 12;
    /// Stands before the name of what is not saved, here and in the title of the window.
    static final String UNSAVED = "• ";

    private final HBox left;
    private final Label name = new Label();
    /// In words what the dot before the name means.
    private final Tooltip kept = new Tooltip();
    private final HBox right;

    Header(Session session, Actions actions, Words words, Menu recent) {
        getStyleClass().add("header");
        setId("header");
        Button brand = new Button("Gradwire");
        brand.setId("brand");
        brand.getStyleClass().add("brand");
        brand.setOnAction(event -> actions.run(Action.START_PAGE));
        words.bind(brand::setAccessibleText, Action.START_PAGE.label());
        MenuBar menus = Menus.bar(actions, words, recent);
        left = new HBox(brand, menus);
        left.setAlignment(Pos.CENTER_LEFT);
        name.setId("document-name");
        name.getStyleClass().add("document-name");
        name.setTooltip(kept);
        right = new HBox(actions.pill(Action.FIND), actions.pill(Action.PRESENT));
        right.getStyleClass().add("pills");
        right.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(left, name, right);
        session.show(this);
    }

    @Override
    public void render(State before, State after, boolean first) {
        Language language = after.preferences().language();
        if (first || before.filing() != after.filing() || before.document() != after.document() || before.view().page() != after.view().page()
                || before.preferences().language() != language) {
            String title = title(after, language);
            String words = Message.of(after.isUnsaved() ? "status.unsaved" : "status.saved").in(language);
            name.setText(after.view().page() == Page.START ? "" : (after.isUnsaved() ? UNSAVED : "") + title);
            name.setAccessibleText(title + ", " + words);
            kept.setText(after.origin().file().map(path -> path + "\n").orElse("") + words);
            requestLayout();
        }
    }

    private static String title(State state, Language language) {
        Message kind = switch (state.origin()) {
            case Origin.Sample sample -> Message.of("title.sample");
            case Origin.File file -> Message.of("title.file");
            case Origin.Code code -> Message.of("title.code");
            case Origin.Fresh fresh -> Message.of("title.fresh");
        };
        Text title = state.document().title();
        return state.origin().name(language) + " · " + (title.isEmpty() ? kind.in(language) : title.in(language));
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
