package org.gradwire.text;

import java.util.List;

/// A sentence of the bundle, by its key, with what is put into its places `{0}`, `{1}`, ….
///
/// An argument may itself be a [Message] or a [Text]; it is then put in in the same language.
public record Message(String key, List<Object> arguments) {
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    public String in(Language language) {
        return Texts.of(language).format(this);
    }

    /// English: what the command line, logs and failing tests print.
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
