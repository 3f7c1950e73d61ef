package org.gradwire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What came of one command.
record Run(int exitCode, String out, String err) {
    static Run of(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        // Streams of another encoding, as on a system without UTF-8: the answer must be UTF-8 all the same.
        int exitCode = Cli.run(
                words,
                new PrintStream(out, false, StandardCharsets.US_ASCII),
                new PrintStream(err, false, StandardCharsets.US_ASCII));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// What a command that must be fine prints.
    static String fine(String... words) {
        Run run = of(words);
        assertEquals("", run.err);
        assertEquals(Exit.FINE, run.exitCode, run.out);
        return run.out;
    }

    /// The one line with which a command must be refused.
    static String refused(int exitCode, String... words) {
        Run run = of(words);
        assertEquals("", run.out);
        assertTrue(run.err.endsWith("\n") && run.err.indexOf('\n') == run.err.length() - 1, "not one line: " + run.err);
        assertEquals(exitCode, run.exitCode, run.err);
        return run.err.strip();
    }

    static Map<?, ?> json(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            Object answer = read(parser);
            assertEquals(null, parser.nextToken(), "one value");
            return (Map<?, ?>) answer;
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    /// Objects as maps in their order, lists as lists, numbers as doubles, null as the word.
    private static Object read(JsonParser parser) throws IOException {
        @Nullable JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                map.put(name, read(parser));
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(read(parser));
            }
            return list;
        }
        return token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT
                ? (Object) parser.getDoubleValue()
                : parser.getText();
    }
}
