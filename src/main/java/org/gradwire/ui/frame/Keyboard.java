package org.gradwire.ui.frame;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gradwire.ui.canvas.CanvasPane;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Kit;
import org.gradwire.ui.document.DocumentRoom;
import org.gradwire.ui.present.LecturePane;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Page;
import org.gradwire.ui.state.Session;

/// Where keys go, before the control that has the focus sees them: to what lies over the window, to what is in hand on
/// the canvas, to the actions.
final class Keyboard {
    private final Session session;
    private final Actions actions;
    private final DocumentRoom documents;
    private final LecturePane lecture;
    private final CanvasPane canvas;

    Keyboard(Kit kit, Scene scene, DocumentRoom documents, LecturePane lecture, CanvasPane canvas) {
        session = kit.session();
        actions = kit.actions();
        this.documents = documents;
        this.lecture = lecture;
        this.canvas = canvas;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /// A sheet takes the keys, but Escape takes it away wherever the focus is.
    private void pressed(KeyEvent event) {
        if (documents.takes(event)) {
            return;
        }
        if (lecture.takes(event)) {
            event.consume();
        } else if (session.state().view().sheet().isEmpty()) {
            if (canvas.takes(event)) {
                event.consume();
            } else {
                actions.pressed(event);
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            session.become(Looking::clear);
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (documents.takes(event) || session.state().view().sheet().isPresent()) {
            return;
        }
        boolean writes = event.getTarget() instanceof TextInputControl;
        if (!writes && session.state().view().page() == Page.CIRCUIT && canvas.types(event.getCharacter())) {
            event.consume();
        } else {
            actions.typed(event);
        }
    }
}
