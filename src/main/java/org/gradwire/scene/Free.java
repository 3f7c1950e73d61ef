package org.gradwire.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gradwire.edit.Point;
import org.gradwire.pass.Moment;

/// Where a pulse covers nothing: gates, and the labels that are known at a moment.
final class Free {
    /// The air inside the room of a label, around what is written.
    private static final double AIR = 3.5;

    private final Geometry geometry;
    private final Moment moment;

    Free(Geometry geometry, Moment moment) {
        this.geometry = geometry;
        this.moment = moment;
    }

    /// What lies in a region.
    ///
    /// @param own the gates and labels that the pulse itself comes from or goes to
    List<Rect> taken(Rect region, List<Rect> own) {
        List<Rect> taken = new ArrayList<>();
        geometry.shapes().values().stream()
                .filter(shape -> region.overlaps(shape.occupied()) && !own.contains(shape.rect()))
                .forEach(shape -> taken.add(shape.occupied()));
        geometry.slots().forEach((node, slot) -> {
            if (region.overlaps(slot.value()) && !own.contains(slot.value()) && moment.value(node).isPresent()) {
                taken.add(slot.value().grow(-AIR));
            }
            if (region.overlaps(slot.gradient()) && !own.contains(slot.gradient()) && moment.gradient(node).isPresent()) {
                taken.add(slot.gradient().grow(-AIR));
            }
        });
        geometry.wireSlots().forEach((wire, label) -> {
            if (region.overlaps(label) && !own.contains(label) && moment.contribution(wire).isPresent()) {
                taken.add(label.grow(-AIR));
            }
        });
        return taken;
    }

    /// Of several places for the middle of a pulse the first that covers least.
    Point near(Pulse pulse, List<Point> places, Rect... own) {
        return places.stream()
                .min(Comparator.comparingDouble(place -> covered(pulse.rect(place), List.of(own))))
                .orElseThrow();
    }

    private double covered(Rect rect, List<Rect> own) {
        return taken(rect, own).stream().mapToDouble(rect::shared).sum();
    }
}
