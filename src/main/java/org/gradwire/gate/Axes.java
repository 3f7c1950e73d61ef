package org.gradwire.gate;

import java.util.ArrayList;
import java.util.List;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Slice;
import org.gradwire.text.Outcome;

/// Shape rules and loops of the gates that move entries about or add them up along an axis.
final class Axes {
    private Axes() {}

    /// All entries to one number, or one axis away.
    static Outcome<Shape> reduced(List<Shape> inputs, Settings settings) {
        Shape x = inputs.getFirst();
        int axis = settings.integer("axis").orElse(-1);
        if (axis >= x.rank()) {
            return Outcome.refused("shape.axis", axis, x);
        }
        return Outcome.done(axis < 0 ? Shape.SCALAR : x.without(axis));
    }

    @FunctionalInterface
    interface Pair {
        void at(int wide, int narrow);
    }

    /// Calls with each position of x and the position of the sum that it belongs to.
    static void reduce(Slice x, Settings settings, Pair pair) {
        int axis = settings.integer("axis").orElse(-1);
        int after = axis < 0 ? x.count() : x.shape().strides()[axis];
        int length = axis < 0 ? 1 : x.shape().length(axis);
        for (int i = 0; i < x.count(); i++) {
            pair.at(i, axis < 0 ? 0 : i / (after * length) * after + i % after);
        }
    }

    static Outcome<Shape> transposed(List<Shape> inputs, Settings settings) {
        return Outcome.done(inputs.getFirst().reversed());
    }

    /// Calls with each position of x and where its entry is when all axes are reversed.
    static void transpose(Slice x, Pair pair) {
        int[] lengths = x.shape().lengths();
        int[] strides = x.shape().reversed().strides();
        for (int position = 0; position < x.count(); position++) {
            int rest = position;
            int turned = 0;
            for (int axis = lengths.length - 1; axis >= 0; axis--) {
                turned += rest % lengths[axis] * strides[lengths.length - 1 - axis];
                rest /= lengths[axis];
            }
            pair.at(position, turned);
        }
    }

    static Outcome<Shape> reshaped(List<Shape> inputs, Settings settings) {
        int[] lengths = settings.integers("shape");
        long count = 1;
        for (int length : lengths) {
            count = length < 1 || count > Integer.MAX_VALUE ? -1 : count * length;
        }
        if (lengths.length > Shape.MAX_RANK || count != inputs.getFirst().count()) {
            return Outcome.refused(
                    "shape.reshape", inputs.getFirst(), settings.get("shape").map(Object::toString).orElse("[]"));
        }
        return Outcome.done(Shape.of(lengths));
    }

    /// Along an axis; numbers count as vectors of length 1, so that scalars can be joined to a vector.
    /// A length beyond all bounds stops at the largest, which whoever counts entries refuses.
    static Outcome<Shape> joined(List<Shape> inputs, Settings settings) {
        int axis = settings.integer("axis").orElse(0);
        List<Shape> shapes = new ArrayList<>();
        inputs.forEach(shape -> shapes.add(atLeastVector(shape)));
        Shape first = shapes.getFirst();
        if (axis >= first.rank()) {
            return Outcome.refused("shape.axis", axis, first);
        }
        long length = 0;
        for (Shape shape : shapes) {
            if (shape.rank() != first.rank() || !shape.without(axis).equals(first.without(axis))) {
                return Outcome.refused("shape.concat", Shaping.list(inputs), axis);
            }
            length += shape.length(axis);
        }
        int[] lengths = first.lengths();
        lengths[axis] = (int) Math.min(length, Integer.MAX_VALUE);
        return Outcome.done(Shape.of(lengths));
    }

    /// Calls with each position of the given input and its position in the joined output.
    static void join(Tensors t, int input, Pair pair) {
        int axis = t.settings().integer("axis").orElse(0);
        int before = 0;
        for (int i = 0; i < input; i++) {
            before += atLeastVector(t.x(i).shape()).length(axis);
        }
        Shape own = atLeastVector(t.x(input).shape());
        int after = own.strides()[axis];
        int ownRun = own.length(axis) * after;
        int wholeRun = t.y().shape().length(axis) * after;
        for (int i = 0; i < t.x(input).count(); i++) {
            pair.at(i, i / ownRun * wholeRun + before * after + i % ownRun);
        }
    }

    static Outcome<Shape> picked(List<Shape> inputs, Settings settings) {
        Shape x = inputs.getFirst();
        int[] index = settings.integers("index");
        boolean inside = index.length == x.rank();
        for (int axis = 0; inside && axis < index.length; axis++) {
            inside = index[axis] < x.length(axis);
        }
        return inside
                ? Outcome.done(Shape.SCALAR)
                : Outcome.refused(
                        "shape.pick", x, settings.get("index").map(Object::toString).orElse("[]"), x.rank());
    }

    static int picked(Slice x, Settings settings) {
        int[] index = settings.integers("index");
        int[] strides = x.shape().strides();
        int position = 0;
        for (int axis = 0; axis < index.length; axis++) {
            position += index[axis] * strides[axis];
        }
        return position;
    }

    private static Shape atLeastVector(Shape shape) {
        return shape.isScalar() ? Shape.of(1) : shape;
    }
}
