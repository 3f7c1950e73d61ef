package org.gradwire.ui.start;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.code.CodeProblem;
import org.gradwire.code.StagedCode;
import org.gradwire.ui.control.SheetButtons;
import org.gradwire.ui.control.SheetFrame;
import org.gradwire.ui.state.Session;

/// A place to type or paste staged code; it says at once what is wrong, and where.
final class CodePane {
    /// Longer code is read when it is built, not while it is typed.
    private static final int MOST_WHILE_TYPING = 20_000;

    private final Consumer<String> build;
    private final SheetFrame frame;
    private final TextArea code = new TextArea();
    private final Label verdict = new Label();
    private final Label caret = new Label();
    private final SheetButtons buttons;

    /// @param draft what was typed before
    /// @param keep  told what is typed
    /// @param build told the code, once a person wants it as a circuit
    CodePane(Session session, String draft, Consumer<String> keep, Consumer<String> build) {
        this.build = build;
        frame = new SheetFrame(session, "code", "code-sheet");
        buttons = new SheetButtons(frame, "code-build", frame.say("code.build"), this::build, "code-cancel", frame::close);
        code.setId("code-text");
        code.setText(draft);
        code.setPromptText("""
                x = -2; y = 5; z = -4
                q = x + y
                f = q * z
                """);
        VBox.setVgrow(code, Priority.ALWAYS);
        verdict.setId("code-verdict");
        verdict.setWrapText(true);
        caret.setId("code-caret");
        caret.getStyleClass().add("code-caret");
        frame.add(
                SheetFrame.heading(frame.say("code.heading")), SheetFrame.muted(frame.say("code.about")), code, verdict, caret, buttons);
        frame.beginsWith(code::requestFocus);
        PauseTransition pause = new PauseTransition(Duration.millis(150));
        pause.setOnFinished(event -> judge());
        code.textProperty().addListener((property, was, is) -> {
            keep.accept(is);
            pause.playFromStart();
        });
        code.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
                // Code of this kind is never indented; the key goes on to the buttons, as everywhere else.
                buttons.focus();
                event.consume();
            }
        });
        judge();
    }

    SheetFrame frame() {
        return frame;
    }

    private void judge() {
        String text = code.getText();
        if (text.isBlank()) {
            say(frame.say("code.empty"), "");
            buttons.allow(false);
            return;
        }
        buttons.allow(true);
        if (text.length() <= MOST_WHILE_TYPING) {
            switch (StagedCode.read(text, Limits.STANDARD)) {
                case StagedCode.Reading.Done(Circuit circuit, var notes) ->
                    say(frame.say("code.fine", circuit.size(), circuit.wires().size()), "");
                case StagedCode.Reading.Refused(CodeProblem problem) -> {
                    say(frame.say("code.problem", problem.line(), problem.column(), problem.what()), problem.caret());
                    buttons.allow(false);
                }
            }
        } else {
            say(frame.say("code.long.later"), "");
        }
    }

    private void say(String words, String place) {
        verdict.setText(words);
        caret.setText(place);
        caret.setVisible(!place.isEmpty());
    }

    private void build() {
        judge();
        if (buttons.isAllowed()) {
            build.accept(code.getText());
        }
    }
}
