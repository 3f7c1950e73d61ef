package org.gradwire.scene;

import java.util.ArrayList;
import java.util.List;
import org.gradwire.edit.Point;

/// The way of a wire: anchors, joined by straight runs where they are level and by S-curves where they
/// are not. The way is horizontal at every anchor.
public record Path(List<Point> anchors) {
    private static final int PIECES = 16;
    private static final double LOOP = 60;

    public Path {
        anchors = List.copyOf(anchors);
        if (anchors.size() < 2) {
            throw new IllegalArgumentException("a path needs two anchors, not " + anchors.size());
        }
    }

    public Point start() {
        return anchors.getFirst();
    }

    public Point end() {
        return anchors.getLast();
    }

    /// How far the control points of an S-curve lie from its ends; a curve that goes back makes a loop.
    public static double reach(Point a, Point b) {
        double dx = b.x() - a.x();
        return dx >= 0 ? dx / 2 : LOOP - dx / 2;
    }

    /// The way as short straight pieces, for measuring and hit-testing.
    public List<Point> flat() {
        List<Point> points = new ArrayList<>();
        points.add(start());
        for (int i = 1; i < anchors.size(); i++) {
            Point a = anchors.get(i - 1);
            Point b = anchors.get(i);
            if (a.y() == b.y() && b.x() >= a.x()) {
                points.add(b);
                continue;
            }
            double reach = reach(a, b);
            for (int piece = 1; piece <= PIECES; piece++) {
                double t = piece / (double) PIECES;
                double u = 1 - t;
                double x = u * u * u * a.x() + 3 * u * u * t * (a.x() + reach) + 3 * u * t * t * (b.x() - reach)
                        + t * t * t * b.x();
                double y = u * u * a.y() * (u + 3 * t) + t * t * b.y() * (t + 3 * u);
                points.add(new Point(x, y));
            }
        }
        return points;
    }

    public double length() {
        double length = 0;
        List<Point> flat = flat();
        for (int i = 1; i < flat.size(); i++) {
            length += flat.get(i).distance(flat.get(i - 1));
        }
        return length;
    }

    /// The point at a share of the way, 0 at the start and 1 at the end.
    public Point at(double share) {
        List<Point> flat = flat();
        double rest = Math.clamp(share, 0, 1) * length();
        for (int i = 1; i < flat.size(); i++) {
            Point a = flat.get(i - 1);
            Point b = flat.get(i);
            double piece = a.distance(b);
            if (rest <= piece && piece > 0) {
                double t = rest / piece;
                return new Point(a.x() + t * (b.x() - a.x()), a.y() + t * (b.y() - a.y()));
            }
            rest -= piece;
        }
        return end();
    }

    public double distance(Point p) {
        double least = Double.MAX_VALUE;
        List<Point> flat = flat();
        for (int i = 1; i < flat.size(); i++) {
            least = Math.min(least, distance(p, flat.get(i - 1), flat.get(i)));
        }
        return least;
    }

    /// Whether the way passes through a rectangle.
    public boolean crosses(Rect rect) {
        List<Point> flat = flat();
        for (int i = 1; i < flat.size(); i++) {
            if (crosses(flat.get(i - 1), flat.get(i), rect)) {
                return true;
            }
        }
        return false;
    }

    public Rect bounds() {
        Rect bounds = Rect.around(start(), end());
        for (Point p : flat()) {
            bounds = bounds.union(new Rect(p.x(), p.y(), 0, 0));
        }
        return bounds;
    }

    private static boolean crosses(Point a, Point b, Rect rect) {
        if (!Rect.around(a, b).grow(0.001).overlaps(rect)) {
            return false;
        }
        int steps = (int) Math.ceil(a.distance(b) / 4) + 1;
        for (int i = 0; i <= steps; i++) {
            double t = i / (double) steps;
            if (rect.contains(new Point(a.x() + t * (b.x() - a.x()), a.y() + t * (b.y() - a.y())))) {
                return true;
            }
        }
        return false;
    }

    private static double distance(Point p, Point a, Point b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : Math.clamp(((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / square, 0, 1);
        return p.distance(new Point(a.x() + t * dx, a.y() + t * dy));
    }
}
