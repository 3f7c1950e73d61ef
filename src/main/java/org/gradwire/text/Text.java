package org.gradwire.text;

/// A text in both languages, for things that bring their own words along: gates and samples.
public record Text(String english, String korean) {
    public static final Text EMPTY = new Text("", "");

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

    public boolean isEmpty() {
        return english.isEmpty() && korean.isEmpty();
    }
}
