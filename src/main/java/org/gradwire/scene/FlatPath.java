package org.gradwire.scene;

import java.util.Arrays;
import java.util.List;
import org.gradwire.edit.Point;

/// A path as short straight pieces, for measuring. Pieces are gathered by the anchors they lie between, so
/// that most of them need not be looked at.
final class FlatPath {
    private static final int PIECES = 16;

    private final double[] xs;
    private final double[] ys;
    /// By point: how far it is along the way.
    private final double[] along;
    /// By pair of anchors: the last of its points.
    private final int[] ends;
    /// By pair of anchors: left, top, right and bottom of the pieces between them.
    private final double[] boxes;

    private FlatPath(double[] xs, double[] ys, double[] along, int[] ends) {
        this.xs = xs;
        this.ys = ys;
        this.along = along;
        this.ends = ends;
        boxes = boxes(xs, ys, ends);
    }

    static FlatPath of(List<Point> anchors) {
        int count = 1;
        int[] ends = new int[anchors.size() - 1];
        for (int i = 1; i < anchors.size(); i++) {
            count += Path.isLevel(anchors.get(i - 1), anchors.get(i)) ? 1 : PIECES;
            ends[i - 1] = count - 1;
        }
        double[] xs = new double[count];
        double[] ys = new double[count];
        flatten(anchors, xs, ys);
        double[] along = new double[count];
        for (int i = 1; i < count; i++) {
            double dx = xs[i] - xs[i - 1];
            double dy = ys[i] - ys[i - 1];
            along[i] = along[i - 1] + Math.sqrt(dx * dx + dy * dy);
        }
        return new FlatPath(xs, ys, along, ends);
    }

    private static void flatten(List<Point> anchors, double[] xs, double[] ys) {
        xs[0] = anchors.getFirst().x();
        ys[0] = anchors.getFirst().y();
        int at = 1;
        for (int i = 1; i < anchors.size(); i++) {
            Point a = anchors.get(i - 1);
            Point b = anchors.get(i);
            double reach = Path.reach(a, b);
            for (int piece = 1; piece < PIECES && !Path.isLevel(a, b); piece++) {
                double t = piece / (double) PIECES;
                double u = 1 - t;
                xs[at] = u * u * u * a.x() + 3 * u * u * t * (a.x() + reach) + 3 * u * t * t * (b.x() - reach) + t * t * t * b.x();
                ys[at++] = u * u * a.y() * (u + 3 * t) + t * t * b.y() * (t + 3 * u);
            }
            xs[at] = b.x();
            ys[at++] = b.y();
        }
    }

    private static double[] boxes(double[] xs, double[] ys, int[] ends) {
        double[] boxes = new double[4 * ends.length];
        int from = 0;
        for (int pair = 0; pair < ends.length; pair++) {
            double left = xs[from];
            double top = ys[from];
            double right = left;
            double bottom = top;
            for (int i = from + 1; i <= ends[pair]; i++) {
                left = Math.min(left, xs[i]);
                right = Math.max(right, xs[i]);
                top = Math.min(top, ys[i]);
                bottom = Math.max(bottom, ys[i]);
            }
            boxes[4 * pair] = left;
            boxes[4 * pair + 1] = top;
            boxes[4 * pair + 2] = right;
            boxes[4 * pair + 3] = bottom;
            from = ends[pair];
        }
        return boxes;
    }

    double length() {
        return along[along.length - 1];
    }

    Rect bounds() {
        double left = boxes[0];
        double top = boxes[1];
        double right = boxes[2];
        double bottom = boxes[3];
        for (int i = 4; i < boxes.length; i += 4) {
            left = Math.min(left, boxes[i]);
            top = Math.min(top, boxes[i + 1]);
            right = Math.max(right, boxes[i + 2]);
            bottom = Math.max(bottom, boxes[i + 3]);
        }
        return new Rect(left, top, right - left, bottom - top);
    }

    Point at(double share) {
        double wanted = Math.clamp(share, 0, 1) * length();
        int found = Arrays.binarySearch(along, wanted);
        int i = Math.clamp(found >= 0 ? found : -found - 1, 1, along.length - 1);
        while (i > 1 && along[i - 1] == wanted) {
            i--;
        }
        double piece = along[i] - along[i - 1];
        double t = piece == 0 ? 0 : (wanted - along[i - 1]) / piece;
        return new Point(xs[i - 1] + t * (xs[i] - xs[i - 1]), ys[i - 1] + t * (ys[i] - ys[i - 1]));
    }

    double distance(Point p) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < xs.length; i++) {
            least = Math.min(least, square(i, p));
        }
        return Math.sqrt(least);
    }

    boolean passes(Point p, double near) {
        int from = 1;
        for (int pair = 0; pair < ends.length; pair++) {
            boolean apart = boxes[4 * pair] > p.x() + near || boxes[4 * pair + 2] < p.x() - near
                    || boxes[4 * pair + 1] > p.y() + near || boxes[4 * pair + 3] < p.y() - near;
            for (int i = from; !apart && i <= ends[pair]; i++) {
                if (square(i, p) < near * near) {
                    return true;
                }
            }
            from = ends[pair] + 1;
        }
        return false;
    }

    /// The square of the distance from one piece.
    private double square(int i, Point p) {
        double dx = xs[i] - xs[i - 1];
        double dy = ys[i] - ys[i - 1];
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : Math.clamp(((p.x() - xs[i - 1]) * dx + (p.y() - ys[i - 1]) * dy) / square, 0, 1);
        double offX = p.x() - xs[i - 1] - t * dx;
        double offY = p.y() - ys[i - 1] - t * dy;
        return offX * offX + offY * offY;
    }

    boolean crosses(Rect rect) {
        int from = 1;
        for (int pair = 0; pair < ends.length; pair++) {
            boolean apart = boxes[4 * pair] > rect.right() || boxes[4 * pair + 2] < rect.x()
                    || boxes[4 * pair + 1] > rect.bottom() || boxes[4 * pair + 3] < rect.y();
            for (int i = from; !apart && i <= ends[pair]; i++) {
                if (mayCross(i, rect) && crosses(i, rect)) {
                    return true;
                }
            }
            from = ends[pair] + 1;
        }
        return false;
    }

    private boolean mayCross(int i, Rect rect) {
        return Math.max(xs[i - 1], xs[i]) >= rect.x() && Math.min(xs[i - 1], xs[i]) <= rect.right()
                && Math.max(ys[i - 1], ys[i]) >= rect.y() && Math.min(ys[i - 1], ys[i]) <= rect.bottom();
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
}
