package org.gradwire.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradwire.edit.Point;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Sign;

/// The examples of a plane. Of very many only a share is drawn, every so many rows one, for more would hide each other.
record Crowd(List<Example> examples, Plane plane) {
    private static final int FEW = 400;
    private static final int MOST = 1500;
    private static final double SMALL = 3.2;

    boolean hasTest() {
        return examples.stream().anyMatch(Example::test);
    }

    boolean hasMissed() {
        return examples.stream().anyMatch(Example::missed);
    }

    /// One of how many is drawn.
    int share() {
        return Math.max(1, (examples.size() + MOST - 1) / MOST);
    }

    /// Rings last, so that no dot hides them.
    List<Mark> marks(Plot plot) {
        double radius = examples.size() <= FEW ? Legend.DOT : SMALL;
        List<Mark> dots = new ArrayList<>();
        List<Mark> rings = new ArrayList<>();
        for (int i = 0; i < examples.size(); i += share()) {
            Example example = examples.get(i);
            if (isInside(example)) {
                Point at = plot.at(example.x(), example.y());
                dots.add(new Mark.Dot(at, radius, Sign.of(example.label()), Decision.color(example.label()), !example.test()));
                if (example.missed()) {
                    rings.add(Legend.ring(at, radius));
                }
            }
        }
        dots.addAll(rings);
        return dots;
    }

    /// Of those that are drawn.
    Optional<Integer> nearest(Plot plot, Point p, double near) {
        int best = -1;
        double least = near;
        for (int i = 0; i < examples.size(); i += share()) {
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
