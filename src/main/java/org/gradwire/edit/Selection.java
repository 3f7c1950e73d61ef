package org.gradwire.edit;

import java.util.Set;
import org.gradwire.circuit.NodeId;

/// What the next command is about. Selecting is not an action that can be undone.
public record Selection(Set<NodeId> nodes) {
    public static final Selection NONE = new Selection(Set.of());

    public Selection {
        nodes = Set.copyOf(nodes);
    }

    public static Selection of(NodeId node) {
        return new Selection(Set.of(node));
    }

    public boolean contains(NodeId node) {
        return nodes.contains(node);
    }
}
