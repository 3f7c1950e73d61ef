package org.gradwire.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;

/// What an algorithm is asked for: the layer and the height of each node. Columns are made of it here.
@FunctionalInterface
interface Layering {
    /// Between the edges of neighbouring columns: air, and a label on the wire.
    double COLUMN_GAP = 90;
    /// Between the centres of neighbours in a column.
    double ROW = 110;

    /// @param layer counts columns from the left
    /// @param y     of the centre
    record Level(int layer, double y) {}

    Map<NodeId, Level> levels(Circuit circuit, Function<Node, Size> sizes);

    /// Positions, the leftmost column at x = 0 and the topmost node at y = 0.
    static Map<NodeId, Spot> spots(Circuit circuit, Function<Node, Size> sizes, Map<NodeId, Level> levels) {
        List<Double> widths = new ArrayList<>();
        double top = Double.POSITIVE_INFINITY;
        for (Node node : circuit.nodes()) {
            Level level = level(levels, node);
            while (widths.size() <= level.layer()) {
                widths.add(0.0);
            }
            widths.set(level.layer(), Math.max(widths.get(level.layer()), sizes.apply(node).width()));
            top = Math.min(top, level.y());
        }
        double[] centres = new double[widths.size()];
        for (int i = 1; i < centres.length; i++) {
            centres[i] = centres[i - 1] + widths.get(i - 1) / 2 + COLUMN_GAP + widths.get(i) / 2;
        }
        Map<NodeId, Spot> spots = new LinkedHashMap<>();
        for (Node node : circuit.nodes()) {
            Level level = level(levels, node);
            spots.put(node.id(), new Spot(Math.rint(centres[level.layer()]), Math.rint(level.y() - top)));
        }
        return spots;
    }

    private static Level level(Map<NodeId, Level> levels, Node node) {
        Level level = levels.get(node.id());
        if (level == null) {
            throw new IllegalStateException("node " + node.id() + " was given no layer");
        }
        return level;
    }
}
