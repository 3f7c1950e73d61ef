package org.gradwire.ui.learn;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gradwire.data.Area;
import org.gradwire.data.Table;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Tabling;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.ui.control.Actions;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Session;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons above the table, and how large it is.
final class DataBar extends HBox {
    private final Session session;
    private final Supplier<Area> chosen;
    private final Label count = new Label();

    DataBar(Session session, Actions actions, Words words, Supplier<Area> chosen, Runnable addColumn) {
        this.session = session;
        this.chosen = chosen;
        getStyleClass().add("data-bar");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        count.setId("data-count");
        count.setMinWidth(0);
        getChildren().addAll(
                actions.button(LearnAction.OPEN_DATA, "fold"), actions.button(LearnAction.SAVE_DATA, "fold"), actions.button(LearnAction.DRAW_DATA, "fold"),
                new Region(),
                button(words, "data-rows-add", Message.of("data.bar.row"), "+ ", this::addRow),
                button(words, "data-columns-add", Message.of("data.bar.column"), "+ ", addColumn),
                button(words, "data-rows-remove", Message.of("data.bar.rows.remove"), "", this::removeRows),
                space, count);
    }

    private static Button button(Words words, String id, Message text, String sign, Runnable what) {
        Button button = new Button();
        if (sign.isEmpty()) {
            button.setGraphic(new FontIcon(Feather.TRASH_2));
        }
        button.setId(id);
        button.getStyleClass().add("fold");
        button.setMinWidth(USE_PREF_SIZE);
        Tooltip tooltip = new Tooltip();
        button.setTooltip(tooltip);
        words.bind(spoken -> {
            button.setText(sign.isEmpty() ? "" : sign + spoken);
            button.setAccessibleText(spoken);
            tooltip.setText(spoken);
        }, text);
        button.setOnAction(event -> what.run());
        return button;
    }

    /// @param row that the canvas shows
    void show(Table table, int row, Language language) {
        count.setText(Message.of(
                        "data.count", NumberFormat.grouped(table.rows()), table.columns().size(),
                        table.isEmpty() ? "–" : NumberFormat.grouped(row + 1L))
                .in(language));
    }

    private EditorState editor() {
        return session.state().editor();
    }

    /// Below those that are chosen.
    private void addRow() {
        Table table = editor().document().learning().data().table();
        Area area = chosen.get().within(table);
        session.become(Editing.commit(Tabling.insertRows(editor(), Math.min(table.rows(), area.row() + area.rows()), 1)));
    }

    private void removeRows() {
        Area area = chosen.get().within(editor().document().learning().data().table());
        if (area.rows() > 0) {
            session.become(Editing.commit(Tabling.removeRows(editor(), area.row(), area.rows())));
        }
    }
}
