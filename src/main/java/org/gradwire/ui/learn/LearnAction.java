package org.gradwire.ui.learn;

import javafx.scene.input.KeyCode;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Teaching;
import org.gradwire.text.Message;
import org.gradwire.train.FreshParameters;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Chapter;
import org.gradwire.ui.control.Deed;
import org.gradwire.ui.control.Keys;
import org.gradwire.ui.control.When;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Move;
import org.gradwire.ui.state.Sheet;
import org.gradwire.ui.state.Showing;
import org.gradwire.ui.state.State;
import org.gradwire.ui.state.Stepping;
import org.gradwire.ui.state.Sweeping;
import org.kordamp.ikonli.feather.Feather;

/// Training, and the table that it is done with.
public enum LearnAction implements Action<LearnDeeds> {
    TRAINING_PANEL(Deed.move(Feather.TRENDING_DOWN, When.ON_CIRCUIT, Looking.dock(dock -> dock.open(!dock.open())))
            .on(state -> state.view().dock().open()).keys(Keys.key(KeyCode.F4))),
    TRAIN(Deed.of(Feather.PLAY_CIRCLE, When.ON_CIRCUIT, LearnDeeds::train)
            .on(state -> state.practice().running()).keys(Keys.shortcut(KeyCode.ENTER))),
    TRAIN_UPDATE(Deed.of(Feather.CHEVRON_RIGHT, When.NOT_TRAINING, LearnDeeds::update).keys(Keys.shortcut(KeyCode.U))),
    TRAIN_EPOCH(Deed.of(Feather.CHEVRONS_RIGHT, When.NOT_TRAINING, LearnDeeds::epoch).keys(Keys.shortcut(KeyCode.E))),
    CANCEL_TRAINING(Deed.of(Feather.X_CIRCLE, When.TRAINING, LearnDeeds::cancel).keys(Keys.shiftShortcut(KeyCode.ENTER))),
    REWIND(Deed.of(Feather.SKIP_BACK, When.CAN_REWIND, LearnDeeds::rewind).keys(Keys.shortcut(KeyCode.HOME))),
    RESET_PARAMETERS(Deed.move(Feather.SHUFFLE, When.NOT_TRAINING, LearnAction::reset).keys(Keys.shiftShortcut(KeyCode.R))),
    UNIT_PICTURES(Deed.move(Feather.IMAGE, When.HAS_ROWS, Looking.dock(dock -> dock.withUnits(!dock.units())))
            .on(state -> state.view().dock().units()).keys(Keys.key(KeyCode.P))),
    SWEEP(Deed.move(Feather.REPEAT, When.NOT_TRAINING, state -> Stepping.sweep(state.showing().sweep().isEmpty()).from(state))
            .on(state -> state.showing().sweep().isPresent()).keys(Keys.key(KeyCode.E))),
    PREVIOUS_ROW(Deed.move(Feather.ARROW_UP, When.HAS_ROWS, row(-1)).keys(Keys.key(KeyCode.COMMA))),
    NEXT_ROW(Deed.move(Feather.ARROW_DOWN, When.HAS_ROWS, row(1)).keys(Keys.key(KeyCode.PERIOD))),
    OPEN_DATA(Deed.of(Feather.UPLOAD, When.ON_CIRCUIT, LearnDeeds::open).keys(Keys.shortcut(KeyCode.I))),
    SAVE_DATA(Deed.of(Feather.DOWNLOAD, When.HAS_ROWS, LearnDeeds::save).keys(Keys.altShortcut(KeyCode.S))),
    DRAW_DATA(Deed.move(Feather.FEATHER, When.ON_CIRCUIT, Looking.lay(Sheet.DRAW_DATA)).keys(Keys.shortcut(KeyCode.G)));

    private final Deed<? super LearnDeeds> deed;

    LearnAction(Deed<? super LearnDeeds> deed) {
        this.deed = deed;
    }

    @Override
    public Chapter chapter() {
        return Chapter.LEARN;
    }

    @Override
    public Deed<? super LearnDeeds> deed() {
        return deed;
    }

    /// To another row; on the way over all examples, to its next place, with the same step of the pass.
    private static Move row(int by) {
        return state -> {
            Showing showing = state.showing();
            if (showing.sweep().isEmpty()) {
                return Stepping.row(showing.row() + by).from(state);
            }
            Sweeping sweep = showing.sweep().get();
            int position = sweep.isPassing() ? state.playhead().position() : 0;
            return Stepping.sweep(sweep.stageAt(sweep.place() + by, !sweep.isPassing()), position).from(state);
        };
    }

    private static State reset(State state) {
        EditorState editor = state.editor();
        return Editing.commit(Teaching.train(
                editor, Message.of("edit.reset"),
                FreshParameters.of(editor.document().circuit(), editor.document().learning().recipe().start()), 0)).from(state);
    }
}
