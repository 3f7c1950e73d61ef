package org.gradwire.scene;

import java.util.List;
import org.gradwire.edit.Point;

/// The way of a wire: anchors, joined by straight runs where they are level and by S-curves where they
/// are not. The way is horizontal at every anchor.
///
/// Its flat form, for measuring, is made once: a router asks each of many ways many questions.
public final class Path {
    private static final int PIECES = 16;
    private static final double LOOP = 60;

    private final List<Point> anchors;
    private final double[] xs;
    private final double[] ys;
    /// By point of the flat form: how far it is along the way.
    private final double[] along;
    private final Rect bounds;

    public Path(List<Point> anchors) {
        if (anchors.size() < 2) {
            throw new IllegalArgumentException("a path needs two anchors, not " + anchors.size());
        }
        this.anchors = List.copyOf(anchors);
        int count = 1;
        for (int i = 1; i < anchors.size(); i++) {
            count += isLevel(anchors.get(i - 1), anchors.get(i)) ? 1 : PIECES;
        }
        xs = new double[count];
        ys = new double[count];
        along = new double[count];
        flatten();
        Rect box = new Rect(xs[0], ys[0], 0, 0);
        for (int i = 1; i < count; i++) {
            along[i] = along[i - 1] + Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
            box = box.union(new Rect(xs[i], ys[i], 0, 0));
        }
        bounds = box;
    }

    public List<Point> anchors() {
        return anchors;
    }

    public Point start() {
        return anchors.getFirst();
    }

    public Point end() {
        return anchors.getLast();
    }

    public Rect bounds() {
        return bounds;
    }

    public double length() {
        return along[along.length - 1];
    }

    /// Whether the piece between two anchors is a straight run.
    public static boolean isLevel(Point a, Point b) {
        return a.y() == b.y() && b.x() >= a.x();
    }

    /// How far the control points of an S-curve lie from its ends; a curve that goes back makes a loop.
    public static double reach(Point a, Point b) {
        double dx = b.x() - a.x();
        return dx >= 0 ? dx / 2 : LOOP - dx / 2;
    }

    /// The point at a share of the way, 0 at the start and 1 at the end.
    public Point at(double share) {
        double wanted = Math.clamp(share, 0, 1) * length();
        int i = 1;
        while (i < along.length - 1 && along[i] < wanted) {
            i++;
        }
        double piece = along[i] - along[i - 1];
        double t = piece == 0 ? 0 : (wanted - along[i - 1]) / piece;
        return new Point(xs[i - 1] + t * (xs[i] - xs[i - 1]), ys[i - 1] + t * (ys[i] - ys[i - 1]));
    }

    public double distance(Point p) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < xs.length; i++) {
            double dx = xs[i] - xs[i - 1];
            double dy = ys[i] - ys[i - 1];
            double square = dx * dx + dy * dy;
            double t = square == 0
                    ? 0
                    : Math.clamp(((p.x() - xs[i - 1]) * dx + (p.y() - ys[i - 1]) * dy) / square, 0, 1);
            least = Math.min(least, Math.hypot(p.x() - xs[i - 1] - t * dx, p.y() - ys[i - 1] - t * dy));
        }
        return least;
    }

    /// Whether the way passes through a rectangle or touches it.
    public boolean crosses(Rect rect) {
        if (bounds.x() > rect.right() || bounds.right() < rect.x() || bounds.y() > rect.bottom() || bounds.bottom() < rect.y()) {
            return false;
        }
        for (int i = 1; i < xs.length; i++) {
            if (crosses(i, rect)) {
                return true;
            }
        }
        return false;
    }

    /// Clips one piece against the four sides, one after the other.
    private boolean crosses(int i, Rect rect) {
        double from = 0;
        double to = 1;
        double x = xs[i - 1];
        double y = ys[i - 1];
        double dx = xs[i] - x;
        double dy = ys[i] - y;
        for (int side = 0; side < 4; side++) {
            double speed = side == 0 ? -dx : side == 1 ? dx : side == 2 ? -dy : dy;
            double room = side == 0 ? x - rect.x() : side == 1 ? rect.right() - x : side == 2 ? y - rect.y() : rect.bottom() - y;
            if (speed == 0 && room < 0) {
                return false;
            }
            if (speed < 0) {
                from = Math.max(from, room / speed);
            } else if (speed > 0) {
                to = Math.min(to, room / speed);
            }
        }
        return from <= to;
    }

    private void flatten() {
        xs[0] = start().x();
        ys[0] = start().y();
        int at = 1;
        for (int i = 1; i < anchors.size(); i++) {
            Point a = anchors.get(i - 1);
            Point b = anchors.get(i);
            if (isLevel(a, b)) {
                xs[at] = b.x();
                ys[at++] = b.y();
                continue;
            }
            double reach = reach(a, b);
            for (int piece = 1; piece <= PIECES; piece++) {
                double t = piece / (double) PIECES;
                double u = 1 - t;
                xs[at] = u * u * u * a.x() + 3 * u * u * t * (a.x() + reach) + 3 * u * t * t * (b.x() - reach) + t * t * t * b.x();
                ys[at++] = u * u * a.y() * (u + 3 * t) + t * t * b.y() * (t + 3 * u);
            }
        }
    }
}
