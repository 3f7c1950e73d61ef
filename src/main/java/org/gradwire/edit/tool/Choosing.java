package org.gradwire.edit.tool;

import java.util.Optional;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.LooseWire;
import org.gradwire.edit.Placing;
import org.gradwire.edit.Point;
import org.gradwire.gate.Gate;

/// A gate is looked for by its name, to be placed here.
///
/// @param loose the wire that waits for it
public record Choosing(Point at, Optional<LooseWire> loose) implements Tool {
    @Override
    public Reaction on(Gesture gesture, EditorState state) {
        return switch (gesture) {
            case Gesture.Press press -> Idle.IDLE.on(press, state);
            case Gesture.Move move -> Reaction.to(this);
            case Gesture.Drag drag -> Reaction.to(this);
            case Gesture.Release release -> Reaction.to(this);
            case Gesture.Cancel cancel -> Reaction.to(Idle.IDLE);
        };
    }

    /// Places it, wired to what waits.
    public Reaction chosen(Gate gate, EditorState state) {
        return loose.isPresent()
                ? Reaction.trying(Placing.placeAt(state, gate, at, loose.get()), at)
                : DroppingGate.placed(state, gate, at);
    }
}
