package org.gradwire.edit.tool;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.Arranging;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Placing;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;
import org.gradwire.edit.Transaction;
import org.gradwire.text.Outcome;

/// Nodes follow the pointer once it has moved far enough to mean it.
///
/// @param held    the one under the pointer; it finds its place, and the others keep theirs around it
/// @param grip    where that one was taken hold of, from its centre
/// @param from    where the pointer was
/// @param places  where all of them were
/// @param guides  where it is now; nothing before it has begun to move
/// @param into    the wire that it would be put into
/// @param gesture see [Transaction]
public record DraggingNodes(
        NodeId held, Point grip, Point from, Map<NodeId, Point> places, Optional<Guides> guides, Optional<PortRef> into,
        long gesture) implements Tool {
    static DraggingNodes grip(NodeId node, Set<NodeId> nodes, Gesture.Press press, EditorState state) {
        Map<NodeId, Point> places = new LinkedHashMap<>();
        for (NodeId moving : nodes) {
            places.put(moving, state.document().placement().of(moving).orElse(Point.ORIGIN));
        }
        Point centre = places.getOrDefault(node, press.at());
        Point grip = new Point(press.at().x() - centre.x(), press.at().y() - centre.y());
        return new DraggingNodes(node, grip, press.at(), places, Optional.empty(), Optional.empty(), press.number());
    }

    @Override
    public boolean seeksWires() {
        return true;
    }

    @Override
    public Reaction on(Gesture gesture, EditorState state) {
        return switch (gesture) {
            case Gesture.Drag drag when guides.isEmpty() && drag.to().distance(from) < SLACK -> Reaction.to(this);
            case Gesture.Drag drag -> moved(drag, state);
            case Gesture.Press press -> Reaction.to(this);
            case Gesture.Move move -> Reaction.to(this);
            case Gesture.Release release -> released(state);
            case Gesture.Cancel cancel -> guides.isEmpty()
                    ? Reaction.to(Idle.IDLE)
                    : Reaction.changing(Idle.IDLE, Arranging.place(state, places, this.gesture));
        };
    }

    private Reaction moved(Gesture.Drag drag, EditorState state) {
        Point wanted = new Point(drag.to().x() - grip.x(), drag.to().y() - grip.y());
        Guides next = drag.free() ? Guides.free(wanted) : Guides.of(wanted, state.document().placement().points(), places.keySet());
        Point start = places.getOrDefault(held, from);
        Map<NodeId, Point> moved = new LinkedHashMap<>();
        places.forEach((node, point) -> moved.put(node, point.plus(next.at().x() - start.x(), next.at().y() - start.y())));
        return Reaction.changing(
                new DraggingNodes(held, grip, from, places, Optional.of(next), wire(drag.over(), state), this.gesture),
                Arranging.place(state, moved, this.gesture));
    }

    private Reaction released(EditorState state) {
        if (guides.isEmpty()) {
            return Reaction.selecting(Idle.IDLE, Selection.of(held));
        }
        return into.map(wire -> Placing.insert(state, held, wire, gesture))
                .filter(Outcome.Done.class::isInstance)
                .map(outcome -> Reaction.changing(Idle.IDLE, outcome.orThrow()))
                .orElseGet(() -> Reaction.to(Idle.IDLE));
    }

    /// A single gate without wires can be put into the wire below it.
    private Optional<PortRef> wire(Target over, EditorState state) {
        Node node = state.document().circuit().node(held);
        boolean loose = places.size() == 1 && !node.gate().isSource()
                && node.inputs().stream().allMatch(Optional::isEmpty)
                && state.document().circuit().wires().stream().noneMatch(wire -> wire.from().equals(held));
        return loose && over instanceof Target.OnWire(PortRef wire) ? Optional.of(wire) : Optional.empty();
    }
}
