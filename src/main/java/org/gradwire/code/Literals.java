package org.gradwire.code;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Limits;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;

/// Arithmetic on what is written in numbers only, such as `1e3 * 2`, and lists of numbers.
final class Literals {
    private Literals() {}

    /// The result, or nothing where the shapes would need broadcasting: that is left to the circuit.
    static Optional<Tensor> fold(Place at, Operator operator, Tensor a, Tensor b) {
        if (operator == Operator.MATRIX_PRODUCT) {
            return Optional.empty();
        }
        Tensor result;
        if (b.isScalar()) {
            result = a.map(x -> operator.apply(x, b.number()));
        } else if (a.isScalar()) {
            result = b.map(x -> operator.apply(a.number(), x));
        } else if (a.shape().equals(b.shape())) {
            double[] entries = new double[a.count()];
            Arrays.setAll(entries, i -> operator.apply(a.at(i), b.at(i)));
            result = Tensor.of(a.shape(), entries);
        } else {
            return Optional.empty();
        }
        if (!result.isFinite()) {
            throw operator == Operator.DIVIDE && Arrays.stream(b.toArray()).anyMatch(x -> x == 0)
                    ? Refusal.of(at, "code.division")
                    : Refusal.of(at, "code.number.infinite", result);
        }
        return Optional.of(result);
    }

    /// One tensor of many, along a new first axis.
    static Tensor stack(Place at, List<Tensor> items, Limits limits) {
        if (items.isEmpty()) {
            throw Refusal.of(at, "code.list.empty");
        }
        Shape shape = items.getFirst().shape();
        if (shape.rank() == Shape.MAX_RANK) {
            throw Refusal.of(at, "code.list.deep", Shape.MAX_RANK);
        }
        for (Tensor item : items) {
            if (!item.shape().equals(shape)) {
                throw Refusal.of(at, "code.list.ragged", shape, item.shape());
            }
        }
        long count = shape.longCount() * items.size();
        if (count > limits.entries()) {
            throw Refusal.of(at, "shape.entries", count, limits.entries());
        }
        int[] lengths = new int[shape.rank() + 1];
        lengths[0] = items.size();
        System.arraycopy(shape.lengths(), 0, lengths, 1, shape.rank());
        double[] entries = new double[(int) count];
        for (int i = 0; i < items.size(); i++) {
            items.get(i).copyTo(entries, i * shape.count());
        }
        return Tensor.of(Shape.of(lengths), entries);
    }
}
