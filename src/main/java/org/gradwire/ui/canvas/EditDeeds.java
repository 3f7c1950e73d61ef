package org.gradwire.ui.canvas;

import java.util.Optional;
import org.gradwire.edit.tool.Idle;
import org.gradwire.edit.tool.Typing;
import org.gradwire.ui.control.Fields;
import org.gradwire.ui.state.Asking;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Lecturing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Part;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// What the actions that change a circuit do with the canvas, the clipboard and the fields beside it.
record EditDeeds(Session session, CanvasPane canvas, Clips clips, Arranger arranger, Fields fields) {
    void cut() {
        clips.cut();
    }

    void copy() {
        clips.copy();
    }

    void paste() {
        clips.paste();
    }

    void duplicate() {
        clips.duplicate();
    }

    void selectNext() {
        canvas.addNext();
    }

    void selectToggle() {
        canvas.toggleFocused();
    }

    void quickAdd() {
        canvas.quickAdd();
    }

    void wireFrom() {
        canvas.wireFromOutput();
    }

    void wireTo() {
        canvas.wireFromInput();
    }

    void arrange() {
        arranger.all();
    }

    void arrangeSelected() {
        arranger.selected();
    }

    void rename() {
        session.become(Looking.reveal(Part.INSPECTOR));
        fields.name();
    }

    /// A source takes its value on the canvas; of a gate, the first of its fields.
    void edit() {
        State state = session.state();
        state.editor().selection().single().ifPresent(node -> {
            if (state.document().circuit().node(node).gate().isSource()) {
                session.become(Editing.take(new Typing(new Typing.Subject.Value(node), "")));
            } else {
                session.become(Looking.reveal(Part.INSPECTOR));
                fields.first();
            }
        });
    }

    /// Takes back what was begun: what is in hand, a lecture, a question, a panel over the canvas, else what is held or selected.
    void cancel() {
        State state = session.state();
        if (!(state.tool() instanceof Idle)) {
            canvas.cancel();
        } else if (state.isPresenting()) {
            session.become(Lecturing::end);
        } else if (state.playback().asked().isPresent()) {
            session.become(Asking.ask(Optional.empty()));
        } else if (state.view().drawer().isPresent()) {
            session.become(Looking.toggle(state.view().drawer().get()));
        } else {
            canvas.cancel();
        }
    }
}
