package org.gradwire.ui.canvas;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.DroppingGate;
import org.gradwire.edit.tool.Gesture;
import org.gradwire.edit.tool.Idle;
import org.gradwire.gate.Gate;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;

/// A gate on its way from the palette to the canvas. The palette gets the events of the whole drag and passes them on.
final class Carrying {
    private final Session session;
    private final CanvasPane canvas;
    private final Pointer pointer;
    private final Gate gate;
    /// Whether it hangs at the pointer; once Escape has taken it away, it stays away until the next press.
    private boolean begun;

    Carrying(Session session, CanvasPane canvas, Pointer pointer, Gate gate) {
        this.session = session;
        this.canvas = canvas;
        this.pointer = pointer;
        this.gate = gate;
    }

    void from(Node source) {
        source.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> begun = false);
        source.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        source.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void dragged(MouseEvent event) {
        Point2D on = canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
        boolean carried = session.state().tool() instanceof DroppingGate;
        boolean inside = canvas.contains(on);
        if (!Pointer.draws(event) || (begun && !carried) || (!carried && !inside)) {
            return;
        }
        if (!inside) {
            begun = false;
            session.become(Editing.take(Idle.IDLE));
            return;
        }
        Point world = session.state().viewport().toWorld(on.getX(), on.getY());
        if (!carried) {
            begun = true;
            // Where the palette lies over the canvas, it makes room for the drop.
            session.state().view().drawer().ifPresent(part -> session.become(Looking.toggle(part)));
            canvas.requestFocus();
            session.become(Editing.take(DroppingGate.of(gate, world)));
        }
        session.become(Editing.gesture(new Gesture.Drag(world, pointer.target(on.getX(), on.getY()), event.isShortcutDown())));
        event.consume();
    }

    private void released(MouseEvent event) {
        if (session.state().tool() instanceof DroppingGate) {
            Point2D on = canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
            canvas.requestFocus();
            session.become(Editing.gesture(new Gesture.Release(
                    session.state().viewport().toWorld(on.getX(), on.getY()), pointer.target(on.getX(), on.getY()))));
            event.consume();
        }
    }
}
