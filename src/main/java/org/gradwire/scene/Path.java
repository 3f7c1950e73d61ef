package org.gradwire.scene;

import java.util.List;
import org.gradwire.edit.Point;
import org.jspecify.annotations.Nullable;

/// The way of a wire: anchors, joined by straight runs where they are level and by S-curves where they
/// are not. The way is horizontal at every anchor.
///
/// Its flat form, for measuring, is made when it is first asked for, and once: a router asks each of many
/// ways many questions, but of most wires of a large circuit nobody ever asks any.
public final class Path {
    private static final double LOOP = 60;
    /// A curve that goes far back does not swing out as far.
    private static final double WIDEST_LOOP = 130;

    private final List<Point> anchors;
    private final Rect bounds;
    /// Two threads may both make it; they make the same.
    private @Nullable FlatPath flat;

    public Path(List<Point> anchors) {
        if (anchors.size() < 2) {
            throw new IllegalArgumentException("a path needs two anchors, not " + anchors.size());
        }
        this.anchors = List.copyOf(anchors);
        bounds = goesBack() ? flat().bounds() : aroundAnchors();
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
        return flat().length();
    }

    /// Whether the piece between two anchors is a straight run.
    public static boolean isLevel(Point a, Point b) {
        return a.y() == b.y() && b.x() >= a.x();
    }

    /// How far the control points of an S-curve lie from its ends; a curve that goes back makes a loop.
    public static double reach(Point a, Point b) {
        double dx = b.x() - a.x();
        return dx >= 0 ? dx / 2 : Math.min(LOOP - dx / 2, WIDEST_LOOP);
    }

    /// The point at a share of the way, 0 at the start and 1 at the end.
    public Point at(double share) {
        return flat().at(share);
    }

    public double distance(Point p) {
        return flat().distance(p);
    }

    /// Whether the way comes nearer to a point than that.
    boolean passes(Point p, double near) {
        return bounds.grow(near).contains(p) && flat().passes(p, near);
    }

    /// Whether the way passes through a rectangle or touches it.
    public boolean crosses(Rect rect) {
        return !(bounds.x() > rect.right() || bounds.right() < rect.x() || bounds.y() > rect.bottom() || bounds.bottom() < rect.y())
                && flat().crosses(rect);
    }

    private FlatPath flat() {
        FlatPath known = flat;
        if (known == null) {
            known = FlatPath.of(anchors);
            flat = known;
        }
        return known;
    }

    private boolean goesBack() {
        for (int i = 1; i < anchors.size(); i++) {
            if (anchors.get(i).x() < anchors.get(i - 1).x()) {
                return true;
            }
        }
        return false;
    }

    /// A curve that does not go back stays within its ends.
    private Rect aroundAnchors() {
        double top = start().y();
        double bottom = top;
        for (Point anchor : anchors) {
            top = Math.min(top, anchor.y());
            bottom = Math.max(bottom, anchor.y());
        }
        return new Rect(start().x(), top, end().x() - start().x(), bottom - top);
    }
}
