package org.gradwire.cli;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where answers and complaints go. Both are UTF-8 whatever the terminal's locale, so that what one
/// program writes another can read.
final class Console {
    private static final int BUFFER = 1 << 16;

    private final PrintStream rawOut;
    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        rawOut = out;
        this.out = utf8(out);
        this.err = utf8(err);
    }

    static PrintStream utf8(PrintStream raw) {
        return new PrintStream(new BufferedOutputStream(raw, BUFFER), false, StandardCharsets.UTF_8);
    }

    PrintStream out() {
        return out;
    }

    void line(String line) {
        out.append(line).append('\n');
    }

    /// One line, whatever is in it: file names and options may hold line breaks and escape codes.
    void complain(String line) {
        out.flush();
        StringBuilder shown = new StringBuilder(line.length());
        line.codePoints().forEach(c -> {
            if (isHostile(c)) {
                shown.append(String.format("\\u%04X", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        err.append(shown).append('\n');
        err.flush();
    }

    private static boolean isHostile(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        };
    }

    /// Whether nobody reads the answer any more, as after `| head`. Then there is nobody to tell, either.
    boolean isGone() {
        out.flush();
        return rawOut.checkError();
    }
}
