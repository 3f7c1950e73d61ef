package org.gradwire.file;

import java.util.Optional;
import org.gradwire.text.Message;

/// What the texts of a file may hold. Reading and writing share the rule, so that what is saved can be opened.
enum Wording {
    /// Names of nodes and titles: one line that fits a screen.
    LINE(200),
    /// Sentences and notes: may have line breaks and tabs.
    PROSE(20_000);

    private final int longest;

    Wording(int longest) {
        this.longest = longest;
    }

    /// Why the text is refused, if it is.
    ///
    /// @param field what holds it
    Optional<Message> complaint(String field, String text) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            return Optional.of(Message.of("file.text.long", Quoted.of(field), length, longest));
        }
        return text.codePoints()
                .filter(c -> isHostile(c) && !(this == PROSE && (c == '\n' || c == '\t')))
                .mapToObj(c -> Message.of("file.text.character", Quoted.of(field), String.format("U+%04X", c)))
                .findFirst();
    }

    /// Control characters, halves of surrogate pairs, and what turns the direction or the lines of other text.
    static boolean isHostile(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        };
    }
}
