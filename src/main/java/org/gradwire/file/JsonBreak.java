package org.gradwire.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.List;
import java.util.Set;

/// Says in the words of this program where and how text stops being JSON.
///
/// The parser's own place may be behind the token that it complains about, so that token is looked for
/// backwards from there, as far as the last good one.
final class JsonBreak {
    private static final Set<String> NOT_FINITE =
            Set.of("NaN", "Infinity", "-Infinity", "+Infinity", "nan", "inf", "-inf", "+NaN", "-NaN", "+inf");
    private static final int LONGEST_WORD = 40;
    private static final int ENDLESS_WORD = 900;

    private JsonBreak() {}

    /// @param lastEnd where the last good token ends
    /// @param open    where the brackets begin that are open
    static Refusal explain(Source source, JsonProcessingException e, int lastEnd, List<Integer> open) {
        String text = source.text();
        int at = e.getLocation() == null ? lastEnd : (int) e.getLocation().getCharOffset();
        if (e instanceof StreamConstraintsException) {
            return source.refuse(longWord(text, lastEnd), "file.json.huge");
        }
        if (e instanceof JsonEOFException || text.isBlank()) {
            return open.isEmpty()
                    ? source.refuse(text.length(), "file.json.end")
                    : source.refuse(text.length(), "file.json.open", source.line(open.getLast()));
        }
        int start = wordStart(text, Math.clamp(at, 0, text.length()), lastEnd);
        int end = start;
        while (end < text.length() && isWord(text.charAt(end)) && end - start < LONGEST_WORD) {
            end++;
        }
        String word = text.substring(start, end);
        if (NOT_FINITE.contains(word)) {
            return source.refuse(start, "file.json.nonfinite", word);
        }
        String shown = word.isEmpty() && start < text.length() ? Character.toString(text.codePointAt(start)) : word;
        return source.refuse(start, "file.json.unexpected", Quoted.of(shown));
    }

    private static int wordStart(String text, int from, int lastEnd) {
        int at = Math.clamp(from, 0, text.length());
        if (at < text.length() && Character.isISOControl(text.charAt(at))) {
            return at;
        }
        if (at > 0 && Character.isISOControl(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at - 1))) {
            return at - 1;
        }
        while (at > lastEnd && at > 0 && isWord(text.charAt(at - 1))) {
            at--;
        }
        return at > lastEnd && text.charAt(at - 1) == '\\' ? at - 1 : at;
    }

    /// Where a word begins that is too long for the parser, whose own place is no help then.
    private static int longWord(String text, int from) {
        int start = from;
        for (int at = from; at < text.length() && at - start < ENDLESS_WORD; at++) {
            start = isWord(text.charAt(at)) ? start : at + 1;
        }
        return start;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '+' || c == '-';
    }
}
