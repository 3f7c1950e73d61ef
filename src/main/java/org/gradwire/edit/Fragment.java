package org.gradwire.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

/// A part of a circuit that is copied, and put into this circuit or another.
public final class Fragment {
    private Fragment() {}

    /// The selected nodes with the wires between them, as a document of its own.
    public static Optional<Document> of(EditorState state) {
        Document document = state.document();
        Set<NodeId> chosen = state.selection().in(document.circuit()).nodes();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        List<Node> nodes = document.circuit().nodes().stream()
                .filter(node -> chosen.contains(node.id()))
                .map(node -> node.gate().isSource()
                        ? node
                        : node.withInputs(node.inputs().stream().map(input -> input.filter(chosen::contains)).toList()))
                .toList();
        Map<NodeId, Point> points = new LinkedHashMap<>();
        Map<NodeId, String> notes = new HashMap<>();
        nodes.forEach(node -> {
            document.placement().of(node.id()).ifPresent(point -> points.put(node.id(), point));
            Optional.ofNullable(document.notes().get(node.id())).ifPresent(note -> notes.put(node.id(), note));
        });
        return Optional.of(Document.of(Circuit.of(nodes, Optional.empty(), Optional.empty()).orThrow(), new Placement(points))
                .withNotes(notes)
                .withOwnGates(nodes.stream().map(Node::gate).filter(gate -> gate.own().isPresent()).distinct().toList()));
    }

    /// Puts a fragment in, its nodes selected; names that are taken get the next number.
    ///
    /// @param label what the action is called
    /// @param at    where the middle of the fragment comes to lie
    public static Outcome<Transaction> paste(EditorState state, Document fragment, Point at, Message label, Limits limits) {
        Document document = state.document();
        Circuit circuit = document.circuit();
        long size = (long) circuit.size() + fragment.circuit().size();
        if (size > limits.nodes()) {
            return Outcome.refused("paste.nodes", fragment.circuit().size(), size, limits.nodes());
        }
        Map<NodeId, NodeId> ids = new HashMap<>();
        int free = circuit.freeId().number();
        for (Node node : fragment.circuit().nodes()) {
            ids.put(node.id(), new NodeId(free++));
        }
        Point middle = Span.of(fragment.placement().points().values()).middle();
        Set<String> names = new HashSet<>(circuit.names());
        List<Node> nodes = fragment.circuit().nodes().stream().map(node -> copy(node, ids, names)).toList();
        Map<NodeId, Point> points = new LinkedHashMap<>();
        Map<NodeId, String> notes = new HashMap<>(document.notes());
        ids.forEach((old, next) -> {
            points.put(next, fragment.placement().of(old).orElse(middle).plus(at.x() - middle.x(), at.y() - middle.y()));
            Optional.ofNullable(fragment.notes().get(old)).ifPresent(note -> notes.put(next, note));
        });
        Set<NodeId> added = Set.copyOf(ids.values());
        return OwnGates.bring(document, fragment.ownGates()).then(with -> circuit.add(nodes).map(next -> new Transaction(
                label, new Change.Add(added),
                state.with(with.withCircuit(next).withPlacement(document.placement().with(points)).withNotes(notes))
                        .select(Selection.of(added)),
                0)));
    }

    private static Node copy(Node node, Map<NodeId, NodeId> ids, Set<String> names) {
        String name = FreeName.like(node.name(), names);
        names.add(name);
        return new Node(
                ids.getOrDefault(node.id(), node.id()), node.gate(), name, node.settings(),
                node.inputs().stream().map(input -> input.map(from -> ids.getOrDefault(from, from))).toList());
    }
}
