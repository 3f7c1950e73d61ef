package org.gradwire.code;

import java.util.stream.Collectors;
import org.gradwire.text.Message;

/// What is wrong with a piece of staged code, and where: line and column count from 1.
///
/// @param sourceLine the whole line, so that a caret can be shown under the place
public record CodeProblem(int line, int column, Message what, String sourceLine) {
    private static final int BEFORE = 60;
    private static final int AFTER = 40;

    static CodeProblem at(Place place, Message what, String code) {
        String line = code.lines().skip(place.line() - 1L).findFirst().orElse("");
        return new CodeProblem(place.line(), place.column(), what, line);
    }

    /// The line and below it a caret under the place; of a very long line, the part around the place.
    public String caret() {
        int[] points = sourceLine.codePoints().toArray();
        int at = Math.min(column - 1, points.length);
        int from = at <= BEFORE ? 0 : at - BEFORE;
        int to = Math.min(points.length, at + AFTER);
        String shown = new String(points, from, to - from);
        String under = new String(points, from, at - from)
                .codePoints()
                .mapToObj(CodeProblem::blank)
                .collect(Collectors.joining());
        String cut = from > 0 ? "…" : "";
        return cut + shown + (to < points.length ? "…" : "") + "\n" + " ".repeat(cut.length()) + under + "^";
    }

    /// As wide as the character above it: tabs stay tabs, and Korean letters take two columns in a terminal.
    private static String blank(int point) {
        if (point == '\t') {
            return "\t";
        }
        boolean wide = Character.isIdeographic(point)
                || Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL;
        return wide ? "  " : " ";
    }
}
