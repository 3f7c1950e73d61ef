package org.gradwire.ui.control;

import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// The two ends of a dialog: it is done, also by Ctrl+Enter wherever the keys are, or given up.
public final class SheetButtons extends HBox {
    private final SheetFrame frame;
    private final Runnable finish;
    private final Button cancel;
    private final Button done;

    /// @param words  what it is to be done, as a button says it
    /// @param finish asked even while it is not allowed, for what was typed last may not have been judged
    public SheetButtons(SheetFrame frame, String doneId, String words, Runnable finish, String cancelId, Runnable giveUp) {
        this.frame = frame;
        this.finish = finish;
        getStyleClass().add("sheet-buttons");
        cancel = button(cancelId, frame.say("code.cancel"), giveUp);
        done = button(doneId, words + "  " + Keys.shortcut(KeyCode.ENTER), finish);
        done.getStyleClass().add("default");
        getChildren().addAll(cancel, done);
        finishAt(KeyEvent::isShortcutDown);
    }

    private static Button button(String id, String words, Runnable then) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("pill");
        button.setOnAction(event -> then.run());
        return button;
    }

    /// In a field of one line Enter has no other use.
    public void finishFromFields() {
        finishAt(event -> event.getTarget() instanceof TextField && !event.isShortcutDown());
    }

    private void finishAt(Predicate<KeyEvent> enter) {
        frame.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && enter.test(event)) {
                finish.run();
                event.consume();
            }
        });
    }

    public void allow(boolean allowed) {
        done.setDisable(!allowed);
    }

    public boolean isAllowed() {
        return !done.isDisable();
    }

    /// Takes the keys to the first of them.
    public void focus() {
        cancel.requestFocus();
    }
}
