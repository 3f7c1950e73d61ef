package org.gradwire.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

/// A sentence about what was typed, with a sign before it that says without colours whether it is right.
public final class SaidLine extends HBox {
    public static final String WRONG = "✗";

    private final Label sign = new Label();
    private final Label words = new Label();

    public SaidLine(String id) {
        setId(id);
        getStyleClass().add("said");
        setMinHeight(USE_PREF_SIZE);
        sign.setMinWidth(USE_PREF_SIZE);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(sign, words);
    }

    /// What it comes to, or what is wrong.
    public void judge(Outcome<Message> outcome, Language language) {
        switch (outcome) {
            case Outcome.Refused<Message>(Message why) -> complain(why.in(language));
            case Outcome.Done<Message>(Message words) -> say("", words.in(language), false);
        }
    }

    public void complain(String sentence) {
        say(WRONG, sentence, true);
    }

    /// @param mark empty for none
    public void say(String mark, String sentence, boolean loud) {
        sign.setText(mark);
        Visible.set(sign, !mark.isEmpty());
        words.setText(sentence);
        getStyleClass().removeAll("loud");
        if (loud) {
            getStyleClass().add("loud");
        }
    }

    public String sentence() {
        return words.getText();
    }
}
