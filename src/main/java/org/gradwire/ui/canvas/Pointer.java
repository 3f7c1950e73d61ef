package org.gradwire.ui.canvas;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.Choosing;
import org.gradwire.edit.tool.DraggingWire;
import org.gradwire.edit.tool.Gesture;
import org.gradwire.edit.tool.Idle;
import org.gradwire.edit.tool.Panning;
import org.gradwire.edit.tool.Target;
import org.gradwire.edit.tool.Tool;
import org.gradwire.edit.tool.Typing;
import org.gradwire.lesson.Question;
import org.gradwire.pass.Moment;
import org.gradwire.scene.Ends;
import org.gradwire.scene.Scene;
import org.gradwire.ui.state.Asking;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// The mouse on the canvas, turned into gestures.
final class Pointer {
    private static final double WHEEL_STEP = 1.0015;

    private final Session session;
    private final CanvasPane canvas;
    private long presses;
    private Target hover = new Target.Canvas();
    /// Where on the canvas, while it is there.
    private Optional<Point> at = Optional.empty();

    Pointer(Session session, CanvasPane canvas) {
        this.session = session;
        this.canvas = canvas;
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            hover(new Target.Canvas());
            at = Optional.empty();
            canvas.tip().hide();
        });
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    /// What the pointer is over.
    Target hover() {
        return hover;
    }

    /// The free input under the pointer, if it is still there.
    Optional<PortRef> freePort() {
        Circuit circuit = session.state().document().circuit();
        return hover instanceof Target.OnPort(PortRef port) && circuit.contains(port.node())
                        && port.port() < circuit.node(port.node()).inputs().size() && circuit.feeder(port).isEmpty()
                ? Optional.of(port)
                : Optional.empty();
    }

    /// Where the pointer is in the world, if it is on the canvas.
    Optional<Point> world() {
        return at.map(point -> session.state().viewport().toWorld(point.x(), point.y()));
    }

    Target target(double x, double y) {
        State state = session.state();
        Point p = state.viewport().toWorld(x, y);
        Scene scene = canvas.scene();
        if (state.tool().seeksWires()) {
            return scene.wireAt(p);
        }
        return new Ends(state.geometry()).at(p, state.viewport().zoom()).orElseGet(() -> scene.at(p));
    }

    private Point world(MouseEvent event) {
        at = Optional.of(new Point(event.getX(), event.getY()));
        return session.state().viewport().toWorld(event.getX(), event.getY());
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        canvas.closeOpen();
        if (event.getButton() == MouseButton.MIDDLE) {
            session.become(Editing.take(new Panning(world(event), session.state().tool())));
        } else if (event.getButton() == MouseButton.PRIMARY) {
            session.become(Editing.gesture(new Gesture.Press(
                    world(event), target(event.getX(), event.getY()), ++presses, event.isShiftDown() || event.isShortcutDown())));
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (draws(event)) {
            session.become(Editing.gesture(new Gesture.Drag(world(event), target(event.getX(), event.getY()), event.isShortcutDown())));
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (draws(event)) {
            session.become(Editing.gesture(new Gesture.Release(world(event), target(event.getX(), event.getY()))));
            hover(target(event.getX(), event.getY()));
            event.consume();
        }
    }

    /// Systems differ in whether a drag says which button it is, or which is down.
    static boolean draws(MouseEvent event) {
        return event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.MIDDLE
                || event.isPrimaryButtonDown() || event.isMiddleButtonDown();
    }

    /// Clicking a number asks where it comes from; a double click goes there, or opens what is below.
    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() || event.isShiftDown() || event.isShortcutDown()
                || session.state().tool() instanceof DraggingWire) {
            return;
        }
        State state = session.state();
        Target target = target(event.getX(), event.getY());
        Optional<Question> question = question(target, state.moment());
        if (event.getClickCount() > 1 && value(target, state)) {
            session.become(Asking.ask(Optional.empty()));
            opened(new Target.OnNode(((Target.OnNumber) target).node()), world(event));
        } else if (event.getClickCount() > 1) {
            question.ifPresentOrElse(asked -> session.become(Asking.goTo(asked)), () -> opened(target, world(event)));
        } else {
            session.become(Asking.ask(question));
        }
        event.consume();
    }

    /// The value of a source is not to be explained but to be changed.
    private static boolean value(Target target, State state) {
        return target instanceof Target.OnNumber(NodeId node, boolean gradient) && !gradient
                && state.document().circuit().node(node).gate().isSource();
    }

    private void opened(Target target, Point world) {
        switch (target) {
            case Target.Canvas nothing -> session.become(Editing.take(Choosing.at(world)));
            case Target.OnNode(NodeId node) when session.state().document().circuit().node(node).gate().isSource() ->
                session.become(Editing.take(new Typing(new Typing.Subject.Value(node), "")));
            case Target.OnNode node -> canvas.edit();
            case Target.OnPort port -> {}
            case Target.OnOutput output -> {}
            case Target.OnWire wire -> {}
            case Target.OnNumber number -> {}
            case Target.OnWireNumber number -> {}
        }
    }

    static Optional<Question> question(Target target, Moment moment) {
        return switch (target) {
            case Target.OnNumber(NodeId node, boolean gradient) -> gradient
                    ? Question.ofGradient(moment, node)
                    : Question.ofValue(moment, node);
            case Target.OnWireNumber(PortRef wire) -> Question.ofContribution(moment, wire);
            case Target.OnNode node -> Optional.empty();
            case Target.OnPort port -> Optional.empty();
            case Target.OnOutput output -> Optional.empty();
            case Target.OnWire wire -> Optional.empty();
            case Target.Canvas nothing -> Optional.empty();
        };
    }

    private void moved(MouseEvent event) {
        State state = session.state();
        Target target = target(event.getX(), event.getY());
        Point world = world(event);
        if (state.tool() instanceof DraggingWire) {
            session.become(Editing.gesture(new Gesture.Move(world, target)));
        }
        canvas.setCursor(cursor(target, state.tool()));
        hover(target);
        if (state.tool() instanceof Idle) {
            canvas.tip().over(target, state, event.getScreenX(), event.getScreenY());
        } else {
            canvas.tip().hide();
        }
    }

    private static Cursor cursor(Target target, Tool tool) {
        return switch (target) {
            case Target.Canvas nothing -> tool instanceof Panning ? Cursor.CLOSED_HAND : Cursor.DEFAULT;
            case Target.OnNode node -> Cursor.HAND;
            case Target.OnPort port -> Cursor.CROSSHAIR;
            case Target.OnOutput output -> Cursor.CROSSHAIR;
            case Target.OnWire wire -> Cursor.HAND;
            case Target.OnNumber number -> Cursor.HAND;
            case Target.OnWireNumber number -> Cursor.HAND;
        };
    }

    private void hover(Target next) {
        if (!next.equals(hover)) {
            hover = next;
            canvas.hovered();
        }
    }

    /// The wheel zooms to the pointer; a touchpad's two fingers, which scroll sideways too, pan.
    private void scrolled(ScrollEvent event) {
        canvas.tip().hide();
        if (event.isShiftDown() || (event.getDeltaX() != 0 && !event.isControlDown())) {
            session.become(Looking.view(view -> view.pan(event.getDeltaX(), event.getDeltaY())));
        } else {
            session.become(Looking.view(view -> view.zoomAt(event.getX(), event.getY(), Math.pow(WHEEL_STEP, event.getDeltaY()))));
        }
        event.consume();
    }
}
