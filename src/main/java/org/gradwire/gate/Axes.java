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

    /// What is done with a position of one slice and the position of another that belongs to it. It is handed the
    /// tensors, so that it needs to catch nothing, and a pass allocates nothing.
    @FunctionalInterface
    interface Pair {
        void at(Tensors t, int one, int other);
    }

    /// Calls with each position of x and the position of the sum that it belongs to.
    static void reduce(Tensors t, Pair pair) {
        Shape x = t.x().shape();
        int axis = t.settings().integer("axis", -1);
        int after = axis < 0 ? x.count() : after(x, axis);
        int length = axis < 0 ? 1 : x.length(axis);
        for (int i = 0; i < x.count(); i++) {
            pair.at(t, i, axis < 0 ? 0 : i / (after * length) * after + i % after);
        }
    }

    /// How many entries stand together behind an axis: how far apart neighbours along it lie.
    private static int after(Shape shape, int axis) {
        int after = 1;
        for (int next = axis + 1; next < shape.rank(); next++) {
            after *= shape.length(next);
        }
        return after;
    }

    static Outcome<Shape> transposed(List<Shape> inputs, Settings settings) {
        return Outcome.done(inputs.getFirst().reversed());
    }

    /// Calls with each position of x and where its entry is when all axes are reversed.
    static void transpose(Tensors t, Pair pair) {
        Shape x = t.x().shape();
        for (int position = 0; position < x.count(); position++) {
            int rest = position;
            int turned = 0;
            int stride = x.count();
            for (int axis = x.rank() - 1; axis >= 0; axis--) {
                stride /= x.length(axis);
                turned += rest % x.length(axis) * stride;
                rest /= x.length(axis);
            }
            pair.at(t, position, turned);
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

    /// Copies the inputs into the output.
    static void join(Tensors t) {
        int before = 0;
        for (int input = 0; input < t.inputs(); input++) {
            int run = run(t, input);
            int whole = run(t.y().shape(), t.settings());
            for (int from = 0, to = before; from < t.x(input).count(); from += run, to += whole) {
                copy(t.x(input), from, t.y(), to, run);
            }
            before += run;
        }
    }

    /// Copies out the part of the gradient that belongs to one input.
    static void part(Tensors t) {
        int before = 0;
        for (int input = 0; input < t.port(); input++) {
            before += run(t, input);
        }
        int run = run(t, t.port());
        int whole = run(t.y().shape(), t.settings());
        for (int to = 0, from = before; to < t.downstream().count(); to += run, from += whole) {
            copy(t.upstream(), from, t.downstream(), to, run);
        }
    }

    private static int run(Tensors t, int input) {
        return run(t.x(input).shape(), t.settings());
    }

    /// How many entries of one input stand together in the output.
    private static int run(Shape shape, Settings settings) {
        int axis = settings.integer("axis", 0);
        return shape.isScalar() ? 1 : shape.length(axis) * after(shape, axis);
    }

    private static void copy(Slice from, int start, Slice to, int place, int count) {
        System.arraycopy(from.row(), from.offset() + start, to.row(), to.offset() + place, count);
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

    static int picked(Tensors t) {
        Shape x = t.x().shape();
        int position = 0;
        for (int axis = 0; axis < x.rank(); axis++) {
            position = position * x.length(axis) + t.settings().integerAt("index", axis);
        }
        return position;
    }

    private static Shape atLeastVector(Shape shape) {
        return shape.isScalar() ? Shape.of(1) : shape;
    }
}
