package org.gradwire.scene;

import java.util.List;
import java.util.stream.Stream;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.Target;

/// All that is drawn of a circuit in a field, in the order in which it is painted.
public record Scene(List<Item> items, Geometry geometry, Field field) {
    /// How near to a wire counts as on it.
    private static final double NEAR = 8;
    /// A gate that is held over a wire is larger than the pointer.
    private static final double NEAR_WHEN_HELD = 20;
    /// Numbers are small, and easier to hit with a little around them.
    private static final double AROUND_NUMBER = 4;

    public Scene {
        items = List.copyOf(items);
    }

    /// With more in front of it.
    public Scene with(List<Item> more) {
        return more.isEmpty() ? this : new Scene(Stream.concat(items.stream(), more.stream()).toList(), geometry, field);
    }

    /// The wire at a point, whatever lies over it.
    public Target wireAt(Point p) {
        return geometry.ways().entrySet().stream()
                .filter(way -> way.getValue().path().bounds().grow(NEAR_WHEN_HELD).contains(p))
                .filter(way -> way.getValue().path().distance(p) <= NEAR_WHEN_HELD)
                .<Target>map(way -> new Target.OnWire(way.getKey()))
                .findFirst()
                .orElseGet(Target.Canvas::new);
    }

    /// Of the whole circuit, whatever is drawn of it.
    public Rect bounds() {
        return geometry.bounds();
    }

    /// What lies at a point: the topmost item, numbers before nodes before wires.
    public Target at(Point p) {
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            boolean hit = switch (item.target()) {
                case Target.OnWire(var wire) -> item.bounds().grow(NEAR).contains(p) && geometry.path(wire).distance(p) <= NEAR;
                case Target.OnNumber number -> item.bounds().grow(AROUND_NUMBER).contains(p);
                case Target.OnWireNumber number -> item.bounds().grow(AROUND_NUMBER).contains(p);
                case Target.OnNode node -> item.bounds().contains(p);
                case Target.OnPort port -> false;
                case Target.OnOutput output -> false;
                case Target.Canvas canvas -> false;
            };
            if (hit) {
                return item.target();
            }
        }
        return new Target.Canvas();
    }
}
