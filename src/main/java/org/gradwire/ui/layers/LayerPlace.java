package org.gradwire.ui.layers;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.NewLayers;
import org.gradwire.edit.Point;
import org.gradwire.scene.Rect;
import org.gradwire.ui.State;

/// Where new layers go: after the node that feeds them, else below all that is there, or in the middle of an empty view.
public final class LayerPlace {
    private static final double ROW = 110;
    /// Half of what a node takes with its numbers.
    private static final double HALF = 60;
    private static final double GRID = 10;
    private static final int MOST_TRIES = 200;

    private LayerPlace() {}

    /// The places of a layout, moved to where there is room.
    ///
    /// @param drawn for the drawing of the layers, with the node that stands for the one that feeds them
    public static Map<NodeId, Point> of(State state, NewLayers layers, Map<NodeId, Point> drawn) {
        Map<NodeId, Point> places = new LinkedHashMap<>();
        layers.nodes().stream().map(Node::id).forEach(node -> places.put(node, drawn.getOrDefault(node, Point.ORIGIN)));
        Optional<Point> after = layers.joint().flatMap(joint -> state.document().placement().of(joint.node()));
        if (after.isPresent()) {
            Point standIn = drawn.getOrDefault(layers.joint().orElseThrow().node(), Point.ORIGIN);
            return free(state, moved(places, after.get().x() - standIn.x(), after.get().y() - standIn.y()));
        }
        Rect span = span(places.values());
        Optional<Rect> there = state.geometry().shapes().values().stream().map(shape -> shape.rect()).reduce(Rect::union);
        return there.isPresent()
                ? free(state, moved(places, there.get().x() + HALF - span.x(), there.get().bottom() + ROW - span.y()))
                : moved(places, state.visible().centre().x() - span.centre().x(), state.visible().centre().y() - span.centre().y());
    }

    /// Down a row at a time, until no node lies over another.
    private static Map<NodeId, Point> free(State state, Map<NodeId, Point> wanted) {
        Map<NodeId, Point> places = wanted;
        for (int i = 0; i < MOST_TRIES && covers(state, places.values()); i++) {
            places = moved(places, 0, ROW);
        }
        return places;
    }

    private static boolean covers(State state, Collection<Point> places) {
        return state.geometry().shapes().values().stream().anyMatch(shape -> {
            Rect taken = shape.rect().union(state.geometry().slot(shape.node().id()).whole()).grow(GRID);
            return places.stream().anyMatch(at -> taken.overlaps(new Rect(at.x() - HALF, at.y() - HALF, 2 * HALF, 2 * HALF)));
        });
    }

    private static Map<NodeId, Point> moved(Map<NodeId, Point> places, double dx, double dy) {
        double x = Math.rint(dx / GRID) * GRID;
        double y = Math.rint(dy / GRID) * GRID;
        Map<NodeId, Point> next = new LinkedHashMap<>();
        places.forEach((node, point) -> next.put(node, point.plus(x, y)));
        return next;
    }

    private static Rect span(Collection<Point> points) {
        return points.stream().map(point -> Rect.around(point, point)).reduce(Rect::union).orElseThrow();
    }
}
