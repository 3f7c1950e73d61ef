package org.gradwire.train;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.pass.BatchEvaluator;
import org.gradwire.pass.Plan;

/// What the nodes of a circuit compute over its two inputs, at many points of their plane at once. All other sources
/// keep the values that the circuit has. One thread at a time.
public final class DecisionGrid {
    private static final int AT_ONCE = 256;

    private final Plan plan;
    private final BatchEvaluator evaluator;
    private final TwoInputs inputs;

    public DecisionGrid(Circuit circuit, TwoInputs inputs) {
        this.inputs = inputs;
        plan = Plan.of(circuit);
        Set<NodeId> bound = new LinkedHashSet<>(List.of(inputs.x().source(), inputs.y().source()));
        evaluator = new BatchEvaluator(plan, bound, List.of(), AT_ONCE).load(circuit);
    }

    /// How many numbers a node has at each point; 0 if it cannot be computed.
    public int count(NodeId node) {
        return plan.shape(node).map(shape -> shape.count()).orElse(0);
    }

    /// Whether what the node computes differs from point to point.
    public boolean follows(NodeId node) {
        return count(node) > 0 && evaluator.isPerExample(node);
    }

    /// The values of nodes at points.
    ///
    /// @param xs of each point
    /// @param ys likewise
    /// @return for each node all its numbers at the first point, then at the second, and so on
    public double[][] at(List<NodeId> nodes, double[] xs, double[] ys) {
        double[][] values = new double[nodes.size()][];
        for (int n = 0; n < values.length; n++) {
            values[n] = new double[count(nodes.get(n)) * xs.length];
        }
        double[] rowX = evaluator.row(inputs.x().source(), inputs.x().entry());
        double[] rowY = evaluator.row(inputs.y().source(), inputs.y().entry());
        for (int from = 0; from < xs.length; from += AT_ONCE) {
            int some = Math.min(AT_ONCE, xs.length - from);
            System.arraycopy(xs, from, rowX, 0, some);
            System.arraycopy(ys, from, rowY, 0, some);
            evaluator.forward(some);
            for (int n = 0; n < values.length; n++) {
                copy(nodes.get(n), values[n], from, some);
            }
        }
        return values;
    }

    private void copy(NodeId node, double[] values, int from, int some) {
        int count = count(node);
        for (int entry = 0; entry < count; entry++) {
            for (int point = 0; point < some; point++) {
                values[(from + point) * count + entry] = evaluator.value(node, entry, point);
            }
        }
    }

    /// The middles of the cells of a grid, from left to right, row by row from the lowest y upward.
    ///
    /// @return the x of each, and the y of each
    public static double[][] middles(double fromX, double toX, int columns, double fromY, double toY, int rows) {
        double[][] points = new double[2][columns * rows];
        for (int i = 0; i < columns * rows; i++) {
            points[0][i] = fromX + (i % columns + 0.5) * (toX - fromX) / columns;
            points[1][i] = fromY + (Math.floorDiv(i, columns) + 0.5) * (toY - fromY) / rows;
        }
        return points;
    }
}
