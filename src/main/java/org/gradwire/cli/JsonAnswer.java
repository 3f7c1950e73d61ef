package org.gradwire.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.gradwire.tensor.Tensor;

/// Writes JSON as Gradwire means it: every digit of a double, tensors as nested lists, `NaN` and the
/// infinities as texts, and `null` for what is not computed.
final class JsonAnswer {
    private final JsonGenerator json;

    private JsonAnswer(JsonGenerator json) {
        this.json = json;
    }

    /// What a command writes into the one object that its answer is.
    interface Body {
        void write(JsonAnswer answer) throws IOException;
    }

    static void print(Console console, Body body) {
        JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        try (JsonGenerator generator = factory.createGenerator(console.out()).setPrettyPrinter(new JsonLines())) {
            generator.writeStartObject();
            body.write(new JsonAnswer(generator));
            generator.writeEndObject();
            generator.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void text(String name, String text) throws IOException {
        json.writeStringField(name, text);
    }

    void number(String name, long number) throws IOException {
        json.writeNumberField(name, number);
    }

    void number(String name, double number) throws IOException {
        json.writeFieldName(name);
        number(number);
    }

    void numbers(String name, DoubleStream numbers) throws IOException {
        json.writeArrayFieldStart(name);
        for (var each = numbers.iterator(); each.hasNext(); ) {
            number(each.nextDouble());
        }
        json.writeEndArray();
    }

    void tensor(String name, Optional<Tensor> tensor) throws IOException {
        json.writeFieldName(name);
        if (tensor.isEmpty()) {
            json.writeNull();
        } else {
            tensor(tensor.get());
        }
    }

    void tensors(String name, Iterable<Tensor> tensors) throws IOException {
        json.writeArrayFieldStart(name);
        for (Tensor tensor : tensors) {
            tensor(tensor);
        }
        json.writeEndArray();
    }

    void texts(String name, Iterable<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    void object(String name, Body body) throws IOException {
        json.writeObjectFieldStart(name);
        body.write(this);
        json.writeEndObject();
    }

    /// A list of objects.
    <T> void list(String name, Iterable<T> items, Row<T> row) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            json.writeStartObject();
            row.write(this, item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// What is written for one item of a list.
    interface Row<T> {
        void write(JsonAnswer answer, T item) throws IOException;
    }

    private void number(double number) throws IOException {
        if (Double.isFinite(number)) {
            json.writeNumber(number);
        } else {
            json.writeString(Double.toString(number));
        }
    }

    private void tensor(Tensor tensor) throws IOException {
        tensor(tensor, 0, 0);
    }

    private int tensor(Tensor tensor, int axis, int position) throws IOException {
        if (axis == tensor.shape().rank()) {
            number(tensor.at(position));
            return position + 1;
        }
        json.writeStartArray();
        int at = position;
        for (int i = 0; i < tensor.shape().length(axis); i++) {
            at = tensor(tensor, axis + 1, at);
        }
        json.writeEndArray();
        return at;
    }
}
