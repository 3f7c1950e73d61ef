package org.gradwire.ui.start;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.code.CodeProblem;
import org.gradwire.code.StagedCode;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Keys;

/// A place to type or paste staged code; it says at once what is wrong, and where.
public final class CodePane extends VBox {
    /// Longer code is read when it is built, not while it is typed.
    private static final int MOST_WHILE_TYPING = 20_000;

    private final Language language;
    private final Consumer<String> build;
    private final TextArea code = new TextArea();
    private final Label verdict = new Label();
    private final Label caret = new Label();
    private final Button done = new Button();

    /// @param draft what was typed before
    /// @param keep  told what is typed, so that it is not lost when the sheet is closed
    /// @param build told the code, once a person wants it as a circuit
    public CodePane(Language language, String draft, Consumer<String> keep, Consumer<String> build, Runnable close) {
        this.language = language;
        this.build = build;
        setId("code");
        getStyleClass().addAll("sheet", "code-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label heading = new Label(Message.of("code.heading").in(language));
        heading.getStyleClass().add("sheet-heading");
        Label about = new Label(Message.of("code.about").in(language));
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("muted");
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
        done.setId("code-build");
        done.setText(Message.of("code.build").in(language) + "  " + Keys.shortcut(KeyCode.ENTER));
        done.getStyleClass().addAll("pill", "default");
        done.setOnAction(event -> build());
        Button cancel = new Button(Message.of("code.cancel").in(language));
        cancel.getStyleClass().add("pill");
        cancel.setOnAction(event -> close.run());
        HBox buttons = new HBox(cancel, done);
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().addAll(heading, about, code, verdict, caret, buttons);
        PauseTransition pause = new PauseTransition(Duration.millis(150));
        pause.setOnFinished(event -> judge());
        code.textProperty().addListener((property, was, is) -> {
            keep.accept(is);
            pause.playFromStart();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                build();
                event.consume();
            } else if (event.getCode() == KeyCode.TAB && event.getTarget() == code && !event.isShiftDown()) {
                // Code of this kind is never indented; the key goes on to the buttons, as everywhere else.
                cancel.requestFocus();
                event.consume();
            }
        });
        judge();
    }

    /// To be called once it is in the window.
    public void begin() {
        code.requestFocus();
    }

    private void judge() {
        String text = code.getText();
        if (text.isBlank()) {
            say(Message.of("code.empty").in(language), "");
            done.setDisable(true);
            return;
        }
        done.setDisable(false);
        if (text.length() <= MOST_WHILE_TYPING) {
            switch (StagedCode.read(text, Limits.STANDARD)) {
                case StagedCode.Reading.Done(Circuit circuit, var notes) ->
                    say(Message.of("code.fine", circuit.size(), circuit.wires().size()).in(language), "");
                case StagedCode.Reading.Refused(CodeProblem problem) -> {
                    say(Message.of("code.problem", problem.line(), problem.column(), problem.what()).in(language), problem.caret());
                    done.setDisable(true);
                }
            }
        } else {
            say(Message.of("code.long.later").in(language), "");
        }
    }

    private void say(String words, String place) {
        verdict.setText(words);
        caret.setText(place);
        caret.setVisible(!place.isEmpty());
    }

    private void build() {
        judge();
        if (!done.isDisabled()) {
            build.accept(code.getText());
        }
    }
}
