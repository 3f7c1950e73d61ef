package org.gradwire.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.gate.Gate;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

/// New nodes: on the canvas, in a wire, at a port.
public final class Placing {
    private Placing() {}

    /// A node on the canvas; it is selected.
    public static Transaction place(EditorState state, NewNode placed, Point at) {
        Circuit circuit = state.document().circuit();
        Node node = placed.in(circuit);
        return added(state, Message.of("edit.place", placed.words()), state.document().withCircuit(circuit.add(node).orThrow()), node,
                state.document().placement().with(node.id(), at));
    }

    /// A node at the loose end of a wire, wired to it.
    public static Outcome<Transaction> placeAt(EditorState state, NewNode placed, Point at, LooseWire loose) {
        if (loose.held() instanceof LooseWire.Held.Input(PortRef port) && !Wiring.hasPort(state.document().circuit(), port)) {
            return Outcome.refused("wire.gone");
        }
        Circuit circuit = loose.instead().map(state.document().circuit()::disconnect).orElse(state.document().circuit());
        Node node = placed.in(circuit);
        Circuit with = circuit.add(node).orThrow();
        OpenEnds ends = OpenEnds.of(with, new LooseWire(loose.held(), Optional.empty()));
        List<LooseWire.Held> own = ends.all().stream().filter(end -> OpenEnds.of(end).equals(node.id())).toList();
        Optional<LooseWire.Held> open = own.stream().filter(end -> ends.refusal(end).isEmpty()).findFirst();
        if (open.isEmpty()) {
            return own.isEmpty()
                    ? Outcome.refused("wire.source", placed.words())
                    : new Outcome.Refused<>(ends.refusal(own.getFirst()).orElseThrow());
        }
        return Wiring.connected(with, ends.wire(open.get())).map(wired -> {
            Document tidy = Trimming.trimmed(state.document(), wired, loose.instead().stream().toList());
            return added(state, Message.of("edit.place.wired", placed.words(), label(circuit, loose.node())), tidy, node,
                    state.document().placement().with(node.id(), at));
        });
    }

    /// A gate put into a wire: it takes what the wire brought, and feeds what the wire fed.
    public static Outcome<Transaction> insert(EditorState state, Gate gate, PortRef wire, Point at) {
        Circuit circuit = state.document().circuit();
        Node node = NewNode.of(gate).in(circuit);
        return inserted(circuit.add(node).orThrow(), node, wire).map(wired -> added(
                state, Message.of("edit.insert", gate.name(), label(circuit, wire.node())), state.document().withCircuit(wired), node,
                InWire.of(state.document(), wire, at).placing(node.id())));
    }

    /// The same with a node that is there already and has no wires yet.
    public static Outcome<Transaction> insert(EditorState state, NodeId placed, PortRef wire, long gesture) {
        Circuit circuit = state.document().circuit();
        Node node = circuit.node(placed);
        Point at = state.document().placement().of(placed).orElse(Point.ORIGIN);
        return inserted(circuit, node, wire).map(wired -> new Transaction(
                Message.of("edit.insert", Circuit.label(node), label(circuit, wire.node())),
                new Change.Move(Set.of(placed)),
                state.with(state.document().withCircuit(wired).withPlacement(InWire.of(state.document(), wire, at).placing(placed))),
                gesture));
    }

    /// Why a gate cannot be put into any wire.
    public static Optional<Message> insertable(Gate gate) {
        return gate.isSource() ? Optional.of(Message.of("wire.insert.source", gate.name())) : Optional.empty();
    }

    private static Outcome<Circuit> inserted(Circuit with, Node node, PortRef wire) {
        Optional<Message> not = insertable(node.gate());
        Optional<NodeId> from = with.feeder(wire);
        if (not.isPresent() || from.isEmpty()) {
            return new Outcome.Refused<>(not.orElseGet(() -> Message.of("wire.gone")));
        }
        int port = IntStream.range(0, node.inputs().size()).filter(i -> node.inputs().get(i).isEmpty() && !node.gate().isTarget(i)).findFirst().orElse(0);
        return Wiring.connected(with.disconnect(wire), new Wire(from.get(), new PortRef(node.id(), port)))
                .then(half -> half.connect(node.id(), wire));
    }

    private static Transaction added(EditorState state, Message label, Document document, Node node, Placement placement) {
        return new Transaction(
                label,
                new Change.Add(Set.of(node.id())),
                state.with(document.withPlacement(placement)).select(Selection.of(node.id())),
                0);
    }

    private static String label(Circuit circuit, NodeId node) {
        return Circuit.label(circuit.node(node));
    }

    /// Where a node in a wire belongs; where the wire is short, everything at its right makes room.
    private record InWire(Placement before, Point at, double from, double wider) {
        private static final double COLUMN = 140;

        static InWire of(Document document, PortRef wire, Point drop) {
            Placement placement = document.placement();
            Point start = document.circuit().feeder(wire).flatMap(placement::of).orElse(drop);
            Point end = placement.of(wire.node()).orElse(drop);
            double gap = end.x() - start.x();
            if (gap <= 0) {
                return new InWire(placement, drop, 0, 0);
            }
            double wider = Math.max(0, 2 * COLUMN - gap);
            double x = Math.clamp(drop.x(), start.x() + Math.min(COLUMN, (gap + wider) / 2), Math.max(start.x() + COLUMN, end.x() + wider - COLUMN));
            return new InWire(placement, new Point(x, drop.y()), end.x(), wider);
        }

        Placement placing(NodeId node) {
            Map<NodeId, Point> moved = new LinkedHashMap<>(before.points());
            if (wider > 0) {
                moved.replaceAll((id, point) -> point.x() >= from ? point.plus(wider, 0) : point);
            }
            moved.put(node, at);
            return new Placement(moved);
        }
    }
}
