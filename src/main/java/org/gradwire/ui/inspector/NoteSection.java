package org.gradwire.ui.inspector;

import java.util.Map;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Document;
import org.gradwire.text.Message;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Session;

/// What is written about a node. Every letter is in the document at once, so that nothing is lost; all that is written
/// while the field has the keys is undone together.
final class NoteSection extends Section {
    private static final int ROWS = 3;

    private final Session session;
    private final NodeId node;
    private final Origin origin;
    private final Label name = named();
    private final TextArea area = new TextArea();
    private String before = "";
    private long gesture;
    private boolean showing;

    NoteSection(Session session, Gestures gestures, Runnable leave, NodeId node) {
        this.session = session;
        this.node = node;
        origin = session.state().origin();
        area.setId("note");
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.setPrefWidth(0);
        area.setMinHeight(USE_PREF_SIZE);
        area.textProperty().addListener((property, was, is) -> {
            if (!showing) {
                write(is);
            }
        });
        area.focusedProperty().addListener((property, was, is) -> {
            gesture = gestures.next();
            before = area.getText();
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                area.setText(before);
                leave.run();
                event.consume();
            } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        name.setLabelFor(area);
        getChildren().addAll(name, area);
    }

    private void write(String words) {
        Document document = session.state().document();
        if (session.state().origin().equals(origin) && document.circuit().contains(node) && !note(document.notes()).equals(words)) {
            session.become(Editing.commit(Commands.note(session.state().editor(), node, words, gesture)));
        }
    }

    private String note(Map<NodeId, String> notes) {
        return notes.getOrDefault(node, "");
    }

    @Override
    void show(Inspected now) {
        write(name, Message.of("field.note"), now.language());
        area.setAccessibleText(name.getText());
        String note = note(now.notes().it());
        // Blanks alone are no note, but may become one.
        if (!area.getText().equals(note) && !(note.isEmpty() && area.getText().isBlank())) {
            showing = true;
            area.setText(note);
            showing = false;
        }
    }
}
