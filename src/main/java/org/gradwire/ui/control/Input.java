package org.gradwire.ui.control;

import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

/// One line of text. A line break in what is pasted becomes a blank instead of gluing two words together.
public final class Input extends TextField {
    private Predicate<String> takes = text -> false;

    Input() {
        setMinWidth(0);
        setPrefWidth(0);
    }

    /// Offers what is pasted to somebody who may take it instead.
    public void onPaste(Predicate<String> taker) {
        takes = taker;
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && !takes.test(text)) {
            replaceSelection(text.strip().replaceAll("\\s*[\\r\\n\\u2028\\u2029]+\\s*", " "));
        }
    }
}
