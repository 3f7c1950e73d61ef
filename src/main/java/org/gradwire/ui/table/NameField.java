package org.gradwire.ui.table;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Visible;

/// Another name for a column, typed over its head; a refused one stays, with the sentence below.
final class NameField extends VBox {
    private final BiFunction<Integer, String, Optional<Message>> rename;
    private final Runnable leave;
    private final TextField text = new TextField();
    private final Label complaint = new Label();
    private TableContent content = TableContent.NONE;
    private int column;

    /// @param leave gives the keys back to the cells
    NameField(BiFunction<Integer, String, Optional<Message>> rename, Runnable leave) {
        this.rename = rename;
        this.leave = leave;
        setManaged(false);
        getStyleClass().add("data-naming");
        text.setId("data-name");
        complaint.getStyleClass().add("complaint");
        complaint.setWrapText(true);
        complaint.setMinHeight(USE_PREF_SIZE);
        complaint.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(text, complaint);
        text.setOnAction(event -> commit());
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        text.focusedProperty().addListener((property, was, is) -> {
            if (was) {
                setVisible(false);
            }
        });
        setVisible(false);
    }

    void begin(int index, TableContent now, double left, TableSizes sizes) {
        column = index;
        content = now;
        text.setText(now.table().column(index).name());
        text.setAccessibleText(Message.of("data.name").in(now.language()));
        Visible.set(complaint, false);
        setVisible(true);
        resizeRelocate(left, 0, 2 * sizes.column(), sizes.head() + 3 * sizes.row());
        text.requestFocus();
        text.selectAll();
    }

    private void commit() {
        Optional<Message> why = text.getText().strip().equals(content.table().column(column).name())
                ? Optional.empty()
                : rename.apply(column, text.getText());
        complaint.setText(why.map(message -> message.in(content.language())).orElse(""));
        Visible.set(complaint, why.isPresent());
        // Nobody lays out what is not managed.
        applyCss();
        layout();
        if (why.isEmpty()) {
            close();
        }
    }

    private void close() {
        setVisible(false);
        leave.run();
    }
}
