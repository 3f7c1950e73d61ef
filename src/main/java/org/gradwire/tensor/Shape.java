package org.gradwire.tensor;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The lengths of a tensor's axes; no axes at all is a scalar.
public final class Shape {
    public static final int MAX_RANK = 4;
    public static final Shape SCALAR = new Shape(new int[0]);

    private final int[] lengths;
    private final long count;

    private Shape(int[] lengths) {
        this.lengths = lengths;
        long product = 1;
        for (int length : lengths) {
            product = product > Long.MAX_VALUE / length ? Long.MAX_VALUE : product * length;
        }
        this.count = product;
    }

    /// @throws IllegalArgumentException for a rank above 4 or a length below 1
    public static Shape of(int... lengths) {
        if (lengths.length == 0) {
            return SCALAR;
        }
        if (lengths.length > MAX_RANK) {
            throw new IllegalArgumentException("rank " + lengths.length + " is above " + MAX_RANK);
        }
        for (int length : lengths) {
            if (length < 1) {
                throw new IllegalArgumentException("an axis of length " + length + " in " + Arrays.toString(lengths));
            }
        }
        return new Shape(lengths.clone());
    }

    public int rank() {
        return lengths.length;
    }

    public boolean isScalar() {
        return lengths.length == 0;
    }

    /// The length of an axis; negative axes count from the end, so `length(-1)` is that of the last.
    public int length(int axis) {
        return lengths[axis < 0 ? lengths.length + axis : axis];
    }

    public int[] lengths() {
        return lengths.clone();
    }

    /// How many numbers a tensor of this shape holds.
    public int count() {
        return Math.toIntExact(count);
    }

    /// The same without the risk: shapes that no memory could hold can be named, and refused by whoever asks.
    /// [Long#MAX_VALUE] stands for that many or more.
    public long longCount() {
        return count;
    }

    /// How far apart neighbours along each axis lie in row-major order.
    public int[] strides() {
        int[] strides = new int[lengths.length];
        int step = 1;
        for (int axis = lengths.length - 1; axis >= 0; axis--) {
            strides[axis] = step;
            step *= lengths[axis];
        }
        return strides;
    }

    public Shape dropLast() {
        return without(lengths.length - 1);
    }

    public Shape without(int axis) {
        return of(IntStream.range(0, lengths.length).filter(i -> i != axis).map(i -> lengths[i]).toArray());
    }

    public Shape reversed() {
        return of(IntStream.range(0, lengths.length).map(i -> lengths[lengths.length - 1 - i]).toArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && Arrays.equals(lengths, shape.lengths);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(lengths);
    }

    /// As people write it: `2×3`, a vector of three as `3`, a scalar as `scalar`.
    @Override
    public String toString() {
        return isScalar()
                ? "scalar"
                : Arrays.stream(lengths).mapToObj(Integer::toString).collect(Collectors.joining("×"));
    }
}
