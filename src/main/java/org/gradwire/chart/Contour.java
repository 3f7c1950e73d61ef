package org.gradwire.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gradwire.edit.Point;

/// The lines along which a plane changes from one class to another, found square by square between its cells.
///
/// The squares reach to the edges of the plane: half a cell beyond the outermost middles, where outputs are
/// carried on straight.
final class Contour {
    private final Plane plane;
    private final Threshold threshold;
    private final List<List<Point>> pieces = new ArrayList<>();

    private Contour(Plane plane, Threshold threshold) {
        this.plane = plane;
        this.threshold = threshold;
    }

    /// Straight pieces, in the plane's own numbers.
    static List<List<Point>> of(Plane plane, Threshold threshold) {
        Contour contour = new Contour(plane, threshold);
        for (int row = 0; row <= plane.rows(); row++) {
            for (int column = 0; column <= plane.columns(); column++) {
                contour.square(column, row);
            }
        }
        return contour.pieces;
    }

    /// What is positive on one side of a line and negative on the other.
    private interface Height {
        double at(int column, int row);
    }

    private void square(int column, int row) {
        if (plane.outputs() == 1) {
            trace((i, j) -> node(i, j, 0) - threshold.middle(), column, row);
            return;
        }
        Set<Integer> winners = new TreeSet<>();
        for (int corner = 0; corner < 4; corner++) {
            winners.add(winner(column + corner % 2, row + corner / 2));
        }
        if (winners.size() == 2) {
            int one = winners.iterator().next();
            winners.remove(one);
            int other = winners.iterator().next();
            trace((i, j) -> node(i, j, one) - node(i, j, other), column, row);
        } else if (winners.size() > 2) {
            winners.forEach(k -> trace((i, j) -> node(i, j, k) - bestBut(k, i, j), column, row));
        }
    }

    private int winner(int i, int j) {
        int best = 0;
        for (int k = 1; k < plane.outputs(); k++) {
            best = node(i, j, k) > node(i, j, best) ? k : best;
        }
        return best;
    }

    private double bestBut(int but, int i, int j) {
        double best = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < plane.outputs(); k++) {
            best = k == but ? best : Math.max(best, node(i, j, k));
        }
        return best;
    }

    /// One square: where the height is zero on its sides, joined by straight lines.
    private void trace(Height height, int column, int row) {
        double[] h = {
            height.at(column, row), height.at(column + 1, row), height.at(column + 1, row + 1), height.at(column, row + 1)
        };
        for (double corner : h) {
            if (!Double.isFinite(corner)) {
                return;
            }
        }
        List<Point> crossings = new ArrayList<>();
        for (int side = 0; side < 4; side++) {
            int next = (side + 1) % 4;
            if (h[side] >= 0 != h[next] >= 0) {
                crossings.add(between(corner(column, row, side), corner(column, row, next), h[side], h[next]));
            }
        }
        if (crossings.size() == 2) {
            pieces.add(List.copyOf(crossings));
        } else if (crossings.size() == 4) {
            // A saddle: its middle says which corners belong together.
            boolean middle = h[0] / 4 + h[1] / 4 + h[2] / 4 + h[3] / 4 >= 0;
            int shift = middle == h[0] >= 0 ? 0 : 3;
            pieces.add(List.of(crossings.get(shift % 4), crossings.get((shift + 1) % 4)));
            pieces.add(List.of(crossings.get((shift + 2) % 4), crossings.get((shift + 3) % 4)));
        }
    }

    private Point corner(int column, int row, int corner) {
        int i = column + (corner == 1 || corner == 2 ? 1 : 0);
        int j = row + (corner >= 2 ? 1 : 0);
        double x = i == 0 ? plane.x().from() : i > plane.columns() ? plane.x().to() : plane.x(i - 1);
        double y = j == 0 ? plane.y().from() : j > plane.rows() ? plane.y().to() : plane.y(j - 1);
        return new Point(x, y);
    }

    private static Point between(Point a, Point b, double atA, double atB) {
        double share = atA / (atA - atB);
        double t = Double.isFinite(share) ? share : 0.5;
        return new Point(a.x() + t * (b.x() - a.x()), a.y() + t * (b.y() - a.y()));
    }

    /// An output at a corner of the squares: middles of cells, and beyond them the edges of the plane.
    private double node(int i, int j, int output) {
        int row = Math.clamp(j - 1, 0, plane.rows() - 1);
        double here = along(i, row, output);
        int inner = j == 0 ? 1 : j > plane.rows() ? plane.rows() - 2 : row;
        return inner == row || inner < 0 || inner >= plane.rows() ? here : here + (here - along(i, inner, output)) / 2;
    }

    private double along(int i, int row, int output) {
        int column = Math.clamp(i - 1, 0, plane.columns() - 1);
        double here = plane.value(column, row, output);
        int inner = i == 0 ? 1 : i > plane.columns() ? plane.columns() - 2 : column;
        return inner == column || inner < 0 || inner >= plane.columns() ? here : here + (here - plane.value(inner, row, output)) / 2;
    }
}
