package org.gradwire.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gradwire.text.Language;
import org.gradwire.ui.control.SheetFrame;
import org.gradwire.ui.state.Session;

/// A question over the window. It takes all keys until it is answered: Enter, Escape, Tab and the arrows.
public final class AskLayer extends StackPane implements Asker {
    private final Session session;
    /// As they stand, from left to right.
    private final List<Button> buttons = new ArrayList<>();
    private Optional<Ask> question = Optional.empty();
    /// What had the focus, and gets it back.
    private Optional<Node> before = Optional.empty();

    public AskLayer(Session session) {
        this.session = session;
        setId("ask-layer");
        setVisible(false);
    }

    @Override
    public void ask(Ask next) {
        if (question.isEmpty() && getScene() != null) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        question = Optional.of(next);
        Language language = session.state().preferences().language();
        Label title = SheetFrame.heading(next.title().in(language));
        title.setId("ask-title");
        Label words = SheetFrame.muted(next.words().in(language));
        words.setId("ask-words");
        buttons.clear();
        List<Ask.Choice> choices = new ArrayList<>(next.choices());
        // The answer of Enter stands at the end, where the eye and the pointer arrive last.
        choices.add(choices.removeFirst());
        choices.forEach(choice -> buttons.add(button(choice, language)));
        Button first = buttons.getLast();
        first.getStyleClass().add("default");
        first.setAccessibleHelp(title.getText() + " " + words.getText());
        FlowPane row = new FlowPane();
        row.getStyleClass().addAll("sheet-buttons", "ask-buttons");
        row.getChildren().addAll(buttons);
        VBox sheet = new VBox(title, words, row);
        sheet.setId("ask");
        sheet.getStyleClass().addAll("sheet", "ask-sheet");
        sheet.setMaxHeight(USE_PREF_SIZE);
        Region shade = new Region();
        shade.getStyleClass().add("shade");
        getChildren().setAll(shade, sheet);
        setVisible(true);
        first.requestFocus();
    }

    public boolean isOpen() {
        return question.isPresent();
    }

    /// To be told of every key that is pressed while it is open.
    public void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> buttonOf(question.orElseThrow().choices().getLast()).fire();
            case ENTER -> focused().orElse(buttons.getLast()).fire();
            case TAB -> move(event.isShiftDown() ? -1 : 1);
            case LEFT, UP -> move(-1);
            case RIGHT, DOWN -> move(1);
            case SPACE -> {
                return;
            }
            default -> { }
        }
        event.consume();
    }

    private Button button(Ask.Choice choice, Language language) {
        Button button = new Button();
        button.setId(choice.id());
        button.setText(choice.words().in(language));
        button.getStyleClass().add("pill");
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setUserData(choice);
        button.setOnAction(event -> {
            close();
            choice.then().run();
        });
        return button;
    }

    private Button buttonOf(Ask.Choice choice) {
        return buttons.stream().filter(button -> button.getUserData() == choice).findFirst().orElseThrow();
    }

    private Optional<Button> focused() {
        return buttons.stream().filter(Node::isFocused).findFirst();
    }

    private void move(int by) {
        int at = focused().map(buttons::indexOf).orElse(buttons.size() - 1);
        buttons.get(Math.floorMod(at + by, buttons.size())).requestFocus();
    }

    private void close() {
        question = Optional.empty();
        setVisible(false);
        getChildren().clear();
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }
}
