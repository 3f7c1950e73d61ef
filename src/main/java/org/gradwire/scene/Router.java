package org.gradwire.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gradwire.edit.Point;

/// Finds the way of a wire: straight for the width of its label, then a curve, arriving level.
///
/// Several ways are tried and the one that gets in the way least is taken; a wire never runs through a
/// gate if there is any way around.
final class Router {
    private static final double APPROACH = 14;
    private static final double LEAST_CURVE = 40;
    private static final double MOST_CURVE = 170;
    private static final double CLEARANCE = 16;
    private static final double PREFERENCE = 4;
    private static final double THROUGH_GATE = 10_000;
    private static final double THROUGH_LABEL = 800;

    private final List<Rect> gates;
    private final List<Rect> labels;

    /// @param gates  what must not be crossed
    /// @param labels what had better not be crossed
    Router(List<Rect> gates, List<Rect> labels) {
        this.gates = gates;
        this.labels = labels;
    }

    /// @param early whether to turn soon, so that each wire of a fan-out has a level piece of its own
    /// @param stub how far the wire runs straight at first
    /// @param own  rectangles of the two nodes that the wire joins, and of its own label
    Path route(Point start, double stub, Point end, boolean early, List<Rect> own) {
        List<Path> ways = new ArrayList<>();
        double room = end.x() - APPROACH - start.x() - stub;
        if (Math.abs(start.y() - end.y()) < 0.5 && end.x() > start.x()) {
            ways.add(new Path(List.of(start, new Point(end.x(), start.y()))));
        }
        Point turn = start.plus(Math.max(0, Math.min(stub, stub + room - LEAST_CURVE)), 0);
        Point approach = end.plus(-APPROACH, 0);
        double curve = Math.clamp(Math.abs(start.y() - end.y()) * 0.7, LEAST_CURVE, MOST_CURVE);
        Path soon = new Path(List.of(start, turn, new Point(turn.x() + curve, end.y()), end));
        if (room > curve && early) {
            ways.add(soon);
        }
        if (room > curve) {
            ways.add(new Path(List.of(start, new Point(approach.x() - curve, start.y()), approach, end)));
        }
        ways.add(new Path(List.of(start, turn, approach, end)));
        if (room > curve && !early) {
            ways.add(soon);
        }
        Path best = cheapest(ways, own);
        if (cost(best, own) >= THROUGH_LABEL) {
            ways.addAll(detours(start, turn, approach, end));
            best = cheapest(ways, own);
        }
        return best;
    }

    /// Along a level lane above or below what stands in between.
    private List<Path> detours(Point start, Point turn, Point approach, Point end) {
        List<Path> ways = new ArrayList<>();
        double left = Math.min(turn.x(), approach.x());
        double right = Math.max(turn.x(), approach.x());
        for (Rect gate : gates) {
            if (gate.right() < left || gate.x() > right) {
                continue;
            }
            for (double lane : new double[] {gate.y() - CLEARANCE, gate.bottom() + CLEARANCE}) {
                double span = Math.max(LEAST_CURVE, Math.min(MOST_CURVE, Math.abs(approach.x() - turn.x()) / 3));
                ways.add(new Path(List.of(
                        start, turn, new Point(turn.x() + span, lane), new Point(approach.x() - span, lane), approach, end)));
            }
        }
        return ways;
    }

    private Path cheapest(List<Path> ways, List<Rect> own) {
        // The first of equals, and not much longer ways count as equal: the order is the preference.
        return ways.stream()
                .min(Comparator.comparingDouble(way -> cost(way, own) + ways.indexOf(way) * PREFERENCE))
                .orElseThrow();
    }

    private double cost(Path way, List<Rect> own) {
        double cost = way.length() * 0.05;
        for (Rect gate : gates) {
            cost += !own.contains(gate) && way.crosses(gate.grow(CLEARANCE / 4)) ? THROUGH_GATE : 0;
        }
        for (Rect label : labels) {
            cost += !own.contains(label) && way.crosses(label) ? THROUGH_LABEL : 0;
        }
        return cost;
    }
}
