package org.gradwire.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.chart.BoundaryChart;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.tool.Target;
import org.gradwire.scene.Geometry;
import org.gradwire.scene.Item;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Rect;
import org.gradwire.scene.UnitPlaces;
import org.gradwire.ui.state.Sketches;
import org.jspecify.annotations.Nullable;

/// Small pictures at gates of what they compute, made again only when these or their places are others.
final class UnitItems {
    private @Nullable Geometry geometry;
    private List<Sketches.Unit> units = List.of();
    private List<Item> items = List.of();

    List<Item> of(Geometry in, List<Sketches.Unit> next) {
        if (in != geometry || next != units) {
            geometry = in;
            units = next;
            items = next.isEmpty() ? List.of() : items(in, next);
        }
        return items;
    }

    private static List<Item> items(Geometry geometry, List<Sketches.Unit> units) {
        Map<NodeId, Integer> counts = new LinkedHashMap<>();
        units.forEach(unit -> counts.put(unit.node(), unit.planes().size()));
        Map<NodeId, List<Rect>> places = UnitPlaces.of(geometry, counts);
        List<Item> items = new ArrayList<>();
        for (Sketches.Unit unit : units) {
            List<Rect> cells = places.getOrDefault(unit.node(), List.of());
            for (int i = 0; i < cells.size(); i++) {
                List<Mark> marks = BoundaryChart.tiny(unit.planes().get(i), unit.threshold(), cells.get(i));
                items.add(new Item(new Target.OnNode(unit.node()), cells.get(i), marks, Optional.empty()));
            }
        }
        return List.copyOf(items);
    }
}
