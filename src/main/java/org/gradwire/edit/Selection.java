package org.gradwire.edit;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;

/// What the next command is about. Selecting is not an action that can be undone.
///
/// @param wires by the ports they lead to
public record Selection(Set<NodeId> nodes, Set<PortRef> wires) {
    public static final Selection NONE = new Selection(Set.of(), Set.of());

    public Selection {
        nodes = Set.copyOf(nodes);
        wires = Set.copyOf(wires);
    }

    public static Selection of(NodeId node) {
        return new Selection(Set.of(node), Set.of());
    }

    public static Selection of(PortRef wire) {
        return new Selection(Set.of(), Set.of(wire));
    }

    public static Selection of(Collection<NodeId> nodes) {
        return new Selection(Set.copyOf(nodes), Set.of());
    }

    /// Every node; wires go with them.
    public static Selection all(Circuit circuit) {
        return of(circuit.nodes().stream().map(node -> node.id()).toList());
    }

    public boolean isEmpty() {
        return nodes.isEmpty() && wires.isEmpty();
    }

    public boolean contains(NodeId node) {
        return nodes.contains(node);
    }

    public boolean contains(PortRef wire) {
        return wires.contains(wire);
    }

    /// The node, if it is one alone.
    public Optional<NodeId> single() {
        return nodes.size() == 1 && wires.isEmpty() ? nodes.stream().findFirst() : Optional.empty();
    }

    /// With the node added, or taken away if it was there.
    public Selection toggle(NodeId node) {
        return new Selection(toggled(nodes, node), wires);
    }

    public Selection toggle(PortRef wire) {
        return new Selection(nodes, toggled(wires, wire));
    }

    public Selection plus(Collection<NodeId> more) {
        Set<NodeId> next = new HashSet<>(nodes);
        next.addAll(more);
        return new Selection(next, wires);
    }

    /// What of it a circuit has.
    public Selection in(Circuit circuit) {
        return new Selection(
                nodes.stream().filter(circuit::contains).collect(Collectors.toSet()),
                wires.stream().filter(wire -> circuit.feeder(wire).isPresent()).collect(Collectors.toSet()));
    }

    private static <T> Set<T> toggled(Set<T> set, T item) {
        Set<T> next = new HashSet<>(set);
        if (!next.remove(item)) {
            next.add(item);
        }
        return next;
    }
}
