package org.gradwire.lesson;

import java.util.HashMap;
import java.util.Map;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.text.VariableName;

/// What formulas call each node: its name, or `u1`, `u2`, … for nodes without one.
public final class Names {
    private final Map<NodeId, String> names = new HashMap<>();

    private Names() {}

    public static Names of(Circuit circuit) {
        Names names = new Names();
        int count = 0;
        for (Node node : circuit.nodes()) {
            String name = node.name();
            while (name.isEmpty()) {
                String next = "u" + ++count;
                name = circuit.named(next).isPresent() ? "" : next;
            }
            names.names.put(node.id(), name);
        }
        return names;
    }

    /// Whether a node is called the same in both; the names of one circuit are mostly those of the one before.
    public boolean isSame(NodeId node, Names other) {
        return this == other || names.getOrDefault(node, "?").equals(other.names.getOrDefault(node, "?"));
    }

    public VariableName of(NodeId node) {
        return VariableName.of(names.getOrDefault(node, "?"));
    }
}
