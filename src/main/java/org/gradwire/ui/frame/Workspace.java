package org.gradwire.ui.frame;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Dock;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Part;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sight;
import org.gradwire.ui.state.State;
import org.jspecify.annotations.Nullable;

/// The canvas with its panels: beside it, or over it where there is no room; each can be dragged wider. In a lecture
/// the explanation stands below, since circuits are wider than high.
final class Workspace extends Region {
    private static final double GRIP = 7;
    /// The panel below the canvas takes at most this share of the height, and less where nobody dragged it or in a lecture.
    private static final double MOST_OF_HEIGHT = 0.7;
    private static final double MOST_UNASKED = 0.52;
    private static final double MOST_IN_LECTURE = 0.4;
    /// Of the height, for the explanation of a lecture.
    private static final double STRIP = 0.22;
    /// The canvas keeps at least this share of the width.
    private static final double MOST_OF_WIDTH = 0.45;
    /// A panel that lies over the canvas leaves a strip of it, to press for closing.
    private static final double MOST_AS_DRAWER = 0.86;

    private final Session session;
    private final Region canvas;
    private final Region strip;
    private final Region dock;
    private final Region dockGrip = new Region();
    private final Map<Part, Region> parts = new EnumMap<>(Part.class);
    private final Map<Part, Region> grips = new EnumMap<>(Part.class);
    private final Region shade = new Region();
    private Seen seen;

    Workspace(Session session, Region canvas, Rooms rooms) {
        strip = rooms.inspector.strip();
        dock = rooms.learn.pane();
        parts.put(Part.SIDE, rooms.palette);
        parts.put(Part.INSPECTOR, rooms.inspector.pane());
        parts.put(Part.TIMELINE, rooms.player.timeline());
        this.session = session;
        this.canvas = canvas;
        setId("workspace");
        shade.getStyleClass().add("drawer-shade");
        shade.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> session.state().view().drawer().ifPresent(part -> session.become(Looking.toggle(part))));
        dockGrip();
        getChildren().addAll(canvas, strip, part(Part.TIMELINE), dock, dockGrip, shade);
        getChildren().addAll(part(Part.SIDE), part(Part.INSPECTOR), grip(Part.SIDE, 1), grip(Part.INSPECTOR, -1));
        seen = Seen.of(session.state());
        session.show(Seen::of, this::show);
    }

    /// How a panel stands.
    private record Standing(boolean shown, boolean floats, double width) {}

    private record Seen(Map<Part, Standing> parts, boolean drawer, boolean lecture, Dock dock, double scale) {
        static Seen of(State state) {
            Sight sight = state.sight();
            Map<Part, Standing> parts = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                parts.put(part, new Standing(sight.shows(part), sight.floats(part), sight.panels().width(part)));
            }
            return new Seen(parts, state.view().drawer().isPresent(), state.isPresenting(), state.view().dock(), sight.scale());
        }

        Standing of(Part part) {
            return Objects.requireNonNull(parts.get(part));
        }
    }

    private void show(Seen next) {
        seen = next;
        Visible.set(strip, next.lecture() && next.of(Part.INSPECTOR).shown());
        parts.forEach((part, region) -> Visible.set(region, next.of(part).shown() && !(next.lecture() && part == Part.INSPECTOR)));
        grips.forEach((part, grip) -> Visible.set(grip, part(part).isVisible() && !next.of(part).floats()));
        Visible.set(dock, next.dock().open());
        Visible.set(dockGrip, next.dock().open());
        Visible.set(shade, next.drawer());
        requestLayout();
    }

    /// Gives the keys to the part after the one that has them.
    void next(@Nullable Node focused) {
        List<Region> around = Stream.of(Optional.of(canvas), Optional.of(dock).filter(Node::isVisible), region(Part.INSPECTOR), region(Part.TIMELINE), region(Part.SIDE))
                .flatMap(Optional::stream)
                .toList();
        int now = 0;
        for (Node node = focused; node != null; node = node.getParent()) {
            now = Math.max(now, around.indexOf(node));
        }
        for (int i = 1; i <= around.size(); i++) {
            Optional<Node> first = firstFocusable(around.get((now + i) % around.size()));
            if (first.isPresent()) {
                visibly(first.get());
                return;
            }
        }
    }

    /// As if somebody had come there with Tab, so that it is seen who has the keys. The neighbour that lends the way is
    /// none on the canvas, where to have the focus is to be selected.
    private void visibly(Node node) {
        node.requestFocus();
        boolean onCanvas = node == first(canvas);
        node.requestFocusTraversal(onCanvas ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        Node neighbour = node.getScene().getFocusOwner();
        if (neighbour != null && neighbour != node) {
            neighbour.requestFocusTraversal(onCanvas ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
        }
        if (node.getScene().getFocusOwner() != node) {
            node.requestFocus();
        }
    }

    private static @Nullable Node first(Region region) {
        return firstFocusable(region).orElse(null);
    }

    private Optional<Region> region(Part part) {
        return Optional.ofNullable(parts.get(part)).filter(Node::isVisible);
    }

    private static Optional<Node> firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> firstFocusable(child).stream()).findFirst()
                : Optional.empty();
    }

    /// The edge of a panel, which can be dragged.
    ///
    /// @param direction in which the panel grows
    private Region grip(Part part, int direction) {
        Region grip = new Region();
        grip.setId("grip-" + part.name().toLowerCase(Locale.ROOT));
        grip.setCursor(Cursor.H_RESIZE);
        double[] from = new double[2];
        grip.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            from[0] = event.getSceneX();
            from[1] = session.state().sight().panels().width(part);
        });
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            double moved = (event.getSceneX() - from[0]) * direction / session.state().sight().scale();
            session.become(Looking.panels(panels -> panels.withWidth(part, from[1] + moved)));
        });
        grips.put(part, grip);
        return grip;
    }

    private void dockGrip() {
        dockGrip.setId("grip-dock");
        dockGrip.setCursor(Cursor.V_RESIZE);
        double[] from = new double[2];
        dockGrip.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            from[0] = event.getSceneY();
            from[1] = session.state().view().dock().height();
        });
        dockGrip.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            double moved = (from[0] - event.getSceneY()) / session.state().sight().scale();
            session.become(Looking.dock(now -> now.withHeight(from[1] + moved)));
        });
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        Region timeline = part(Part.TIMELINE);
        double foot = timeline.isVisible() ? Math.min(height / 2, timeline.prefHeight(width)) : 0;
        timeline.resizeRelocate(0, height - foot, width, foot);
        double low = strip.isVisible() ? Math.rint(STRIP * height) : 0;
        strip.resizeRelocate(0, height - foot - low, width, low);
        double top = height - foot - low;
        double left = place(Part.SIDE, width, top);
        double right = place(Part.INSPECTOR, width, top);
        double wide = Math.max(0, width - left - right);
        double deep = dock.isVisible() ? Math.rint(Math.min(most() * top, seen.dock().height() * seen.scale())) : 0;
        dock.resizeRelocate(left, top - deep, wide, deep);
        dockGrip.resizeRelocate(left, top - deep - GRIP / 2, wide, GRIP);
        canvas.resizeRelocate(left, 0, wide, top - deep);
        shade.resizeRelocate(0, 0, width, top);
        part(Part.SIDE).toFront();
        part(Part.INSPECTOR).toFront();
        grips.values().forEach(Node::toFront);
    }

    private double most() {
        boolean asked = seen.dock().height() > Dock.CLOSED.height();
        return seen.lecture() ? MOST_IN_LECTURE : asked ? MOST_OF_HEIGHT : MOST_UNASKED;
    }

    /// Returns how much of the canvas' width it takes.
    private double place(Part part, double width, double height) {
        Region region = part(part);
        if (!region.isVisible()) {
            return 0;
        }
        double share = seen.of(part).floats() ? MOST_AS_DRAWER : MOST_OF_WIDTH;
        double wide = Math.rint(Math.min(seen.of(part).width() * seen.scale(), share * width));
        double x = part == Part.SIDE ? 0 : width - wide;
        region.resizeRelocate(x, 0, wide, height);
        Region grip = grips.get(part);
        if (grip != null) {
            double edge = part == Part.SIDE ? wide : x;
            grip.resizeRelocate(edge - GRIP / 2, 0, GRIP, height);
        }
        return seen.of(part).floats() ? 0 : wide;
    }

    private Region part(Part part) {
        Region region = parts.get(part);
        if (region == null) {
            throw new IllegalArgumentException("no panel for " + part);
        }
        return region;
    }
}
