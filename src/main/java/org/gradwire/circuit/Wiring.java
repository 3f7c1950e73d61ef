package org.gradwire.circuit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How nodes are joined, gathered once for all circuits that differ in numbers only.
///
/// @param fans how many wires leave each node that feeds others
record Wiring(List<Wire> wires, Map<NodeId, Integer> fans) {
    static final Wiring NONE = new Wiring(List.of(), Map.of());

    static Wiring of(Collection<Node> nodes) {
        List<Wire> wires = new ArrayList<>(2 * nodes.size());
        Map<NodeId, Integer> fans = HashMap.newHashMap(nodes.size());
        for (Node node : nodes) {
            for (int port = 0; port < node.inputs().size(); port++) {
                Optional<NodeId> from = node.inputs().get(port);
                if (from.isPresent()) {
                    wires.add(new Wire(from.get(), new PortRef(node.id(), port)));
                    fans.merge(from.get(), 1, Integer::sum);
                }
            }
        }
        return new Wiring(Collections.unmodifiableList(wires), Collections.unmodifiableMap(fans));
    }

    /// The last node that feeds no other.
    Optional<NodeId> last(Collection<Node> nodes) {
        NodeId last = null;
        for (Node node : nodes) {
            if (!fans.containsKey(node.id())) {
                last = node.id();
            }
        }
        return Optional.ofNullable(last);
    }
}
