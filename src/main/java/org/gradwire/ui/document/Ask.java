package org.gradwire.ui.document;

import java.util.List;
import org.gradwire.text.Message;

/// A question with a few answers.
///
/// @param choices the first is what Enter does, the last what Escape does
public record Ask(Message title, Message words, List<Choice> choices) {
    /// An answer.
    ///
    /// @param id   what its button is found by
    /// @param then what follows
    public record Choice(String id, Message words, Runnable then) {}

    public Ask {
        choices = List.copyOf(choices);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("a question needs an answer");
        }
    }

    /// An answer after which nothing happens.
    static Choice cancel() {
        return new Choice("ask-cancel", Message.of("ask.cancel"), () -> {});
    }
}
