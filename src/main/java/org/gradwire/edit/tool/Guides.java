package org.gradwire.edit.tool;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Point;

/// Where a dragged node comes to lie, and which nodes it is then in line with.
///
/// @param column a node it stands right above or below
/// @param row    a node it stands right beside
public record Guides(Point at, Optional<Point> column, Optional<Point> row) {
    static final double GRID = 10;
    private static final double NEAR = 7;
    /// A line to a node that is farther away says nothing.
    private static final double FARTHEST = 1200;

    /// Anywhere, in line with nothing.
    static Guides free(Point at) {
        return new Guides(at, Optional.empty(), Optional.empty());
    }

    /// In line with a node that stays, where one is near; else on the grid.
    static Guides of(Point wanted, Map<NodeId, Point> points, Set<NodeId> moving) {
        Optional<Point> column = Optional.empty();
        Optional<Point> row = Optional.empty();
        for (Map.Entry<NodeId, Point> entry : points.entrySet()) {
            Point other = entry.getValue();
            if (!moving.contains(entry.getKey()) && other.distance(wanted) < FARTHEST) {
                column = better(column, other, wanted, Math.abs(other.x() - wanted.x()), column.map(now -> Math.abs(now.x() - wanted.x())));
                row = better(row, other, wanted, Math.abs(other.y() - wanted.y()), row.map(now -> Math.abs(now.y() - wanted.y())));
            }
        }
        return new Guides(
                new Point(column.map(Point::x).orElseGet(() -> snap(wanted.x())), row.map(Point::y).orElseGet(() -> snap(wanted.y()))),
                column, row);
    }

    /// The one that is more in line, and of two such the nearer.
    private static Optional<Point> better(Optional<Point> now, Point other, Point wanted, double off, Optional<Double> before) {
        if (off > NEAR || before.filter(least -> least < off).isPresent()) {
            return now;
        }
        boolean same = before.filter(least -> least == off).isPresent();
        return same && now.orElseThrow().distance(wanted) <= other.distance(wanted) ? now : Optional.of(other);
    }

    static double snap(double coordinate) {
        return Math.rint(coordinate / GRID) * GRID;
    }
}
