package org.gradwire.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.NodeId;

/// Where the centres of nodes sit. Kept apart from the circuit, so that moving a node changes no circuit.
public record Placement(Map<NodeId, Point> points) {
    public static final Placement EMPTY = new Placement(Map.of());

    public Placement {
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }

    public Optional<Point> of(NodeId node) {
        return Optional.ofNullable(points.get(node));
    }

    public Placement with(NodeId node, Point point) {
        Map<NodeId, Point> next = new LinkedHashMap<>(points);
        next.put(node, point);
        return new Placement(next);
    }

    /// With many nodes at other places.
    public Placement with(Map<NodeId, Point> moved) {
        Map<NodeId, Point> next = new LinkedHashMap<>(points);
        next.putAll(moved);
        return new Placement(next);
    }

    public Placement without(Set<NodeId> gone) {
        Map<NodeId, Point> next = new LinkedHashMap<>(points);
        next.keySet().removeAll(gone);
        return new Placement(next);
    }
}
