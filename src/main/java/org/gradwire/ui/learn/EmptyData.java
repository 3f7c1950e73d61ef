package org.gradwire.ui.learn;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where there is no table yet: the ways to one.
final class EmptyData extends VBox {
    private final Button begin;

    EmptyData(Actions actions, Words words, Runnable start, Runnable paste, Runnable addColumn) {
        getStyleClass().addAll("invitation", "data-empty");
        Label title = new Label();
        title.setWrapText(true);
        words.bind(title::setText, Message.of("data.empty"));
        begin = button(words, "data-begin", Message.of("data.empty.begin"), Feather.EDIT_3, start);
        FlowPane ways = new FlowPane(
                begin,
                button(words, "data-paste", Message.of("data.empty.paste"), Feather.CLIPBOARD, paste),
                actions.pill(LearnAction.OPEN_DATA),
                actions.pill(LearnAction.DRAW_DATA),
                button(words, "data-column", Message.of("data.empty.column"), Feather.PLUS, addColumn));
        ways.getStyleClass().add("begin");
        getChildren().addAll(title, ways);
    }

    private static Button button(Words words, String id, Message text, Feather icon, Runnable what) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("pill");
        words.bind(button::setText, text);
        button.setOnAction(event -> what.run());
        return button;
    }

    void focus() {
        begin.requestFocus();
    }
}
