package org.gradwire.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.gradwire.text.Message;

/// The text of a file, in which a position is turned into line and column only when somebody complains.
record Source(String file, String text) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// Strict UTF-8; a byte order mark at the start, as some editors write it, is dropped.
    static Source decode(String file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        Source source = of(file, out.flip().toString());
        if (result.isError()) {
            throw source.refuse(
                    source.text.length(), "file.encoding", String.format("0x%02X", bytes[in.position()] & 0xFF));
        }
        return source;
    }

    static Source of(String file, String text) {
        return new Source(file, !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    /// To be thrown by the caller, so that the compiler sees that nothing follows.
    Refusal refuse(int at, String key, Object... arguments) {
        return refuse(at, Message.of(key, arguments));
    }

    Refusal refuse(int at, Message what) {
        Place place = place(at);
        return new Refusal(new FileProblem(file, place.line, place.column, what));
    }

    /// The line of a position, for sentences that name a second place.
    int line(int at) {
        return place(at).line;
    }

    private record Place(int line, int column) {}

    private Place place(int at) {
        int end = Math.clamp(at, 0, text.length());
        int line = 1;
        int start = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                start = i + 1;
            }
        }
        return new Place(line, text.codePointCount(start, end) + 1);
    }

    /// Text of the file as a field that is kept holds it: exactly, but for the line ends.
    String cut(int at, int end) {
        return text.substring(at, end).replace("\r\n", "\n").replace('\r', '\n');
    }

    /// Where an entry of a list of nothing but numbers begins. Lists do not store this: they may be long.
    int entry(int list, int index) {
        int at = list + 1;
        for (int left = index; left > 0; at++) {
            left -= text.charAt(at) == ',' ? 1 : 0;
        }
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
