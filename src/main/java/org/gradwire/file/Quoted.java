package org.gradwire.file;

/// A word of a file inside a sentence: in quotes, short, and with nothing in it that could disturb a terminal.
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String word) {
        StringBuilder out = new StringBuilder("\"");
        word.codePoints().limit(LONGEST).forEach(c -> {
            if (Wording.isHostile(c)) {
                out.append(String.format("\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append(word.codePointCount(0, word.length()) > LONGEST ? "…\"" : "\"").toString();
    }
}
