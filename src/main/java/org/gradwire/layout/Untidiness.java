package org.gradwire.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.Wire;

/// What makes a placement hard to read, counted on straight wires: crossings, and wires that run through nodes.
final class Untidiness {
    private static final int THROUGH = 3;
    private static final double AIR = 12;

    private record Segment(Spot from, Spot to) {
        boolean crosses(Segment other) {
            return side(from, to, other.from) * side(from, to, other.to) < 0
                    && side(other.from, other.to, from) * side(other.from, other.to, to) < 0;
        }

        private static double side(Spot a, Spot b, Spot point) {
            return Math.signum((b.x() - a.x()) * (point.y() - a.y()) - (b.y() - a.y()) * (point.x() - a.x()));
        }

        boolean hits(Spot centre, Size size) {
            if (centre.x() <= from.x() || centre.x() >= to.x()) {
                return false;
            }
            double y = from.y() + (to.y() - from.y()) * (centre.x() - from.x()) / (to.x() - from.x());
            return Math.abs(y - centre.y()) < size.height() / 2 + AIR;
        }
    }

    private Untidiness() {}

    static int of(Circuit circuit, Map<NodeId, Spot> spots, Function<Node, Size> sizes) {
        List<Segment> wires = segments(circuit, spots);
        int untidiness = 0;
        for (int i = 0; i < wires.size(); i++) {
            for (int j = 0; j < i; j++) {
                untidiness += wires.get(i).crosses(wires.get(j)) ? 1 : 0;
            }
            for (Node node : circuit.nodes()) {
                Spot spot = spots.get(node.id());
                untidiness += spot != null && wires.get(i).hits(spot, sizes.apply(node)) ? THROUGH : 0;
            }
        }
        return untidiness;
    }

    private static List<Segment> segments(Circuit circuit, Map<NodeId, Spot> spots) {
        List<Segment> wires = new ArrayList<>();
        for (Wire wire : circuit.wires()) {
            Spot from = spots.get(wire.from());
            Spot to = spots.get(wire.to().node());
            if (from != null && to != null) {
                wires.add(new Segment(from, to));
            }
        }
        return wires;
    }
}
