package org.gradwire.ui.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gradwire.ui.control.Visible;

/// Numbered lines of code below a title, some of them marked; a sentence where there is no code.
final class CodeColumn extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// A line and the number beside it; both may be empty.
    record Row(String code, boolean inside, String number, boolean isGradient) {}

    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Label why = new Label();
    private final List<Button> buttons = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private final IntConsumer press;

    /// @param press told which line was pressed
    CodeColumn(String id, Label title, IntConsumer press) {
        this.press = press;
        setId(id);
        getStyleClass().add("loop-column");
        title.getStyleClass().add("section-title");
        lines.getStyleClass().add("loop-lines");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        why.setWrapText(true);
        why.getStyleClass().add("sentence");
        getChildren().addAll(title, why, scroll);
        setMinSize(0, 0);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    void say(String sentence) {
        why.setText(sentence);
        Visible.set(why, !sentence.isEmpty());
        Visible.set(scroll, sentence.isEmpty());
    }

    void show(List<Row> rows) {
        say("");
        buttons.clear();
        numbers.clear();
        lines.getChildren().clear();
        for (int i = 0; i < rows.size(); i++) {
            int line = i;
            Button button = button(rows.get(i), i + 1);
            button.setOnAction(event -> press.accept(line));
            buttons.add(button);
            lines.getChildren().add(button);
        }
    }

    private Button button(Row row, int number) {
        Label count = new Label(Integer.toString(number));
        count.getStyleClass().add("loop-number");
        Label code = new Label((row.inside() ? "    " : "") + row.code());
        code.getStyleClass().add("loop-code");
        code.setMinWidth(USE_PREF_SIZE);
        Label value = new Label(row.number());
        value.getStyleClass().add(row.isGradient() ? "loop-gradient" : "loop-value");
        value.setMinWidth(USE_PREF_SIZE);
        numbers.add(value);
        HBox parts = new HBox(count, code, value);
        parts.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setGraphic(parts);
        button.getStyleClass().setAll("loop-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(row.code() + (row.number().isEmpty() ? "" : ", " + row.number()));
        return button;
    }

    /// Puts a number beside each line; nothing where none is known.
    void numbers(List<String> shown) {
        for (int i = 0; i < Math.min(shown.size(), numbers.size()); i++) {
            numbers.get(i).setText(shown.get(i));
        }
    }

    /// Marks lines, and brings the last of them into view.
    void mark(Set<Integer> current) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).pseudoClassStateChanged(CURRENT, current.contains(i));
        }
        current.stream().max(Integer::compare).ifPresent(this::reveal);
    }

    private void reveal(int line) {
        lines.applyCss();
        scroll.layout();
        lines.layout();
        Bounds bounds = buttons.get(line).getBoundsInParent();
        double view = scroll.getViewportBounds().getHeight();
        double over = lines.getHeight() - view;
        if (over <= 0) {
            return;
        }
        double top = scroll.getVvalue() * over;
        if (bounds.getMinY() < top || bounds.getMaxY() > top + view) {
            scroll.setVvalue(Math.clamp((bounds.getCenterY() - view / 2) / over, 0, 1));
        }
    }
}
