package org.gradwire.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradwire.circuit.Limits;
import org.jspecify.annotations.Nullable;

/// Parses a whole file into [Json], bounded in depth and in memory.
final class JsonTree {
    /// A node of a usual file is a dozen values, so this is far above any circuit that the limits admit. Besides, a
    /// table may have as many rows, and cells that are not packed, as a value has entries.
    private static final int VALUES_PER_NODE = 32;

    // Symbol tables that refuse what looks like an attack would throw; the limits here bound the work anyway.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Source source;
    private final JsonParser parser;
    private final int nesting;
    private final long mostValues;
    private final List<Integer> open = new ArrayList<>();
    private long values;
    private int lastEnd;

    private JsonTree(Source source, JsonParser parser, Limits limits) {
        this.source = source;
        this.parser = parser;
        this.nesting = limits.nesting();
        this.mostValues = (long) VALUES_PER_NODE * limits.nodes() + 2L * limits.entries() + 1000;
    }

    /// @throws Refusal for text that is not one JSON value, or that is too deep or too much
    static Json of(Source source, Limits limits) {
        try (JsonParser parser = FACTORY.createParser(new StringReader(source.text()))) {
            return new JsonTree(source, parser, limits).root();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Json root() throws IOException {
        try {
            if (next() == null) {
                throw source.refuse(0, "file.empty");
            }
            Json root = value();
            if (next() != null) {
                throw source.refuse(start(), "file.json.after");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw JsonBreak.explain(source, e, lastEnd, open);
        }
    }

    private Json value() throws IOException {
        int at = start();
        JsonToken token = parser.currentToken();
        if (++values > mostValues) {
            throw source.refuse(at, "file.values", mostValues);
        }
        return switch (token) {
            case START_OBJECT -> group(at);
            case START_ARRAY -> list(at);
            case VALUE_STRING -> {
                String text = parser.getText();
                lastEnd = end();
                yield new Json.Str(at, end(), text);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(at, end(), number());
            case VALUE_TRUE -> new Json.Flag(at, end(), true);
            case VALUE_FALSE -> new Json.Flag(at, end(), false);
            case VALUE_NULL -> new Json.Null(at, end());
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("a parser over text gave " + token);
        };
    }

    private Json group(int at) throws IOException {
        enter(at);
        Map<String, Json.Field> fields = new LinkedHashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            int nameAt = start();
            String name = parser.currentName();
            next();
            Json.Field before = fields.put(name, new Json.Field(nameAt, value()));
            if (before != null) {
                throw source.refuse(nameAt, "file.json.twice", Quoted.of(name), source.line(before.at()));
            }
        }
        leave();
        return new Json.Group(at, end(), fields);
    }

    private Json list(int at) throws IOException {
        enter(at);
        double[] numbers = new double[8];
        int count = 0;
        JsonToken token = next();
        while (token != null && token.isNumeric()) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count + count / 2);
            }
            numbers[count++] = number();
            token = next();
        }
        if (token == JsonToken.END_ARRAY && count > 0) {
            leave();
            return new Json.Numbers(at, end(), Arrays.copyOf(numbers, count));
        }
        List<Json> items = new ArrayList<>();
        for (int i = 0, from = at; i < count; i++) {
            from = i == 0 ? source.entry(at, 0) : source.entry(from - 1, 1);
            items.add(new Json.Num(from, from, numbers[i]));
        }
        for (; token != JsonToken.END_ARRAY; token = next()) {
            items.add(value());
        }
        leave();
        return new Json.Items(at, end(), items);
    }

    /// From the text, for the parser would make 0 of `-0`.
    private double number() throws IOException {
        return Double.parseDouble(parser.getText());
    }

    private @Nullable JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        lastEnd = end();
        return token;
    }

    private void enter(int at) {
        if (open.size() == nesting) {
            throw source.refuse(at, "file.nesting", nesting);
        }
        open.add(at);
    }

    private void leave() {
        open.removeLast();
    }

    private int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private int end() {
        return (int) parser.currentLocation().getCharOffset();
    }
}
