package org.gradwire.file;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Text;

/// One object on one line, field by field.
final class Line {
    private final StringBuilder out = new StringBuilder("{");

    Line field(String name, String json) {
        out.append(out.length() == 1 ? "" : ", ").append(Literals.text(name)).append(": ").append(json);
        return this;
    }

    Line field(String name, double number) {
        return field(name, Literals.number(number));
    }

    Line text(String name, String text) {
        return field(name, Literals.text(text));
    }

    Line tensor(String name, Optional<Tensor> tensor) {
        return tensor.isEmpty() ? this : field(name, Literals.tensor(tensor.get()));
    }

    Line all(Map<String, String> fields) {
        new TreeMap<>(fields).forEach(this::field);
        return this;
    }

    boolean isEmpty() {
        return out.length() == 1;
    }

    String end() {
        return out + "}";
    }

    /// One text where both languages read the same, else one for each.
    ///
    /// @param unknown fields of the object that are kept
    static Optional<String> of(Text text, Map<String, String> unknown) {
        if (unknown.isEmpty() && text.isEmpty()) {
            return Optional.empty();
        }
        if (unknown.isEmpty() && text.english().equals(text.korean())) {
            return Optional.of(Literals.text(text.english()));
        }
        Line line = new Line();
        if (!text.isEmpty()) {
            line.text("en", text.english()).text("ko", text.korean());
        }
        return Optional.of(line.all(unknown).end());
    }
}
