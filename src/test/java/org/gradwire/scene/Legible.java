package org.gradwire.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.tool.Target;

/// What makes a drawing readable.
final class Legible {
    private Legible() {}

    /// Nor through its name.
    static void noWireRunsThroughAGate(Circuit circuit, Geometry geometry) {
        for (Map.Entry<PortRef, Path> wire : geometry.paths().entrySet()) {
            NodeId to = wire.getKey().node();
            NodeId from = circuit.feeder(wire.getKey()).orElseThrow();
            geometry.shapes().forEach((node, shape) -> assertFalse(
                    !node.equals(from) && !node.equals(to) && wire.getValue().crosses(shape.occupied()),
                    () -> "the wire from " + from + " to " + to + " runs through " + node));
        }
    }

    /// Not on another label, nor on a gate, nor on a wire.
    static void noLabelLiesOnAnything(Scene scene) {
        List<Item> numbers = new ArrayList<>();
        for (Item item : scene.items()) {
            boolean gathered = scene.geometry().accounts().containsValue(item.bounds());
            if (item.target() instanceof Target.OnNumber || item.target() instanceof Target.OnWireNumber || gathered) {
                Rect ink = ink(item);
                for (Item other : numbers) {
                    assertEquals(0, ink.shared(ink(other)), 0.5, () -> item.target() + " lies on " + other.target());
                }
                scene.geometry().shapes().values().forEach(shape -> shape.inked().forEach(part ->
                        assertEquals(0, ink.shared(part), 0.5, () -> item.target() + " lies on " + shape.node())));
                scene.geometry().paths().forEach((wire, path) ->
                        assertFalse(path.crosses(ink), () -> item.target() + " lies on the wire to " + wire));
                numbers.add(item);
            }
        }
        assertTrue(numbers.size() >= 4);
    }

    /// What a label really covers: its text or cells, not the room that is kept for it.
    private static Rect ink(Item item) {
        return item.marks().stream()
                .flatMap(mark -> switch (mark) {
                    case Mark.Label label ->
                        Stream.of(Rect.centred(label.at(), TextWidth.of(label.text(), label.size()), label.size()));
                    case Mark.Heat heat -> Stream.of(heat.rect());
                    case Mark.Box box -> box.width() > 0 ? Stream.of(box.rect()) : Stream.empty();
                    case Mark.Curve curve -> Stream.empty();
                    case Mark.Halo halo -> Stream.empty();
                    case Mark.Frame frame -> Stream.of(frame.rect());
                    case Mark.Line line -> Stream.empty();
                    case Mark.Area area -> Stream.empty();
                    case Mark.Dot dot -> Stream.empty();
                    case Mark.Cells cells -> Stream.of(cells.rect());
                })
                .reduce(Rect::union)
                .orElseThrow();
    }
}
