package org.gradwire.ui.state;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.scene.Rect;

/// Something else comes in sight, or the same in another way; what is worked on stays.
public final class Looking {
    /// So much more than a node should be in view with it: its name, and the way to the next.
    private static final double AROUND = 40;

    private Looking() {}

    public static Move view(UnaryOperator<Viewport> change) {
        return state -> state.with(change.apply(state.viewport()));
    }

    /// The whole circuit in view.
    public static State fit(State state) {
        return state.fitted();
    }

    /// The whole circuit in view, if some of it is not.
    public static State fitIfHidden(State state) {
        Rect bounds = state.geometry().bounds();
        boolean hidden = !state.visible().contains(new Point(bounds.x(), bounds.y())) || !state.visible().contains(new Point(bounds.right(), bounds.bottom()));
        return hidden ? state.fitted() : state;
    }

    /// Moves the view as little as needed to have what is selected in it.
    public static State reveal(State state) {
        return state.document().circuit().nodes().stream()
                .filter(node -> state.editor().selection().contains(node.id()))
                .map(node -> state.geometry().shape(node.id()).rect().union(state.geometry().slot(node.id()).whole()).grow(AROUND))
                .reduce(Rect::union)
                .map(rect -> state.with(state.viewport().showing(rect, state.view().canvas())))
                .orElse(state);
    }

    /// Shows the nodes on their way; where they are going is in the document already.
    public static Move glide(Placement between) {
        return state -> state.with(state.look().gliding(between, state.work()));
    }

    /// The canvas has another size; what was fitted into it stays fitted.
    public static Move resized(Extent canvas) {
        return state -> state.with(state.view().with(canvas));
    }

    /// The window has another size.
    public static Move wide(Width width) {
        return state -> state.with(state.view().with(width));
    }

    public static Move show(Page page) {
        return state -> paused(state.with(state.view().with(page)));
    }

    /// Lays a sheet over the window.
    public static Move lay(Sheet sheet) {
        return state -> paused(state.with(state.view().withSheet(Optional.of(sheet))));
    }

    /// Takes away the sheet that lies over the window.
    public static State clear(State state) {
        return paused(state.with(state.view().withSheet(Optional.empty())));
    }

    private static State paused(State state) {
        return state.with(state.work().withPlaying(false));
    }

    /// Shows or hides a panel: beside the canvas, or over it where there is no room.
    public static Move toggle(Part part) {
        return state -> {
            Sight sight = state.sight();
            return sight.floats(part)
                    ? state.with(state.view().withDrawer(sight.shows(part) ? Optional.empty() : Optional.of(part)))
                    : panels(panels -> panels.toggle(part)).from(state);
        };
    }

    /// Has a panel in sight.
    public static Move reveal(Part part) {
        return state -> state.sight().shows(part) ? state : toggle(part).from(state);
    }

    /// Opens, closes or changes the panel below the canvas.
    public static Move dock(UnaryOperator<Dock> change) {
        return state -> state.with(state.view().with(change.apply(state.view().dock())));
    }

    /// Changes the panels that are in force: those of a lecture, or the usual ones.
    public static Move panels(UnaryOperator<Panels> change) {
        return state -> prefer(preferences -> state.isPresenting()
                ? preferences.withPresenting(change.apply(preferences.presenting()))
                : preferences.with(change.apply(preferences.panels()))).from(state);
    }

    public static Move prefer(UnaryOperator<Preferences> change) {
        return state -> state.with(change.apply(state.preferences()));
    }
}
