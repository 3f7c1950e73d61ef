package org.gradwire.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;

/// Ports that were grown go again when they are freed, so that the gate can be computed without them.
///
/// @param gone of each node the ports that go
record Trimming(Map<NodeId, Set<Integer>> gone) {
    /// The document with the next circuit, which has all ports still, without those that go. The ports behind them
    /// move up, and what is expected of their wires with them.
    ///
    /// @param freed ports that lost their wires on the way to the next circuit
    static Document trimmed(Document document, Circuit next, Collection<PortRef> freed) {
        Trimming trimming = of(next, freed);
        if (trimming.gone.isEmpty()) {
            return document.withCircuit(next);
        }
        List<Node> nodes = next.nodes().stream().map(trimming::node).toList();
        return document.withCircuit(Circuit.of(nodes, next.chosenOutput(), next.seed()).orThrow(), trimming::moved);
    }

    /// From the last port to the first, so that those that a gate begins with are the first ones.
    private static Trimming of(Circuit circuit, Collection<PortRef> freed) {
        Map<NodeId, Set<Integer>> gone = new HashMap<>();
        for (PortRef port : freed.stream().sorted(Comparator.comparingInt(PortRef::port).reversed()).toList()) {
            Node node = circuit.node(port.node());
            int left = node.inputs().size() - gone.getOrDefault(node.id(), Set.of()).size();
            if (node.gate().variadic() && left > node.gate().initialInputs() && circuit.feeder(port).isEmpty()) {
                gone.computeIfAbsent(node.id(), _ -> new HashSet<>()).add(port.port());
            }
        }
        return new Trimming(gone);
    }

    private Node node(Node node) {
        Set<Integer> ports = gone.get(node.id());
        if (ports == null) {
            return node;
        }
        List<Optional<NodeId>> inputs = new ArrayList<>();
        for (int port = 0; port < node.inputs().size(); port++) {
            if (!ports.contains(port)) {
                inputs.add(node.inputs().get(port));
            }
        }
        return node.withInputs(inputs);
    }

    private Optional<PortRef> moved(PortRef port) {
        Set<Integer> ports = gone.getOrDefault(port.node(), Set.of());
        int before = (int) ports.stream().filter(other -> other < port.port()).count();
        return ports.contains(port.port()) ? Optional.empty() : Optional.of(new PortRef(port.node(), port.port() - before));
    }
}
