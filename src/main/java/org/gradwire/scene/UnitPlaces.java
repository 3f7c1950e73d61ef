package org.gradwire.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.NodeId;

/// Where small pictures of what nodes compute stand: above or below their node, and on nothing else that is drawn.
public final class UnitPlaces {
    private static final double[] SIZES = {46, 38, 30, 24};
    private static final double GAP = 3;
    private static final double AWAY = 5;
    private static final double[] ASIDE = {0, -0.5, 0.5, -1, 1};
    private static final double[] FARTHER = {0, 12, 26};

    private final Geometry geometry;
    private final List<Rect> taken = new ArrayList<>();

    private UnitPlaces(Geometry geometry) {
        this.geometry = geometry;
        geometry.shapes().values().forEach(shape -> taken.addAll(shape.inked()));
        geometry.slots().values().forEach(slot -> {
            taken.add(slot.value());
            taken.add(slot.gradient());
        });
        taken.addAll(geometry.wireSlots().values());
    }

    /// By node, from left to right. A node for which there is no room, or whose circuit is so large that its labels
    /// are placed without care, has none.
    ///
    /// @param counts how many pictures each node has
    public static Map<NodeId, List<Rect>> of(Geometry geometry, Map<NodeId, Integer> counts) {
        Map<NodeId, List<Rect>> places = new LinkedHashMap<>();
        if (geometry.shapes().size() <= Boxes.CAREFUL) {
            UnitPlaces free = new UnitPlaces(geometry);
            counts.forEach((node, count) -> {
                if (geometry.shapes().containsKey(node)) {
                    free.place(node, count, places);
                }
            });
        }
        return places;
    }

    private void place(NodeId node, int count, Map<NodeId, List<Rect>> places) {
        for (double size : SIZES) {
            for (int rows = 1; rows <= (count > 2 ? 2 : 1); rows++) {
                int columns = (count + rows - 1) / rows;
                Optional<Rect> place = free(node, columns * (size + GAP) - GAP, rows * (size + GAP) - GAP);
                if (place.isPresent()) {
                    taken.add(place.get());
                    places.put(node, cells(place.get(), count, columns, size));
                    return;
                }
            }
        }
    }

    private Optional<Rect> free(NodeId node, double width, double height) {
        Rect gate = geometry.shape(node).rect();
        for (double farther : FARTHER) {
            for (double aside : ASIDE) {
                double x = gate.centre().x() + aside * Math.max(width, gate.width()) / 2 - width / 2;
                Rect above = new Rect(x, gate.y() - AWAY - farther - height, width, height);
                Rect below = new Rect(x, geometry.shape(node).occupied().bottom() + AWAY + farther, width, height);
                if (isFree(above) || isFree(below)) {
                    return Optional.of(isFree(above) ? above : below);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Rect> cells(Rect place, int count, int columns, double size) {
        List<Rect> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cells.add(new Rect(place.x() + i % columns * (size + GAP), place.y() + Math.floorDiv(i, columns) * (size + GAP), size, size));
        }
        return List.copyOf(cells);
    }

    private boolean isFree(Rect place) {
        Rect air = place.grow(GAP);
        return taken.stream().noneMatch(air::overlaps)
                && geometry.ways().values().stream().noneMatch(way -> way.path().crosses(air))
                && geometry.waysOut().values().stream().noneMatch(path -> path.crosses(air));
    }
}
