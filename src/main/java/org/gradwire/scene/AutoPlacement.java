package org.gradwire.scene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.layout.LayeredLayout;
import org.gradwire.layout.Progress;
import org.gradwire.layout.Size;
import org.gradwire.pass.Trace;

/// Gives a place to nodes that have none.
public final class AutoPlacement {
    /// How wide a number is that the layout leaves room for anyway.
    private static final double PLAIN = 70;
    /// Room for a wire to change its height, and for a label of its own on each wire of a fan-out.
    private static final double CURVE = 14;
    private static final double BRANCH = 70;

    private AutoPlacement() {}

    /// The document with every node placed; places that it gives are kept. Slow when first used: see [LayeredLayout].
    public static Document complete(Document document) {
        return complete(document, Progress.NONE).orElseThrow();
    }

    /// The same for somebody who may stop waiting; nothing if it was cancelled.
    public static Optional<Document> complete(Document document, Progress progress) {
        Circuit circuit = document.circuit();
        boolean placed = circuit.nodes().stream().allMatch(node -> document.placement().of(node.id()).isPresent());
        if (placed) {
            return Optional.of(document);
        }
        return places(circuit, progress).map(places ->
                document.withPlacement(new Placement(places).with(document.placement().points())));
    }

    /// New places for all nodes, whatever they had; nothing if it was cancelled.
    public static Optional<Map<NodeId, Point>> places(Circuit circuit, Progress progress) {
        Trace trace = Trace.of(circuit);
        return LayeredLayout.place(circuit, node -> size(node, trace, circuit.fans().getOrDefault(node.id(), 0)), progress).map(spots -> {
            Map<NodeId, Point> points = new LinkedHashMap<>();
            spots.forEach((id, spot) -> points.put(id, new Point(spot.x(), spot.y())));
            return points;
        });
    }

    /// A node with the room that its numbers take beside its way out, where that is more than a plain number needs.
    private static Size size(Node node, Trace trace, int fan) {
        Rect shape = NodeShape.of(node, Point.ORIGIN, node.name(), Collections.nCopies(node.inputs().size(), 0.0), Lettering.STANDARD).rect();
        Slot.Room room = Slot.Room.of(trace, node.id(), Lettering.STANDARD);
        double wider = CURVE + Math.max(0, room.width() - PLAIN) + (fan > 1 ? BRANCH : 0);
        double labels = 2 * Math.max(room.valueHeight(), room.gradientHeight());
        return new Size(shape.width() + 2 * wider, Math.max(shape.height(), labels));
    }
}
