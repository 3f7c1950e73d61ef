package org.gradwire.ui.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Field;

/// A part of what can be changed of something selected.
abstract class Section extends VBox {
    Section() {
        getStyleClass().add("section");
    }

    abstract void show(Inspected now);

    /// What takes the keys if somebody wants to change something here.
    Optional<Field> first() {
        return Optional.empty();
    }

    static Label named() {
        Label name = new Label();
        name.getStyleClass().add("field-name");
        return name;
    }

    static Label muted() {
        Label label = new Label();
        label.getStyleClass().add("aside");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// Something with its name at the left.
    static HBox row(Label name, Node what) {
        name.setLabelFor(what);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(name, what);
        row.getStyleClass().add("field-row");
        return row;
    }

    static void write(Label label, Message words, Language language) {
        label.setText(words.in(language));
    }
}
