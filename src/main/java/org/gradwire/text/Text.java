package org.gradwire.text;

import java.util.List;
import java.util.regex.Pattern;

/// A text in both languages, for things that bring their own words along: gates and samples.
public record Text(String english, String korean) {
    public static final Text EMPTY = new Text("", "");
    private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*(?:\\R[ \\t]*)+");

    public static Text of(String english, String korean) {
        return new Text(english, korean);
    }

    /// A text that reads the same in every language, such as a symbol.
    public static Text same(String text) {
        return new Text(text, text);
    }

    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case KOREAN -> korean;
        };
    }

    /// What stands before the first blank line: all there is room for on a card or beside a circuit.
    public Text beginning() {
        return new Text(paragraphs(Language.ENGLISH).getFirst(), paragraphs(Language.KOREAN).getFirst());
    }

    /// Blank lines stand between them.
    public List<String> paragraphs(Language language) {
        return List.of(BLANK_LINES.split(in(language), -1));
    }

    public boolean isEmpty() {
        return english.isEmpty() && korean.isEmpty();
    }
}
