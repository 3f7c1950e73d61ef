package org.gradwire.edit.tool;

import java.util.Optional;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;
import org.gradwire.edit.Transaction;
import org.gradwire.text.Outcome;

/// What a gesture leads to: the next tool, and at most one change of document, selection or view.
///
/// @param panX, panY by how much the world moves under the view
public record Reaction(
        Tool tool, Optional<Transaction> transaction, Optional<Selection> selection, double panX, double panY) {
    static Reaction to(Tool tool) {
        return new Reaction(tool, Optional.empty(), Optional.empty(), 0, 0);
    }

    static Reaction selecting(Tool tool, Selection selection) {
        return new Reaction(tool, Optional.empty(), Optional.of(selection), 0, 0);
    }

    static Reaction changing(Tool tool, Transaction transaction) {
        return new Reaction(tool, Optional.of(transaction), Optional.empty(), 0, 0);
    }

    /// Changes the document and rests; where it is refused, the reason stays beside the pointer.
    static Reaction trying(Outcome<Transaction> outcome, Point at) {
        return switch (outcome) {
            case Outcome.Done<Transaction>(Transaction transaction) -> changing(Idle.IDLE, transaction);
            case Outcome.Refused<Transaction>(var why) -> to(Tool.complaining(at, why));
        };
    }

    static Reaction panning(Tool tool, double x, double y) {
        return new Reaction(tool, Optional.empty(), Optional.empty(), x, y);
    }
}
