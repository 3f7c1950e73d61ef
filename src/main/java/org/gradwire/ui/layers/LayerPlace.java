package org.gradwire.ui.layers;

import java.util.Collection;
import java.util.Optional;
import org.gradwire.edit.NewLayers;
import org.gradwire.edit.Point;
import org.gradwire.scene.Rect;
import org.gradwire.ui.state.State;

/// Where new layers go: after the node that feeds them, else below all that is there, or in the middle of an empty view.
final class LayerPlace {
    private static final double ROW = 110;
    /// Half of what a node takes with its numbers.
    private static final double HALF = 80;
    private static final double GRID = 10;
    private static final int MOST_TRIES = 200;

    private LayerPlace() {}

    /// The origin of their places.
    static Point of(State state, NewLayers layers) {
        Collection<Point> places = layers.places().values();
        Optional<Point> after = layers.joint().flatMap(joint -> state.document().placement().of(joint.node()));
        if (after.isPresent()) {
            return free(state, places, after.get());
        }
        Rect span = places.stream().map(point -> Rect.around(point, point)).reduce(Rect::union).orElseThrow();
        Optional<Rect> there = state.geometry().shapes().values().stream()
                .map(shape -> shape.rect().union(state.geometry().slot(shape.node().id()).whole()))
                .reduce(Rect::union);
        return there
                .map(taken -> free(state, places, snapped(taken.x() + HALF - span.x(), taken.bottom() + ROW - span.y())))
                .orElseGet(() -> snapped(state.visible().centre().x() - span.centre().x(), state.visible().centre().y() - span.centre().y()));
    }

    /// Down a row at a time, until no node lies over another.
    private static Point free(State state, Collection<Point> places, Point wanted) {
        Point origin = wanted;
        for (int i = 0; i < MOST_TRIES && covers(state, places, origin); i++) {
            origin = origin.plus(0, ROW);
        }
        return origin;
    }

    private static boolean covers(State state, Collection<Point> places, Point origin) {
        return state.geometry().shapes().values().stream().anyMatch(shape -> {
            Rect taken = shape.rect().union(state.geometry().slot(shape.node().id()).whole());
            return places.stream().anyMatch(at -> taken.overlaps(
                    new Rect(origin.x() + at.x() - HALF, origin.y() + at.y() - HALF, 2 * HALF, 2 * HALF)));
        });
    }

    private static Point snapped(double x, double y) {
        return new Point(Math.rint(x / GRID) * GRID, Math.rint(y / GRID) * GRID);
    }
}
