package org.gradwire.ui.state;

import org.gradwire.edit.Arranging;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.History;
import org.gradwire.edit.Selection;
import org.gradwire.edit.Transaction;
import org.gradwire.edit.tool.Gesture;
import org.gradwire.edit.tool.Idle;
import org.gradwire.edit.tool.Reaction;
import org.gradwire.edit.tool.Tool;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

/// The document changes, or the tool in hand does.
public final class Editing {
    private Editing() {}

    /// The tool in hand may hold what is not there any more.
    public static Move commit(Transaction transaction) {
        return state -> made(state, transaction).with(Idle.IDLE);
    }

    private static State made(State state, Transaction transaction) {
        return state.with(transaction.after(), state.history().record(state.editor(), transaction));
    }

    public static State undo(State state) {
        return state.history().undo().map(moved -> travelled(state, moved)).orElse(state);
    }

    public static State redo(State state) {
        return state.history().redo().map(moved -> travelled(state, moved)).orElse(state);
    }

    private static State travelled(State state, History.Moved moved) {
        return state.with(moved.state(), moved.history()).with(Idle.IDLE);
    }

    public static Move select(Selection selection) {
        return state -> state.with(state.editor().select(selection), state.history());
    }

    /// A change that may be refused; the reason then stays on the canvas until something else is done.
    public static Move attempt(Outcome<Transaction> outcome) {
        return switch (outcome) {
            case Outcome.Done<Transaction>(Transaction transaction) -> commit(transaction);
            case Outcome.Refused<Transaction>(Message why) -> complain(why);
        };
    }

    /// Says beside the selection, or in the middle, why something cannot be done.
    public static Move complain(Message why) {
        return state -> state.with(Tool.complaining(state.pointOfInterest(), why));
    }

    /// Moves what is selected by as much, in world units.
    public static Move moveSelected(double dx, double dy) {
        return state -> {
            EditorState editor = state.editor();
            return editor.selection().nodes().isEmpty()
                    ? state
                    : commit(Arranging.move(editor, editor.selection().nodes(), dx, dy, 0)).from(state);
        };
    }

    /// Another tool in hand.
    public static Move take(Tool tool) {
        return state -> state.with(tool);
    }

    /// A gesture on the canvas, answered by the tool in hand.
    public static Move gesture(Gesture gesture) {
        return state -> finish(state.tool().on(gesture, state.editor())).from(state);
    }

    /// What a gesture led to.
    public static Move finish(Reaction reaction) {
        return state -> {
            State next = state.with(reaction.tool());
            if (reaction.transaction().isPresent()) {
                next = made(next, reaction.transaction().get());
            }
            if (reaction.selection().isPresent()) {
                next = select(reaction.selection().get()).from(next);
            }
            if (reaction.panX() != 0 || reaction.panY() != 0) {
                double zoom = next.viewport().zoom();
                next = next.with(next.viewport().pan(reaction.panX() * zoom, reaction.panY() * zoom));
            }
            return next;
        };
    }
}
