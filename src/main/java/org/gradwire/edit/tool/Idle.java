package org.gradwire.edit.tool;

import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.LooseWire;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Selection;

/// Nothing is being done.
///
/// @param complaint why the last thing could not be done, until the next one begins
public record Idle(Optional<Complaint> complaint) implements Tool {
    public static final Tool IDLE = new Idle(Optional.empty());

    @Override
    public Reaction on(Gesture gesture, EditorState state) {
        return switch (gesture) {
            case Gesture.Press press -> pressed(press, state);
            case Gesture.Move move -> Reaction.to(this);
            case Gesture.Drag drag -> Reaction.to(this);
            case Gesture.Release release -> Reaction.to(this);
            case Gesture.Cancel cancel -> Reaction.selecting(IDLE, Selection.NONE);
        };
    }

    private static Reaction pressed(Gesture.Press press, EditorState state) {
        Circuit circuit = state.document().circuit();
        return switch (press.target()) {
            case Target.Canvas canvas -> press.adds()
                    ? Reaction.to(new Marquee(press.at(), press.at(), state.selection()))
                    : Reaction.selecting(new Panning(press.at(), IDLE), Selection.NONE);
            case Target.OnNode(NodeId node) -> onNode(press, node, state);
            case Target.OnOutput(NodeId node) -> Reaction.to(DraggingWire.taken(circuit, LooseWire.from(node), press));
            case Target.OnPort(PortRef port) when circuit.feeder(port).isPresent() ->
                Reaction.to(DraggingWire.taken(circuit, LooseWire.taken(new Wire(circuit.feeder(port).get(), port), false), press));
            case Target.OnPort(PortRef port) -> Reaction.to(DraggingWire.taken(circuit, LooseWire.to(port), press));
            case Target.OnWire(PortRef wire) -> onWire(press, wire, state);
            case Target.OnNumber number -> Reaction.selecting(IDLE, Selection.NONE);
            case Target.OnWireNumber number -> Reaction.to(IDLE);
        };
    }

    /// What is selected already is taken along; a click without a move then selects the one.
    private static Reaction onNode(Gesture.Press press, NodeId node, EditorState state) {
        if (press.adds()) {
            return Reaction.selecting(IDLE, state.selection().toggle(node));
        }
        Selection selection = state.selection().contains(node) ? state.selection() : Selection.of(node);
        return Reaction.selecting(DraggingNodes.grip(node, selection.nodes(), press, state), selection);
    }

    /// The end that is nearer to the pointer can be led elsewhere.
    private static Reaction onWire(Gesture.Press press, PortRef wire, EditorState state) {
        if (press.adds()) {
            return Reaction.selecting(IDLE, state.selection().toggle(wire));
        }
        Circuit circuit = state.document().circuit();
        NodeId from = circuit.feeder(wire).orElse(wire.node());
        Placement placement = state.document().placement();
        double toStart = placement.of(from).map(press.at()::distance).orElse(0.0);
        double toEnd = placement.of(wire.node()).map(press.at()::distance).orElse(0.0);
        return Reaction.to(DraggingWire.taken(circuit, LooseWire.taken(new Wire(from, wire), toStart < toEnd), press));
    }
}
