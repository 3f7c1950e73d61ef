package org.gradwire.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.edit.Point;

/// Finds room for what comes back along each wire of a fan-out, past the piece that the wires share.
///
/// Many places along the wire are tried: below it as everywhere, beside it where it is steep, and above
/// it if nothing else is free. A label lies on no wire, gate or other label if any place allows it.
final class BranchLabels {
    private static final double STEP = 8;
    private static final double BESIDE = 90;
    private static final double ABOVE = 220;
    private static final double ON_WIRE = 900;
    private static final double OF_ANOTHER = 300;
    private static final double NEAR = 10;

    private final Map<PortRef, Path> paths;
    private final List<Rect> gates;
    private final List<Rect> labels;

    /// @param labels the places that are taken; each one found is added
    BranchLabels(Map<PortRef, Path> paths, List<Rect> gates, List<Rect> labels) {
        this.paths = paths;
        this.gates = gates;
        this.labels = labels;
    }

    private record Place(Rect rect, double cost) {}

    Rect place(Wire wire, Tag tag, double stub) {
        Path path = paths.getOrDefault(wire.to(), new Path(List.of(Point.ORIGIN, Point.ORIGIN)));
        double w = tag.width();
        double h = tag.height();
        double length = path.length();
        Rect reach = path.bounds().grow(2 * h + w);
        List<Path> others = new ArrayList<>();
        for (Path other : paths.values()) {
            if (other != path && other.bounds().overlaps(reach)) {
                others.add(other);
            }
        }
        Rect region = path.bounds().grow(w + h);
        List<Rect> nearGates = gates.stream().filter(region::overlaps).toList();
        List<Rect> nearLabels = labels.stream().filter(region::overlaps).toList();
        Rect best = new Rect(path.at(0.7).x() - w / 2, path.at(0.7).y() + Sizes.LABEL_GAP, w, h);
        double least = Double.MAX_VALUE;
        for (double along = length - w / 2 - Sizes.ARROW; along > stub + w / 4; along -= STEP) {
            double far = (length - along) * 0.1;
            if (far >= least) {
                break;
            }
            Point p = path.at(along / length);
            double shared = isOfAnother(p, others) ? OF_ANOTHER : 0;
            double left = p.x() - w / 2;
            double top = p.y() - h / 2;
            List<Place> here = List.of(
                    new Place(new Rect(left, p.y() + Sizes.LABEL_GAP, w, h), 0),
                    new Place(new Rect(p.x() + 2 * Sizes.LABEL_GAP, top, w, h), BESIDE),
                    new Place(new Rect(p.x() - 2 * Sizes.LABEL_GAP - w, top, w, h), BESIDE),
                    new Place(new Rect(left, p.y() - Sizes.LABEL_GAP - h, w, h), ABOVE));
            for (Place place : here) {
                double cost = place.cost() + far + shared;
                if (cost < least) {
                    cost += crowd(place.rect(), path, others, nearGates, nearLabels, least - cost);
                }
                if (cost < least) {
                    least = cost;
                    best = place.rect();
                }
            }
        }
        labels.add(best);
        return best;
    }

    private static boolean isOfAnother(Point p, List<Path> others) {
        for (Path other : others) {
            if (other.passes(p, NEAR)) {
                return true;
            }
        }
        return false;
    }

    /// Once there is too much in the way, it is not counted to the end.
    private static double crowd(Rect rect, Path own, List<Path> others, List<Rect> gates, List<Rect> labels, double tooMuch) {
        double crowd = own.crosses(rect) ? ON_WIRE : 0;
        Rect air = rect.grow(2);
        for (int i = 0; i < gates.size() && crowd < tooMuch; i++) {
            crowd += 20 * gates.get(i).shared(air);
        }
        for (int i = 0; i < labels.size() && crowd < tooMuch; i++) {
            crowd += 20 * labels.get(i).shared(air);
        }
        for (int i = 0; i < others.size() && crowd < tooMuch; i++) {
            crowd += others.get(i).crosses(rect) ? ON_WIRE : 0;
        }
        return crowd;
    }
}
