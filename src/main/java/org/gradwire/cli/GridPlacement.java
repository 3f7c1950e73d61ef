package org.gradwire.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.TopologicalOrder;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;

/// Nodes on a plain grid: a column for each length of the longest path to a node, rows in the order of the code.
///
/// It stands in for the automatic layout wherever that is not at hand.
final class GridPlacement {
    private static final double COLUMN = 180;
    private static final double ROW = 110;

    private GridPlacement() {}

    static Placement of(Circuit circuit) {
        Map<NodeId, Integer> columns = new HashMap<>();
        for (Node node : TopologicalOrder.of(circuit)) {
            int column = 0;
            for (Optional<NodeId> from : node.inputs()) {
                column = Math.max(column, from.map(id -> columns.getOrDefault(id, 0) + 1).orElse(0));
            }
            columns.put(node.id(), column);
        }
        Map<Integer, Integer> rows = new HashMap<>();
        Map<NodeId, Point> points = new LinkedHashMap<>();
        for (Node node : circuit.nodes()) {
            int column = columns.getOrDefault(node.id(), 0);
            int row = rows.merge(column, 1, Integer::sum) - 1;
            points.put(node.id(), new Point(column * COLUMN, row * ROW));
        }
        return new Placement(points);
    }
}
