package org.gradwire.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private final List<Path> paths;
    private final List<Rect> gates;
    private final List<Rect> labels;

    /// @param labels the places that are taken; each one found is added
    BranchLabels(List<Path> paths, List<Rect> gates, List<Rect> labels) {
        this.paths = paths;
        this.gates = gates;
        this.labels = labels;
    }

    private record Place(Rect rect, double cost) {}

    /// A place, and all that it follows from: as long as that is the same, so is the place.
    ///
    /// @param others, gates, labels what lay near
    record Placed(Path path, double stub, double width, double height, List<Path> others, List<Rect> gates, List<Rect> labels, Rect rect) {
        private boolean follows(Path nextPath, double nextStub, Tag tag) {
            return path == nextPath && stub == nextStub && width == tag.width() && height == tag.height();
        }
    }

    /// @param known the place that the label had before, if it had one
    Placed place(Path path, Tag tag, double stub, Optional<Placed> known) {
        double w = tag.width();
        double h = tag.height();
        Rect reach = path.bounds().grow(2 * h + w);
        List<Path> others = new ArrayList<>();
        for (Path other : paths) {
            if (other != path && other.bounds().overlaps(reach)) {
                others.add(other);
            }
        }
        List<Rect> nearGates = in(path.bounds().grow(w + h), gates);
        List<Rect> nearLabels = in(path.bounds().grow(w + h), labels);
        Placed placed = known
                .filter(before -> before.follows(path, stub, tag) && before.others.equals(others)
                        && before.gates.equals(nearGates) && before.labels.equals(nearLabels))
                .orElseGet(() -> new Placed(path, stub, w, h, others, nearGates, nearLabels, search(path, w, h, stub, others, nearGates, nearLabels)));
        labels.add(placed.rect());
        return placed;
    }

    private static List<Rect> in(Rect region, List<Rect> all) {
        List<Rect> in = new ArrayList<>();
        for (Rect rect : all) {
            if (rect.overlaps(region)) {
                in.add(rect);
            }
        }
        return in;
    }

    private static Rect search(Path path, double w, double h, double stub, List<Path> others, List<Rect> gates, List<Rect> labels) {
        double length = path.length();
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
                    cost += crowd(place.rect(), path, others, gates, labels, least - cost);
                }
                if (cost < least) {
                    least = cost;
                    best = place.rect();
                }
            }
        }
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
