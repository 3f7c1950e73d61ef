package org.gradwire.ui.control;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Transaction;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// A text that can be changed, and under it, if it was wrong, the sentence that says why.
///
/// It is in force with Enter or when the keys go elsewhere; Escape puts the old text back. What was typed belongs to
/// what the field was made for: if that is another by then, or gone, it is dropped.
public final class Field {
    /// What a field is about.
    public interface Content {
        /// What is in force, or nothing if what it was about is gone.
        Optional<String> text(State state);

        /// The change that a text means.
        Outcome<Transaction> read(String typed, EditorState editor);
    }

    private final Session session;
    private final Content content;
    private final Origin origin;
    private final Input input = new Input();
    private final Label complaint = new Label();
    private Optional<Message> wrong = Optional.empty();
    private String shown = "";

    /// @param leave gives the keys back to the canvas
    public Field(Session session, Runnable leave, Content content) {
        this.session = session;
        this.content = content;
        origin = session.state().origin();
        complaint.getStyleClass().add("complaint");
        complaint.setWrapText(true);
        complaint.setMinHeight(Label.USE_PREF_SIZE);
        Visible.set(complaint, false);
        input.setOnAction(event -> {
            commit();
            if (!complaint.isVisible()) {
                leave.run();
            }
        });
        input.focusedProperty().addListener((property, was, is) -> {
            if (was) {
                commit();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                restore();
                leave.run();
                event.consume();
            }
        });
        restore();
    }

    public Input input() {
        return input;
    }

    public Label complaint() {
        return complaint;
    }

    /// With its name at the left, and what is wrong below.
    public VBox row(Label name) {
        name.setLabelFor(input);
        HBox.setHgrow(input, Priority.ALWAYS);
        HBox row = new HBox(name, input);
        row.getStyleClass().add("field-row");
        row.setAlignment(Pos.CENTER_LEFT);
        VBox both = new VBox(row, complaint);
        both.getStyleClass().add("field");
        return both;
    }

    /// What has changed meanwhile is shown; what is being typed stays otherwise.
    ///
    /// @param now what is in force, or nothing if what the field is about is gone
    public void show(Optional<String> now, Language language) {
        if (now.isPresent() && !now.get().equals(shown)) {
            restore(now.get());
        }
        wrong.ifPresent(why -> complaint.setText(why.in(language)));
    }

    /// Shows what is in force, whatever was typed.
    public void restore() {
        content.text(session.state()).ifPresent(this::restore);
    }

    private void restore(String text) {
        shown = text;
        input.setText(text);
        if (input.isFocused()) {
            input.selectAll();
        }
        complain(Optional.empty());
    }

    /// Takes the keys, with all of the text to be written over.
    public void focus() {
        input.requestFocus();
        input.selectAll();
    }

    public boolean isTyped() {
        return !input.getText().equals(shown);
    }

    /// Whether nothing is wrong with what is written.
    public boolean isRight() {
        return wrong.isEmpty();
    }

    public void commit() {
        State state = session.state();
        Optional<String> now = content.text(state);
        if (!state.origin().equals(origin) || now.isEmpty()) {
            return;
        }
        if (!isTyped() || !now.get().equals(shown)) {
            restore(now.get());
            return;
        }
        attempt(content.read(input.getText().strip(), state.editor()));
    }

    /// Does a change, or says under the field why it cannot be.
    public void attempt(Outcome<Transaction> outcome) {
        switch (outcome) {
            case Outcome.Refused<Transaction>(Message why) -> complain(Optional.of(why));
            case Outcome.Done<Transaction>(Transaction transaction) -> {
                State before = session.state();
                if (!transaction.after().document().equals(before.document())) {
                    session.become(Editing.commit(transaction));
                }
                restore();
            }
        }
    }

    private void complain(Optional<Message> why) {
        wrong = why;
        complaint.setText(why.map(message -> message.in(session.state().preferences().language())).orElse(""));
        Visible.set(complaint, why.isPresent());
    }
}
