package org.gradwire.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.gradwire.edit.Point;

/// The way of a pulse: along a wire in either direction, into a gate, up to a label. Made of short straight pieces.
public final class Track {
    private static final double PIECE = 4;
    /// How long before its end a pulse begins to leave the wire for its label.
    private static final double GLIDE = 44;

    private final List<Point> points;
    /// By point: how far it is along the way.
    private final double[] along;

    private Track(List<Point> points) {
        this.points = List.copyOf(points);
        along = new double[points.size()];
        for (int i = 1; i < along.length; i++) {
            along[i] = along[i - 1] + points.get(i - 1).distance(points.get(i));
        }
    }

    static Track line(Point from, Point to) {
        return pieces(from.distance(to), share -> between(from, to, share));
    }

    /// A part of a wire, between two shares of its way; backward where the first is the larger one.
    static Track along(Path path, double from, double to) {
        return pieces(Math.abs(to - from) * path.length(), share -> path.at(from + (to - from) * share));
    }

    private static Track pieces(double length, DoubleFunction<Point> at) {
        int count = Math.max(1, (int) Math.ceil(length / PIECE));
        return new Track(IntStream.rangeClosed(0, count).mapToObj(i -> at.apply(i / (double) count)).toList());
    }

    /// The share of a wire's way that is nearest to a point.
    static double nearest(Path path, Point p) {
        int pieces = Math.max(1, (int) Math.ceil(path.length() / PIECE));
        double best = 0;
        for (int i = 1; i <= pieces; i++) {
            double share = i / (double) pieces;
            best = path.at(share).distance(p) < path.at(best).distance(p) ? share : best;
        }
        return best;
    }

    Track then(Track next) {
        List<Point> all = new ArrayList<>(points);
        all.addAll(next.points.subList(next.start().equals(end()) ? 1 : 0, next.points.size()));
        return new Track(all);
    }

    /// The same way, but its last piece leaves it gently for a point beside it.
    Track endingAt(Point end) {
        if (length() < PIECE) {
            return then(line(end(), end));
        }
        double glide = Math.min(GLIDE, length());
        List<Point> bent = new ArrayList<>();
        for (int i = 0; i < along.length; i++) {
            double share = smooth(1 - (length() - along[i]) / glide);
            bent.add(points.get(i).plus((end.x() - end().x()) * share, (end.y() - end().y()) * share));
        }
        return new Track(bent);
    }

    Track startingAt(Point start) {
        return reversed().endingAt(start).reversed();
    }

    private Track reversed() {
        return new Track(points.reversed());
    }

    public Point start() {
        return points.getFirst();
    }

    public Point end() {
        return points.getLast();
    }

    public double length() {
        return along[along.length - 1];
    }

    /// The point at a share of the way, 0 at the start and 1 at the end.
    public Point at(double share) {
        double wanted = Math.clamp(share, 0, 1) * length();
        int i = 1;
        while (i < along.length - 1 && along[i] < wanted) {
            i++;
        }
        double piece = along[i] - along[i - 1];
        return between(points.get(i - 1), points.get(i), piece == 0 ? 1 : (wanted - along[i - 1]) / piece);
    }

    Rect bounds() {
        return points.stream().map(p -> new Rect(p.x(), p.y(), 0, 0)).reduce(Rect::union).orElseThrow();
    }

    /// From 0 to 1, slow at both ends.
    static double smooth(double share) {
        double t = Math.clamp(share, 0, 1);
        return t * t * (3 - 2 * t);
    }

    private static Point between(Point a, Point b, double share) {
        return new Point(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share);
    }
}
