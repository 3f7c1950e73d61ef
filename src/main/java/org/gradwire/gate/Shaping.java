package org.gradwire.gate;

import java.util.List;
import org.gradwire.tensor.Broadcast;
import org.gradwire.tensor.Shape;
import org.gradwire.text.Outcome;

/// The shape rule of a gate: from the shapes of its inputs to that of its output, or why they do not fit.
@FunctionalInterface
public interface Shaping {
    Outcome<Shape> shape(List<Shape> inputs, Settings settings);

    /// The common shape of all inputs, as NumPy broadcasts.
    static Outcome<Shape> broadcast(List<Shape> inputs, Settings settings) {
        return Broadcast.shape(inputs)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused("shape.broadcast", list(inputs)));
    }

    /// A number, whatever comes in.
    static Outcome<Shape> toScalar(List<Shape> inputs, Settings settings) {
        return Outcome.done(Shape.SCALAR);
    }

    static Outcome<Shape> unchanged(List<Shape> inputs, Settings settings) {
        return Outcome.done(inputs.getFirst());
    }

    /// One number for each row: all inputs have one shape, and its last axis goes.
    static Outcome<Shape> perRow(List<Shape> inputs, Settings settings) {
        Shape first = inputs.getFirst();
        return inputs.stream().allMatch(first::equals)
                ? Outcome.done(first.isScalar() ? first : first.dropLast())
                : Outcome.refused("shape.equal", list(inputs));
    }

    /// Shapes as an argument of a message.
    static List<Shape> list(List<Shape> shapes) {
        return List.copyOf(shapes);
    }
}
