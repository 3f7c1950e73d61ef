package org.gradwire.gate;

import java.util.List;
import java.util.Optional;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;
import org.gradwire.text.Text;

/// A parameter of a gate that is set by hand and is not wired: an exponent, an axis, a source's value.
///
/// @param initial what a new node starts with; nothing for a parameter that may be left out
/// @param choices the only numbers allowed, or none for any
public record Param(String name, Kind kind, Text label, Optional<Tensor> initial, List<Double> choices) {
    /// What values a parameter takes.
    public enum Kind {
        /// Any one number.
        NUMBER,
        /// One whole number of at least 0, or nothing.
        OPTIONAL_INTEGER,
        /// A list of whole numbers of at least 0, or a single one.
        INTEGERS,
        /// Any tensor, or nothing: the value of a source.
        VALUE
    }

    public static final String VALUE_NAME = "value";

    public static Param number(String name, double initial, Text label) {
        return new Param(name, Kind.NUMBER, label, Optional.of(Tensor.scalar(initial)), List.of());
    }

    public static Param choice(String name, double initial, Text label, Double... choices) {
        return new Param(name, Kind.NUMBER, label, Optional.of(Tensor.scalar(initial)), List.of(choices));
    }

    public static Param axis() {
        return new Param("axis", Kind.OPTIONAL_INTEGER, Text.of("axis", "축"), Optional.empty(), List.of());
    }

    public static Param integers(String name, Tensor initial, Text label) {
        return new Param(name, Kind.INTEGERS, label, Optional.of(initial), List.of());
    }

    public static Param value() {
        return new Param(VALUE_NAME, Kind.VALUE, Text.of("value", "값"), Optional.empty(), List.of());
    }

    /// The value if this parameter can take it, or the sentence that says why not.
    public Outcome<Tensor> accept(Tensor value) {
        return switch (kind) {
            case VALUE -> Outcome.done(value);
            case NUMBER -> acceptNumber(value);
            case OPTIONAL_INTEGER ->
                value.isScalar() && isWhole(value.number())
                        ? Outcome.done(value)
                        : Outcome.refused("param.integer", name, value);
            case INTEGERS -> {
                boolean whole = value.shape().rank() <= 1;
                for (int i = 0; i < value.count(); i++) {
                    whole &= isWhole(value.at(i));
                }
                yield whole ? Outcome.done(value) : Outcome.refused("param.integers", name, value);
            }
        };
    }

    private Outcome<Tensor> acceptNumber(Tensor value) {
        if (!value.isScalar() || !value.isFinite()) {
            return Outcome.refused("param.number", name, value);
        }
        return choices.isEmpty() || choices.contains(value.number())
                ? Outcome.done(value)
                : Outcome.refused("param.choice", name, value, choices);
    }

    private static boolean isWhole(double number) {
        return number >= 0 && number == Math.rint(number) && number <= Integer.MAX_VALUE;
    }
}
