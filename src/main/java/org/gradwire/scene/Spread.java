package org.gradwire.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;

/// Moves columns and rows apart where labels have grown, so that a drawing keeps its shape and its air.
///
/// What is placed was placed for usual labels, and may be tighter than any rule; so a distance grows by
/// as much as the labels between grew, and never shrinks.
final class Spread {
    /// Nodes whose centres differ by less stand in one column, or one row.
    private static final double SAME = 6;
    /// More room than this between what has grown would be wasted.
    private static final double AIR = 12;
    /// Beyond its labels a wire needs this to change its height.
    private static final double BEND = 40;

    private Spread() {}

    /// A node with its labels, as it usually is and as it is now.
    ///
    /// @param feeds the nodes that its wires lead to
    record Block(NodeId node, Point centre, Rect usual, Rect now, Set<NodeId> feeds) {}

    static Placement of(List<Block> blocks) {
        Map<NodeId, Double> across = shifts(blocks, block -> block.centre().x(), true);
        Map<NodeId, Double> down = shifts(blocks, block -> block.centre().y(), false);
        Map<NodeId, Point> points = new LinkedHashMap<>();
        for (Block block : blocks) {
            points.put(block.node(), block.centre().plus(
                    across.getOrDefault(block.node(), 0.0), down.getOrDefault(block.node(), 0.0)));
        }
        return new Placement(points);
    }

    /// How far each node moves along one axis: lines of nodes are moved together, each at least as far as the one before.
    private static Map<NodeId, Double> shifts(List<Block> blocks, ToDoubleFunction<Block> along, boolean across) {
        List<Block> sorted = blocks.stream().sorted(Comparator.comparingDouble(along)).toList();
        Map<NodeId, Double> shifts = new LinkedHashMap<>();
        List<Block> before = new ArrayList<>();
        double shift = 0;
        int at = 0;
        while (at < sorted.size()) {
            double line = along.applyAsDouble(sorted.get(at));
            int from = at;
            while (at < sorted.size() && along.applyAsDouble(sorted.get(at)) - line < SAME) {
                for (Block earlier : before) {
                    double grown = grown(earlier, sorted.get(at), across);
                    shift = Math.max(shift, shifts.getOrDefault(earlier.node(), 0.0) + grown);
                }
                at++;
            }
            for (Block block : sorted.subList(from, at)) {
                shifts.put(block.node(), shift);
                before.add(block);
            }
        }
        return shifts;
    }

    /// By how much the distance between two nodes has to grow, if they face each other.
    private static double grown(Block a, Block b, boolean across) {
        boolean facing = across
                ? a.now().y() < b.now().bottom() && b.now().y() < a.now().bottom()
                : a.now().x() < b.now().right() && b.now().x() < a.now().right();
        boolean wired = across && a.feeds().contains(b.node());
        if (!facing && !wired) {
            return 0;
        }
        double gap = across ? b.usual().x() - a.usual().right() : b.usual().y() - a.usual().bottom();
        double now = across ? b.now().x() - a.now().right() : b.now().y() - a.now().bottom();
        return Math.max(0, Math.min(gap, wired ? BEND : AIR) - now);
    }
}
