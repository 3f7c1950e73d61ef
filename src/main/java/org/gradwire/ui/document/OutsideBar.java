package org.gradwire.ui.document;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.gradwire.file.Outside;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// Over the canvas, when others have changed the file or taken it away: what happened, and what can be done.
final class OutsideBar extends HBox {
    private final Label words = new Label();
    private final Button load = new Button();
    private final Button save = new Button();
    private final Button keep = new Button();

    private record Seen(Outside outside, String name, Language language) {
        static Seen of(State state) {
            Language language = state.preferences().language();
            return new Seen(state.filing().outside(), state.origin().name(language), language);
        }
    }

    public OutsideBar(Session session, Documents documents) {
        setId("outside");
        getStyleClass().add("outside-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        words.setId("outside-words");
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        set(load, "outside-load", () -> documents.watching().load());
        set(save, "outside-save", () -> documents.saving().save(() -> {}));
        set(keep, "outside-keep", () -> documents.watching().keepMine());
        session.show(Seen::of, this::show);
    }

    private static void set(Button button, String id, Runnable what) {
        button.setId(id);
        button.getStyleClass().add("pill");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> what.run());
    }

    private void show(Seen seen) {
        Language language = seen.language();
        setVisible(seen.outside() != Outside.SAME);
        load.setText(Message.of("outside.load").in(language));
        save.setText(Message.of("outside.save").in(language));
        switch (seen.outside()) {
            case SAME -> getChildren().clear();
            case CHANGED -> say(Message.of("outside.changed", seen.name()).in(language), Message.of("outside.keep").in(language), load);
            case GONE -> say(Message.of("outside.gone", seen.name()).in(language), Message.of("outside.dismiss").in(language), save);
        }
    }

    private void say(String sentence, String dismiss, Button first) {
        words.setText(sentence);
        keep.setText(dismiss);
        getChildren().setAll(words, first, keep);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence);
    }
}
