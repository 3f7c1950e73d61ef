package org.gradwire.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// A text, and below it what is found by it. The keys stay in the text while the arrows go through the list; Enter or a click chooses.
public final class SearchList<T> {
    /// What can be found.
    public interface Content<T> {
        List<T> find(String typed);

        /// A row of the list, to show one after another of what is found.
        Row<T> row();

        /// What is said when nothing is found.
        String nothing(String typed);

        void choose(T chosen);

        /// Told when something else, or nothing, is shown.
        default void found() {}
    }

    /// @param show writes one of what was found into the node
    public record Row<T>(Node node, Consumer<T> show) {}

    private final Content<T> content;
    private final int shown;
    private final TextField text = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Label nothing = SheetFrame.muted("");

    /// @param shown how many rows are in sight at once
    public SearchList(String id, int shown, Content<T> content) {
        this.content = content;
        this.shown = shown;
        text.setId(id + "-text");
        list.setId(id + "-list");
        nothing.setId(id + "-nothing");
        list.setCellFactory(view -> new Cell());
        list.setFocusTraversable(false);
        text.textProperty().addListener((property, was, is) -> search());
        parts().forEach(part -> part.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed));
    }

    /// From top to bottom.
    public List<Node> parts() {
        return List.of(text, list, nothing);
    }

    /// Begins anew, with nothing typed.
    public void clear(String prompt) {
        text.setPromptText(prompt);
        text.clear();
        search();
    }

    public void focus() {
        text.requestFocus();
    }

    /// As high as what was found, with a few pixels of air around the rows.
    public void fit(double row, double air) {
        list.setFixedCellSize(row);
        list.setPrefHeight(Math.min(shown, list.getItems().size()) * row + air);
    }

    private void search() {
        String typed = text.getText();
        list.getItems().setAll(content.find(typed));
        boolean none = list.getItems().isEmpty();
        Visible.set(list, !none);
        Visible.set(nothing, none);
        nothing.setText(content.nothing(typed));
        select(new RowChoice(0, list.getItems().size(), shown));
        content.found();
    }

    private void pressed(KeyEvent event) {
        RowChoice now = new RowChoice(list.getSelectionModel().getSelectedIndex(), list.getItems().size(), shown);
        if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
        } else {
            now.after(event.getCode()).ifPresent(next -> {
                select(next);
                event.consume();
            });
        }
    }

    private void select(RowChoice choice) {
        list.getSelectionModel().select(choice.at());
        list.scrollTo(choice.top());
    }

    private void choose() {
        T chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            content.choose(chosen);
        }
    }

    private final class Cell extends ListCell<T> {
        private final Row<T> row = content.row();

        Cell() {
            // As wide as the list, however long its words are.
            setPrefWidth(0);
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose());
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            row.show().accept(item);
            setGraphic(row.node());
        }
    }
}
