package org.gradwire.edit.tool;

import java.util.Optional;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.LooseWire;
import org.gradwire.edit.NewNode;
import org.gradwire.edit.Placing;
import org.gradwire.edit.Point;

/// A gate is looked for by its name, to be placed here.
///
/// @param at      where; a guess until it is known what is placed, unless somebody pointed there
/// @param pointed whether somebody did
/// @param loose   the wire that waits for it
public record Choosing(Point at, boolean pointed, Optional<LooseWire> loose) implements Tool {
    public static Choosing at(Point pointed) {
        return new Choosing(pointed, true, Optional.empty());
    }

    /// With no place in mind.
    public static Choosing near(Point guess) {
        return new Choosing(guess, false, Optional.empty());
    }

    /// For a wire that ends there.
    public static Choosing wired(Point end, LooseWire loose) {
        return new Choosing(end, true, Optional.of(loose));
    }

    public Choosing movedTo(Point next) {
        return new Choosing(next, pointed, loose);
    }

    @Override
    public Reaction on(Gesture gesture, EditorState state) {
        return Tool.waiting(this, gesture, state);
    }

    /// Places it, wired to what waits.
    public Reaction chosen(NewNode node, EditorState state) {
        return loose.isPresent()
                ? Reaction.trying(Placing.placeAt(state, node, at, loose.get()), at)
                : DroppingGate.placed(state, node, at);
    }
}
