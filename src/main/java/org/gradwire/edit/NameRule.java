package org.gradwire.edit;

import java.util.Optional;
import org.gradwire.text.Message;

/// What a person may call a node, wherever the name is typed: any words that fit beside it and in quotes.
final class NameRule {
    private static final int LONGEST = 40;

    private NameRule() {}

    /// Why a name cannot be given; whether another node has it is for the circuit to say.
    static Optional<Message> complaint(String name) {
        if (name.length() > LONGEST) {
            return Optional.of(Message.of("name.long", LONGEST));
        }
        if (name.chars().anyMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029')) {
            return Optional.of(Message.of("name.line"));
        }
        return name.chars().anyMatch(c -> "\"“”„".indexOf(c) >= 0) ? Optional.of(Message.of("name.quotes")) : Optional.empty();
    }
}
