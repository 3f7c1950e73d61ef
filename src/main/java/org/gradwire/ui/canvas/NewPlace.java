package org.gradwire.ui.canvas;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.Document;
import org.gradwire.edit.Point;
import org.gradwire.scene.Rect;
import org.gradwire.scene.Sizes;
import org.gradwire.ui.state.State;

/// Where a node goes that was given no place by hand.
public final class NewPlace {
    static final double COLUMN = 190;
    private static final double ROW = 110;
    private static final double NUMBERS = 70;
    private static final double AIR = 10;
    /// Half of what a node with its numbers takes.
    private static final double CELL = 45;
    private static final int MOST_TRIES = 60;

    private NewPlace() {}

    /// Beside what is selected, or in the middle of the view: a source below a source, a gate at its right.
    public static Point of(State state, boolean source) {
        Optional<NodeId> selected = state.editor().selection().single();
        if (selected.isEmpty()) {
            return free(state, snapped(state.pointOfInterest()), ROW);
        }
        Point there = state.document().placement().of(selected.get()).orElse(Point.ORIGIN);
        boolean below = source && state.document().circuit().node(selected.get()).gate().isSource();
        boolean left = source && !below;
        return free(state, below ? there.plus(0, ROW) : there.plus(left ? -COLUMN : COLUMN, 0), ROW);
    }

    /// There, or below it where that is taken.
    static Point near(State state, Point wanted) {
        return free(state, snapped(wanted), ROW);
    }

    /// Below where a fragment came from if that is in view, so that it is seen to be a copy; else in the middle of the view.
    public static Point forFragment(State state, Document fragment) {
        Rect view = state.visible();
        Rect span = fragment.placement().points().values().stream()
                .map(point -> Rect.around(point, point))
                .reduce(Rect::union)
                .orElseGet(() -> Rect.around(view.centre(), view.centre()));
        Point middle = span.centre();
        Point at = view.contains(middle) ? middle : snapped(view.centre());
        for (int i = 0; i < MOST_TRIES && covers(state, fragment, at.x() - middle.x(), at.y() - middle.y()); i++) {
            at = at.plus(0, i == 0 ? Math.rint((span.height() + ROW) / 10) * 10 : ROW);
        }
        return at;
    }

    private static boolean covers(State state, Document fragment, double dx, double dy) {
        Set<Long> cells = new HashSet<>();
        state.document().placement().points().values().forEach(point -> cells.add(cell(point)));
        return fragment.placement().points().values().stream().anyMatch(point -> near(point.plus(dx, dy)).anyMatch(cells::contains));
    }

    /// Nodes in the same cell of the plane, or in neighbouring ones, would lie over each other.
    private static LongStream near(Point point) {
        return LongStream.of(-1, 0, 1).flatMap(x -> LongStream.of(-1, 0, 1).map(y -> cell(point.plus(x * CELL, y * CELL))));
    }

    private static long cell(Point point) {
        return Math.round(point.x() / CELL) * 1_000_003L + Math.round(point.y() / CELL);
    }

    /// At the left of a port, for what is wired to it.
    static Point before(State state, PortRef port, Point at) {
        double y = state.geometry().shape(port.node()).rect().centre().y();
        double down = at.y() < y - 1 ? -ROW / 2 : at.y() > y + 1 ? ROW / 2 : 0;
        Point wanted = snapped(at.plus(-COLUMN, down));
        return free(state, new Point(wanted.x(), down == 0 ? y : wanted.y()), down < 0 ? -ROW / 2 : ROW / 2);
    }

    /// The first place down a column where nothing stands.
    private static Point free(State state, Point first, double step) {
        Point at = first;
        for (int i = 0; i < MOST_TRIES && taken(state, at); i++) {
            at = at.plus(0, step);
        }
        return at;
    }

    /// A node, and its numbers at its right, want a place of their own.
    private static boolean taken(State state, Point at) {
        Rect room = new Rect(at.x() - Sizes.PILL_WIDTH / 2, at.y() - Sizes.GATE_RADIUS, Sizes.PILL_WIDTH + NUMBERS, 2 * Sizes.GATE_RADIUS);
        return state.geometry().shapes().values().stream().anyMatch(shape -> shape.rect().grow(AIR).overlaps(room)
                || state.geometry().slot(shape.node().id()).whole().overlaps(room));
    }

    private static Point snapped(Point point) {
        return new Point(Math.rint(point.x() / 10) * 10, Math.rint(point.y() / 10) * 10);
    }
}
