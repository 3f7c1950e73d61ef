package org.gradwire.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.text.Message;

/// Deleting what is selected. Where the removed gates stood in a line, the wires around them are joined.
public final class Removal {
    private Removal() {}

    /// Nothing if nothing is selected.
    public static Optional<Transaction> remove(EditorState state) {
        Document document = state.document();
        Selection gone = state.selection().in(document.circuit());
        if (gone.isEmpty()) {
            return Optional.empty();
        }
        Circuit before = document.circuit();
        List<PortRef> freed = new ArrayList<>();
        List<Node> rest = before.nodes().stream()
                .filter(node -> !gone.contains(node.id()))
                .map(node -> mended(before, node, gone, freed))
                .toList();
        Circuit circuit = Circuit.of(rest, before.chosenOutput().filter(output -> !gone.contains(output)), before.seed()).orThrow();
        return Optional.of(new Transaction(
                label(before, gone), new Change.Remove(gone.nodes(), gone.wires()),
                new EditorState(Trimming.trimmed(document, circuit, freed).without(gone.nodes()), Selection.NONE), 0));
    }

    /// The node with what is left of its wires, and those in place of removed gates.
    ///
    /// @param freed takes the ports that have no wire any more
    private static Node mended(Circuit circuit, Node node, Selection gone, List<PortRef> freed) {
        List<Optional<NodeId>> inputs = new ArrayList<>(node.inputs());
        for (int i = 0; i < inputs.size(); i++) {
            PortRef port = new PortRef(node.id(), i);
            Optional<NodeId> from = inputs.get(i);
            Optional<NodeId> left = gone.contains(port) ? Optional.empty() : from.flatMap(id -> feeder(circuit, id, gone));
            inputs.set(i, left);
            if (from.isPresent() && left.isEmpty()) {
                freed.add(port);
            }
        }
        return inputs.equals(node.inputs()) ? node : node.withInputs(inputs);
    }

    /// What fed a removed node, if that was one wire alone: then the way through it is clear.
    private static Optional<NodeId> feeder(Circuit circuit, NodeId from, Selection gone) {
        NodeId at = from;
        while (gone.contains(at)) {
            NodeId here = at;
            List<PortRef> wired = IntStream.range(0, circuit.node(at).inputs().size())
                    .mapToObj(port -> new PortRef(here, port))
                    .filter(port -> circuit.feeder(port).isPresent())
                    .toList();
            if (wired.size() != 1 || gone.contains(wired.getFirst())) {
                return Optional.empty();
            }
            at = circuit.feeder(wired.getFirst()).orElseThrow();
        }
        return Optional.of(at);
    }

    private static Message label(Circuit circuit, Selection gone) {
        if (gone.nodes().size() == 1) {
            return Message.of("edit.delete", Circuit.label(circuit.node(gone.nodes().iterator().next())));
        }
        if (gone.nodes().isEmpty() && gone.wires().size() == 1) {
            PortRef wire = gone.wires().iterator().next();
            return Message.of("edit.disconnect", Circuit.label(circuit.node(circuit.feeder(wire).orElse(wire.node()))),
                    Circuit.label(circuit.node(wire.node())));
        }
        return gone.nodes().isEmpty()
                ? Message.of("edit.delete.wires", gone.wires().size())
                : Message.of("edit.delete.nodes", gone.nodes().size());
    }
}
