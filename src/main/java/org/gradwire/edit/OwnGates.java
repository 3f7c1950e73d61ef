package org.gradwire.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.gate.Definition;
import org.gradwire.gate.Gate;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

/// Making, changing and removing the gates of a circuit that a person made.
public final class OwnGates {
    /// From the middle of a gate to that of its neighbour, so that labels and wires have room.
    private static final double BESIDE = 190;
    private static final double BELOW = 110;
    private static final double NEAR = 90;

    private OwnGates() {}

    /// Adds a gate and places one node of it, which is then selected. Refused if there is one of that name.
    public static Outcome<Transaction> define(EditorState state, Gate gate, Point at) {
        return bring(state.document(), List.of(gate), true).then(document -> {
            NodeId id = document.circuit().freeId();
            Placement placement = document.placement().with(id, free(document.placement(), at));
            return document.circuit().add(Node.of(id, gate, "")).map(circuit -> new Transaction(
                    Message.of("edit.gate.define", gate.id()),
                    new Change.DefineGate(gate.id()),
                    new EditorState(document.withCircuit(circuit).withPlacement(placement), Selection.of(id)),
                    0));
        });
    }

    /// Puts another definition in the place of a gate, also under another name. All its nodes follow; an input keeps
    /// its wire by its name, or by its place where no name tells. Refused if another gate has the new name.
    public static Outcome<Transaction> redefine(EditorState state, Gate before, Gate next) {
        Document document = state.document();
        boolean taken = !next.id().equals(before.id()) && document.ownGate(next.id()).isPresent();
        if (taken) {
            return Outcome.refused("own.name.twice", next.id());
        }
        List<Integer> origins = origins(before, next);
        List<Node> nodes = document.circuit().nodes().stream()
                .map(node -> node.gate().equals(before) ? follow(node, next, origins) : node)
                .toList();
        List<Gate> gates = document.ownGates().stream().map(gate -> gate.equals(before) ? next : gate).toList();
        return Circuit.of(nodes, document.circuit().chosenOutput(), document.circuit().seed()).map(circuit -> new Transaction(
                Message.of("edit.gate.change", before.id()),
                new Change.RedefineGate(before.id()),
                state.with(document.withCircuit(circuit, port -> follow(port, document.circuit(), before, origins)).withOwnGates(gates)),
                0));
    }

    /// Refused while a node uses the gate.
    public static Outcome<Transaction> remove(EditorState state, Gate gate) {
        Document document = state.document();
        long uses = document.circuit().nodes().stream().filter(node -> node.gate().equals(gate)).count();
        return uses > 0
                ? Outcome.refused("own.used", gate.id(), uses)
                : Outcome.done(new Transaction(
                        Message.of("edit.gate.remove", gate.id()),
                        new Change.RemoveGate(gate.id()),
                        state.with(document.withoutOwnGate(gate)),
                        0));
    }

    /// The document with the gates that a fragment of another circuit brings along. Refused if a gate here has
    /// the name of one of them and another definition.
    public static Outcome<Document> bring(Document document, Collection<Gate> gates) {
        return bring(document, gates, false);
    }

    private static Outcome<Document> bring(Document document, Collection<Gate> gates, boolean fresh) {
        List<Gate> all = new ArrayList<>(document.ownGates());
        for (Gate gate : gates) {
            Optional<Gate> known = all.stream().filter(own -> own.id().equals(gate.id())).findFirst();
            if (known.isEmpty()) {
                all.add(gate);
            } else if (fresh || !known.get().equals(gate)) {
                return Outcome.refused("own.name.twice", gate.id());
            }
        }
        return all.size() > Definition.MOST_GATES
                ? Outcome.refused("own.many", Definition.MOST_GATES)
                : Outcome.done(all.size() == document.ownGates().size() ? document : document.withOwnGates(all));
    }

    /// Where the gate beside a node goes.
    public static Point beside(Point node) {
        return node.plus(BESIDE, 0);
    }

    /// The nearest place below where nothing sits yet.
    private static Point free(Placement placement, Point wanted) {
        Point at = wanted;
        for (int i = 0; i < placement.points().size() && isTaken(placement, at); i++) {
            at = at.plus(0, BELOW);
        }
        return at;
    }

    private static boolean isTaken(Placement placement, Point at) {
        return placement.points().values().stream().anyMatch(point -> point.distance(at) < NEAR);
    }

    /// For each input of the next gate the input before that it continues, or −1.
    private static List<Integer> origins(Gate before, Gate next) {
        List<Integer> origins = new ArrayList<>();
        for (int port = 0; port < next.ports().size(); port++) {
            int named = before.ports().indexOf(next.ports().get(port));
            boolean renamed = port < before.ports().size() && !next.ports().contains(before.ports().get(port));
            origins.add(named >= 0 ? named : renamed ? port : -1);
        }
        return origins;
    }

    private static Node follow(Node node, Gate next, List<Integer> origins) {
        List<Optional<NodeId>> inputs = origins.stream()
                .map(origin -> origin < 0 ? Optional.<NodeId>empty() : node.inputs().get(origin))
                .toList();
        return new Node(node.id(), next, node.name(), node.settings(), inputs);
    }

    /// What is expected at an input goes where the input goes.
    private static Optional<PortRef> follow(PortRef port, Circuit circuit, Gate before, List<Integer> origins) {
        if (!circuit.contains(port.node()) || !circuit.node(port.node()).gate().equals(before)) {
            return Optional.of(port);
        }
        int now = origins.indexOf(port.port());
        return now < 0 ? Optional.empty() : Optional.of(new PortRef(port.node(), now));
    }
}
