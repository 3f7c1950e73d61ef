package org.gradwire.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    /// How near to a gate a wire may pass.
    private static final double AIR = CLEARANCE / 4;
    private static final double REACH = 160;
    private static final int MOST_LANES = 24;
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

    /// @param known the way that the wire took before, if it did
    Way route(Way.Joint joint, Optional<Way> known) {
        boolean same = known.isPresent() && known.get().joint().equals(joint);
        if (same && gates.isEmpty() && labels.isEmpty() && known.get().gates().isEmpty() && known.get().labels().isEmpty()) {
            return known.get();
        }
        Path plain = plain(joint);
        Surroundings near = new Surroundings(plain, joint.own());
        if (same && near.isAround(known.get())) {
            return known.get();
        }
        return new Way(joint, near.near, near.nearLabels, path(joint, plain, near));
    }

    private static Path plain(Way.Joint joint) {
        Point approach = joint.end().plus(-APPROACH, 0);
        return new Path(List.of(joint.start(), turn(joint), approach, joint.end()));
    }

    private static double room(Way.Joint joint) {
        return joint.end().x() - APPROACH - joint.start().x() - joint.stub();
    }

    private static Point turn(Way.Joint joint) {
        return joint.start().plus(Math.max(0, Math.min(joint.stub(), joint.stub() + room(joint) - LEAST_CURVE)), 0);
    }

    private static Path path(Way.Joint joint, Path plain, Surroundings near) {
        Point start = joint.start();
        Point end = joint.end();
        if (Math.abs(start.y() - end.y()) < 0.5 && end.x() > start.x()) {
            Path straight = new Path(List.of(start, new Point(end.x(), start.y())));
            if (near.isFree(straight)) {
                return straight;
            }
        }
        double room = room(joint);
        Point turn = turn(joint);
        Point approach = end.plus(-APPROACH, 0);
        double curve = Math.clamp(Math.abs(start.y() - end.y()) * 0.7, LEAST_CURVE, MOST_CURVE);
        List<Path> ways = new ArrayList<>(List.of(plain));
        if (room > curve) {
            Path late = new Path(List.of(start, new Point(approach.x() - curve, start.y()), approach, end));
            Path soon = new Path(List.of(start, turn, new Point(turn.x() + curve, end.y()), end));
            ways = new ArrayList<>(joint.early() ? List.of(soon, late, plain) : List.of(late, plain, soon));
        }
        if (ways.stream().noneMatch(near::isFree)) {
            ways.addAll(near.detours(start, turn, approach, end));
        }
        return near.cheapest(ways);
    }

    /// What lies near enough to a wire to get in its way.
    private final class Surroundings {
        /// Grown by the air that a wire keeps.
        private final List<Rect> near = new ArrayList<>();
        private final List<Rect> nearLabels = new ArrayList<>();

        Surroundings(Path way, List<Rect> own) {
            Rect region = way.bounds().grow(REACH);
            for (Rect gate : gates) {
                if (gate.overlaps(region) && !own.contains(gate)) {
                    near.add(gate.grow(AIR));
                }
            }
            for (Rect label : labels) {
                if (label.overlaps(region) && !own.contains(label)) {
                    nearLabels.add(label);
                }
            }
        }

        boolean isAround(Way way) {
            return near.equals(way.gates()) && nearLabels.equals(way.labels());
        }

        boolean isFree(Path way) {
            return crossings(way, 1) == 0;
        }

        /// The first of equals, and not much longer ways count as equal: the order is the preference.
        Path cheapest(List<Path> ways) {
            Path best = ways.getFirst();
            double least = Double.MAX_VALUE;
            for (int i = 0; i < ways.size(); i++) {
                double longer = ways.get(i).length() * 0.05 + i * PREFERENCE;
                double cost = longer + crossings(ways.get(i), least - longer);
                if (cost < least) {
                    least = cost;
                    best = ways.get(i);
                }
            }
            return best;
        }

        /// What a way costs that crosses something; once that is too much, it is not counted to the end.
        private double crossings(Path way, double tooMuch) {
            double cost = 0;
            for (int i = 0; i < near.size() && cost < tooMuch; i++) {
                cost += way.crosses(near.get(i)) ? THROUGH_GATE : 0;
            }
            for (int i = 0; i < nearLabels.size() && cost < tooMuch; i++) {
                cost += way.crosses(nearLabels.get(i)) ? THROUGH_LABEL : 0;
            }
            return cost;
        }

        /// Along a level lane above or below what stands in between, the nearest few.
        List<Path> detours(Point start, Point turn, Point approach, Point end) {
            double left = Math.min(turn.x(), approach.x());
            double right = Math.max(turn.x(), approach.x());
            double middle = (start.y() + end.y()) / 2;
            double span = Math.clamp(Math.abs(approach.x() - turn.x()) / 3, LEAST_CURVE, MOST_CURVE);
            return near.stream()
                    .filter(gate -> gate.right() - AIR >= left && gate.x() + AIR <= right)
                    .flatMap(gate -> Stream.of(gate.y() - CLEARANCE + AIR, gate.bottom() + CLEARANCE - AIR))
                    .distinct()
                    .sorted(Comparator.comparingDouble(lane -> Math.abs(lane - middle)))
                    .limit(MOST_LANES)
                    .map(lane -> new Path(List.of(
                            start, turn, new Point(turn.x() + span, lane), new Point(approach.x() - span, lane), approach, end)))
                    .toList();
        }
    }
}
