package org.gradwire.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradwire.edit.Point;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Sign;

/// The examples of a plane. Where many of one kind lie on the same few pixels, one stands for all.
final class Crowd {
    private static final int FEW = 400;
    private static final int MANY = 2000;
    private static final double GRAIN = 2.5;

    private final List<Example> examples;
    private final Plane plane;

    /// A place of so many pixels, and a kind.
    private record Spot(long column, long row, int label, boolean test, boolean missed) {}

    Crowd(List<Example> examples, Plane plane) {
        this.examples = examples;
        this.plane = plane;
    }

    boolean hasTest() {
        return examples.stream().anyMatch(Example::test);
    }

    boolean hasMissed() {
        return examples.stream().anyMatch(Example::missed);
    }

    /// Rings last, so that no dot hides them.
    List<Mark> marks(Plot plot) {
        double radius = examples.size() <= FEW ? Legend.DOT : examples.size() <= MANY ? 3.2 : 2.6;
        Set<Spot> taken = new HashSet<>();
        List<Mark> dots = new ArrayList<>();
        List<Mark> rings = new ArrayList<>();
        for (Example example : examples) {
            if (!isInside(example)) {
                continue;
            }
            Point at = plot.at(example.x(), example.y());
            Spot spot = new Spot(
                    (long) (at.x() / GRAIN), (long) (at.y() / GRAIN), example.label(), example.test(), example.missed());
            if (taken.add(spot)) {
                dots.add(new Mark.Dot(at, radius, Sign.of(example.label()), Decision.color(example.label()), !example.test()));
                if (example.missed()) {
                    rings.add(Legend.ring(at, radius));
                }
            }
        }
        dots.addAll(rings);
        return dots;
    }

    Optional<Integer> nearest(Plot plot, Point p, double near) {
        int best = -1;
        double least = near;
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            double away = isInside(example) ? plot.at(example.x(), example.y()).distance(p) : Double.MAX_VALUE;
            if (away < least) {
                best = i;
                least = away;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private boolean isInside(Example example) {
        return plane.x().contains(example.x()) && plane.y().contains(example.y());
    }
}
