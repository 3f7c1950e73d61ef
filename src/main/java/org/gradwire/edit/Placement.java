package org.gradwire.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
}
