package org.gradwire.edit.tool;

import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.NewNode;
import org.gradwire.edit.Placing;
import org.gradwire.edit.Point;
import org.gradwire.edit.Transaction;
import org.gradwire.gate.Gate;

/// A gate from the palette hangs at the pointer.
///
/// @param guides where it would lie
/// @param into   the wire that it would be put into
public record DroppingGate(Gate gate, Guides guides, Optional<PortRef> into) implements Tool {
    public static DroppingGate of(Gate gate, Point at) {
        return new DroppingGate(gate, Guides.free(at), Optional.empty());
    }

    @Override
    public boolean seeksWires() {
        return true;
    }

    @Override
    public Optional<Complaint> complaint() {
        return into.flatMap(wire -> Placing.insertable(gate)).map(why -> new Complaint(guides.at(), why));
    }

    @Override
    public Reaction on(Gesture gesture, EditorState state) {
        return switch (gesture) {
            case Gesture.Drag drag -> Reaction.to(over(drag.to(), drag.over(), drag.free(), state));
            case Gesture.Move move -> Reaction.to(over(move.to(), move.over(), false, state));
            case Gesture.Press press -> over(press.at(), press.target(), false, state).dropped(state);
            case Gesture.Release release -> over(release.at(), release.over(), false, state).dropped(state);
            case Gesture.Cancel cancel -> Reaction.to(Idle.IDLE);
        };
    }

    private DroppingGate over(Point at, Target over, boolean free, EditorState state) {
        Guides next = free ? Guides.free(at) : Guides.of(at, state.document().placement().points(), Set.of());
        return new DroppingGate(gate, next, over instanceof Target.OnWire(PortRef wire) ? Optional.of(wire) : Optional.empty());
    }

    private Reaction dropped(EditorState state) {
        if (into.isPresent() && Placing.insertable(gate).isEmpty()) {
            return Reaction.trying(Placing.insert(state, gate, into.get(), guides.at()), guides.at());
        }
        return placed(state, NewNode.of(gate), guides.at());
    }

    /// A source asks for its value at once.
    static Reaction placed(EditorState state, NewNode node, Point at) {
        Transaction transaction = Placing.place(state, node, at);
        Tool next = node.asksForValue()
                ? transaction.after().selection().single().<Tool>map(placed -> new Typing(new Typing.Subject.Value(placed), "")).orElse(Idle.IDLE)
                : Idle.IDLE;
        return Reaction.changing(next, transaction);
    }
}
