package org.gradwire.scene;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.layout.LayeredLayout;

/// Gives a place to nodes that have none.
public final class AutoPlacement {
    private AutoPlacement() {}

    /// The document with every node placed; places that it gives are kept. Slow when first used: see [LayeredLayout].
    public static Document complete(Document document) {
        Circuit circuit = document.circuit();
        boolean placed = circuit.nodes().stream().allMatch(node -> document.placement().of(node.id()).isPresent());
        if (placed) {
            return document;
        }
        Map<NodeId, Point> points = new LinkedHashMap<>();
        LayeredLayout.place(circuit).forEach((id, spot) -> points.put(id, new Point(spot.x(), spot.y())));
        points.putAll(document.placement().points());
        return document.withPlacement(new Placement(points));
    }
}
