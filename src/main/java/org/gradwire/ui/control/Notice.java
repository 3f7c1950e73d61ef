package org.gradwire.ui.control;

import javafx.scene.control.Alert;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.state.Session;

/// A calm dialog with a sentence; what is open stays as it is.
public final class Notice {
    private static final double WIDTH = 460;

    private Notice() {}

    public static void say(Window owner, Session session, Message title, Message sentence) {
        say(owner, session, title, sentence, () -> {});
    }

    /// @param read told when a person has closed it
    public static void say(Window owner, Session session, Message title, Message sentence, Runnable read) {
        Language language = session.state().preferences().language();
        Alert alert = show(owner, title.in(language), sentence.in(language));
        alert.setOnHidden(event -> read.run());
    }

    public static Alert show(Window owner, String title, String sentence) {
        Alert alert = new Alert(Alert.AlertType.WARNING);
        alert.initOwner(owner);
        alert.setTitle("Gradwire");
        alert.setHeaderText(title);
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setPrefWidth(WIDTH);
        words.setId("problem");
        alert.getDialogPane().setContent(words);
        alert.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        alert.getDialogPane().setId("problem-dialog");
        alert.show();
        return alert;
    }
}
