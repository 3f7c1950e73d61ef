package org.gradwire.ui.canvas;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;
import org.gradwire.edit.tool.Gesture;
import org.gradwire.edit.tool.Target;
import org.gradwire.edit.tool.Tool;
import org.gradwire.lesson.Question;
import org.gradwire.pass.Moment;
import org.gradwire.scene.Field;
import org.gradwire.scene.Rect;
import org.gradwire.scene.Scene;
import org.gradwire.scene.SceneBuilder;
import org.gradwire.ui.Extent;
import org.gradwire.ui.Session;
import org.gradwire.ui.State;
import org.gradwire.ui.Viewport;

/// The circuit: a painted canvas, with the pulse and the focusable nodes above it.
public final class CanvasPane extends Pane implements org.gradwire.ui.Pane {
    private static final double WHEEL_STEP = 1.0015;

    private final Session session;
    private final Canvas canvas = new Canvas();
    private final Painter painter = new Painter();
    private final Handles handles;
    private final HoverTip tip = new HoverTip(this);
    private final PulseView pulse;
    private Scene scene;
    private boolean dirty = true;
    private long presses;
    private Optional<ContextMenu> open = Optional.empty();
    private Supplier<ContextMenu> menu = ContextMenu::new;

    public CanvasPane(Session session) {
        this.session = session;
        State state = session.state();
        handles = new Handles(session);
        pulse = new PulseView(state, this::arrived);
        scene = draw(state);
        setId("canvas");
        setMinSize(120, 120);
        getChildren().addAll(canvas, handles, pulse);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        canvas.setManaged(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> gesture(event, new Gesture.Drag(session.state().viewport().toWorld(event.getX(), event.getY()))));
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> gesture(event, new Gesture.Release(session.state().viewport().toWorld(event.getX(), event.getY()))));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> tip.hide());
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
        session.show(this);
    }

    @Override
    public void render(State before, State after, boolean first) {
        pulse.render(before, after, first);
        if (after.trace() != before.trace() || after.playhead().position() != before.playhead().position()) {
            tip.hide();
        }
        boolean sameDrawing = after.geometry() == before.geometry()
                && after.trace() == before.trace()
                && after.playhead().position() == before.playhead().position()
                && after.playback().asked().equals(before.playback().asked())
                && after.editor().selection().equals(before.editor().selection())
                && after.preferences().format().equals(before.preferences().format());
        if (!sameDrawing || first || !scene.field().serves(visible(after.viewport()), after.viewport().zoom())) {
            scene = draw(after);
        }
        boolean sameView = after.viewport() == before.viewport() && after.preferences().theme().equals(before.preferences().theme());
        if (first || !sameDrawing || !sameView || after.preferences().language() != before.preferences().language()) {
            dirty = true;
            handles.show(scene, after, visible(after.viewport()));
            requestLayout();
        }
    }

    /// What a right click offers; made when it is first wanted.
    public void setContextMenu(Supplier<ContextMenu> next) {
        menu = next;
    }

    /// The same with the keys: at the selected node, or in the middle.
    public void showMenu() {
        State state = session.state();
        Point world = state.editor().selection().nodes().stream().findFirst()
                .map(node -> state.geometry().shape(node).rect().centre())
                .orElse(state.viewport().toWorld(getWidth() / 2, getHeight() / 2));
        Point at = state.viewport().toScreen(world);
        Point2D screen = localToScreen(at.x(), at.y());
        showMenu(screen.getX(), screen.getY());
    }

    private void menuRequested(ContextMenuEvent event) {
        ask(event.getX(), event.getY());
        showMenu(event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void showMenu(double screenX, double screenY) {
        tip.hide();
        ContextMenu next = open.orElseGet(menu);
        open = Optional.of(next);
        next.show(this, screenX, screenY);
    }

    /// Before a menu opens: what lies under the pointer becomes what the menu is about.
    private void ask(double x, double y) {
        State state = session.state();
        Target target = scene.at(state.viewport().toWorld(x, y));
        question(target, state.moment()).ifPresent(question -> session.ask(Optional.of(question)));
        switch (target) {
            case Target.OnNode(NodeId node) -> session.select(Selection.of(node));
            case Target.OnNumber(NodeId node, boolean gradient) -> session.select(Selection.of(node));
            case Target.OnWireNumber number -> {}
            case Target.OnWire wire -> {}
            case Target.Canvas canvasItself -> {}
        }
    }

    /// Lets go of what is being dragged, and of the selection.
    public void cancel() {
        session.gesture(new Gesture.Cancel());
    }

    /// Larger or smaller around the middle.
    public void zoom(double factor) {
        session.view(view -> view.zoomAt(getWidth() / 2, getHeight() / 2, factor));
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            session.resized(new Extent(getWidth(), getHeight()));
            if (!scene.field().serves(visible(session.state().viewport()), session.state().viewport().zoom())) {
                scene = draw(session.state());
            }
            handles.show(scene, session.state(), visible(session.state().viewport()));
            dirty = true;
        }
        if (dirty) {
            dirty = false;
            State state = session.state();
            painter.paint(
                    canvas.getGraphicsContext2D(), scene, state.viewport(), state.preferences().theme(),
                    canvas.getWidth(), canvas.getHeight());
        }
    }

    private Rect visible(Viewport view) {
        return Rect.around(view.toWorld(0, 0), view.toWorld(getWidth(), getHeight()));
    }

    private Scene draw(State state) {
        Field field = Field.around(visible(state.viewport()), state.viewport().zoom());
        return pulse.underWay()
                .map(moment -> SceneBuilder.arriving(
                        state.geometry(), moment, state.editor().selection(), field))
                .orElseGet(() -> SceneBuilder.build(
                        state.geometry(), state.moment(), state.playback().asked(), state.editor().selection(), field));
    }

    /// A travelling number has come to rest.
    private void arrived() {
        State state = session.state();
        scene = draw(state);
        handles.show(scene, state, visible(state.viewport()));
        dirty = true;
        requestLayout();
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        tip.hide();
        open.ifPresent(ContextMenu::hide);
        boolean pan = event.getButton() == MouseButton.MIDDLE;
        Viewport view = session.state().viewport();
        var at = view.toWorld(event.getX(), event.getY());
        if (pan || event.getButton() == MouseButton.PRIMARY) {
            session.gesture(new Gesture.Press(at, pan ? new Target.Canvas() : scene.at(at), ++presses));
        }
        event.consume();
    }

    /// Clicking a number asks where it comes from; a double click goes there.
    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        State state = session.state();
        Optional<Question> question = question(scene.at(state.viewport().toWorld(event.getX(), event.getY())), state.moment());
        if (event.getClickCount() > 1) {
            question.ifPresent(session::goTo);
        } else {
            session.ask(question);
        }
        event.consume();
    }

    private static Optional<Question> question(Target target, Moment moment) {
        return switch (target) {
            case Target.OnNumber(NodeId node, boolean gradient) -> gradient
                    ? Question.ofGradient(moment, node)
                    : Question.ofValue(moment, node);
            case Target.OnWireNumber(PortRef wire) -> Question.ofContribution(moment, wire);
            case Target.OnNode node -> Optional.empty();
            case Target.OnWire wire -> Optional.empty();
            case Target.Canvas canvasItself -> Optional.empty();
        };
    }

    private void gesture(MouseEvent event, Gesture gesture) {
        if (event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.MIDDLE) {
            session.gesture(gesture);
            event.consume();
        }
    }

    private void moved(MouseEvent event) {
        State state = session.state();
        Target target = scene.at(state.viewport().toWorld(event.getX(), event.getY()));
        setCursor(switch (target) {
            case Target.Canvas canvasItself -> state.tool() instanceof Tool.Panning ? Cursor.CLOSED_HAND : Cursor.DEFAULT;
            case Target.OnNode node -> Cursor.HAND;
            case Target.OnWire wire -> Cursor.DEFAULT;
            case Target.OnNumber number -> Cursor.HAND;
            case Target.OnWireNumber number -> Cursor.HAND;
        });
        tip.over(target, state, event.getScreenX(), event.getScreenY());
    }

    /// The wheel zooms to the pointer; a touchpad's two fingers, which scroll sideways too, pan.
    private void scrolled(ScrollEvent event) {
        tip.hide();
        if (event.isShiftDown() || (event.getDeltaX() != 0 && !event.isControlDown())) {
            session.view(view -> view.pan(event.getDeltaX(), event.getDeltaY()));
        } else {
            session.view(view -> view.zoomAt(event.getX(), event.getY(), Math.pow(WHEEL_STEP, event.getDeltaY())));
        }
        event.consume();
    }
}
