package org.gradwire.ui.learn;

import java.util.Map;
import java.util.Optional;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Teaching;
import org.gradwire.text.Message;
import org.gradwire.train.FreshParameters;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.document.DataFiles;
import org.gradwire.ui.state.Dock;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sheet;
import org.gradwire.ui.state.Showing;
import org.gradwire.ui.state.Stepping;
import org.gradwire.ui.state.Sweeping;

/// What the actions of the menu *Learn* do.
public record LearnBindings(Session session, Trainer trainer, DataFiles data) {
    public void addTo(Map<Action, Runnable> all) {
        all.put(Action.TRAINING_PANEL, () -> session.become(Looking.dock(dock -> dock.open(!dock.open()))));
        all.put(Action.TRAIN, () -> {
            if (trainer.isRunning()) {
                trainer.pause();
            } else {
                session.become(Looking.dock(dock -> dock.showing(Dock.Tab.TRAIN)));
                trainer.run();
            }
        });
        all.put(Action.TRAIN_UPDATE, trainer::update);
        all.put(Action.TRAIN_EPOCH, trainer::epoch);
        all.put(Action.CANCEL_TRAINING, trainer::cancel);
        all.put(Action.REWIND, () -> trainer.visit(0, 0));
        all.put(Action.RESET_PARAMETERS, this::reset);
        all.put(Action.UNIT_PICTURES, () -> session.become(Looking.dock(dock -> dock.withUnits(!dock.units()))));
        all.put(Action.SWEEP, () -> session.become(Stepping.sweep(session.state().showing().sweep().isEmpty())));
        all.put(Action.PREVIOUS_ROW, () -> row(-1));
        all.put(Action.NEXT_ROW, () -> row(1));
        all.put(Action.OPEN_DATA, data::choose);
        all.put(Action.SAVE_DATA, data::save);
        all.put(Action.DRAW_DATA, () -> session.become(Looking.lay(Sheet.DRAW_DATA)));
    }

    /// To another row; on the way over all examples, to its next place, with the same step of the pass.
    private void row(int by) {
        Showing showing = session.state().showing();
        if (showing.sweep().isPresent()) {
            Sweeping sweep = showing.sweep().get();
            int position = sweep.isPassing() ? session.state().playhead().position() : 0;
            session.become(Stepping.sweep(sweep.stageAt(sweep.place() + by, !sweep.isPassing()), position));
        } else {
            session.become(Stepping.row(showing.row() + by));
        }
    }

    private void reset() {
        EditorState editor = session.state().editor();
        session.become(Editing.commit(Teaching.train(
                editor, Message.of("edit.reset"),
                FreshParameters.of(editor.document().circuit(), editor.document().learning().recipe().start()), 0)));
    }
}
