package org.gradwire.ui.canvas;

import javafx.scene.input.KeyCode;
import org.gradwire.edit.Removal;
import org.gradwire.edit.Selection;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Chapter;
import org.gradwire.ui.control.Deed;
import org.gradwire.ui.control.Keys;
import org.gradwire.ui.control.When;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.State;
import org.kordamp.ikonli.feather.Feather;

/// What is selected is copied, removed, moved; and every edit is taken back.
public enum EditAction implements Action<EditDeeds> {
    UNDO(Deed.move(Feather.CORNER_UP_LEFT, When.CAN_UNDO, Editing::undo)
            .about(state -> state.history().undoLabel()).keys(Keys.shortcut(KeyCode.Z))),
    REDO(Deed.move(Feather.CORNER_UP_RIGHT, When.CAN_REDO, Editing::redo)
            .about(state -> state.history().redoLabel()).keys(Keys.shiftShortcut(KeyCode.Z), Keys.shortcut(KeyCode.Y))),
    CUT(Deed.of(Feather.SCISSORS, When.SELECTED, EditDeeds::cut).keys(Keys.shortcut(KeyCode.X))),
    COPY(Deed.of(Feather.COPY, When.SELECTED, EditDeeds::copy).keys(Keys.shortcut(KeyCode.C))),
    PASTE(Deed.of(Feather.CLIPBOARD, When.ON_CIRCUIT, EditDeeds::paste).keys(Keys.shortcut(KeyCode.V))),
    DUPLICATE(Deed.of(Feather.LAYERS, When.SELECTED, EditDeeds::duplicate).keys(Keys.shortcut(KeyCode.D))),
    DELETE(Deed.move(Feather.TRASH_2, When.SOMETHING_SELECTED, EditAction::delete)
            .keys(Keys.key(KeyCode.DELETE), Keys.key(KeyCode.BACK_SPACE))),
    SELECT_ALL(Deed.move(Feather.CHECK_SQUARE, When.HAS_NODES, EditAction::selectAll).keys(Keys.shortcut(KeyCode.A))),
    SELECT_NEXT(Deed.of(Feather.PLUS_SQUARE, When.HAS_NODES, EditDeeds::selectNext).keys(Keys.shortcut(KeyCode.TAB))),
    SELECT_TOGGLE(Deed.of(Feather.CHECK, When.HAS_NODES, EditDeeds::selectToggle).keys(Keys.shortcut(KeyCode.SPACE))),
    MOVE_LEFT(Deed.move(Feather.ARROW_LEFT, When.SELECTED, Editing.moveSelected(-By.MOVE, 0)).keys(Keys.alt(KeyCode.LEFT))),
    MOVE_RIGHT(Deed.move(Feather.ARROW_RIGHT, When.SELECTED, Editing.moveSelected(By.MOVE, 0)).keys(Keys.alt(KeyCode.RIGHT))),
    MOVE_UP(Deed.move(Feather.ARROW_UP, When.SELECTED, Editing.moveSelected(0, -By.MOVE)).keys(Keys.alt(KeyCode.UP))),
    MOVE_DOWN(Deed.move(Feather.ARROW_DOWN, When.SELECTED, Editing.moveSelected(0, By.MOVE)).keys(Keys.alt(KeyCode.DOWN))),
    CANCEL(Deed.of(Feather.X_CIRCLE, When.ON_CIRCUIT, EditDeeds::cancel).keys(Keys.key(KeyCode.ESCAPE)));

    /// How much one press changes.
    private static final class By {
        private static final double MOVE = 10;
    }

    private final Deed<? super EditDeeds> deed;

    EditAction(Deed<? super EditDeeds> deed) {
        this.deed = deed;
    }

    @Override
    public Chapter chapter() {
        return Chapter.EDIT;
    }

    @Override
    public Deed<? super EditDeeds> deed() {
        return deed;
    }

    private static State delete(State state) {
        return Removal.remove(state.editor()).map(removed -> Editing.commit(removed).from(state)).orElse(state);
    }

    private static State selectAll(State state) {
        return Editing.select(Selection.all(state.document().circuit())).from(state);
    }
}
