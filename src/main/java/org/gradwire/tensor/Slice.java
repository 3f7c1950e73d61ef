package org.gradwire.tensor;

import java.util.Arrays;

/// The part of a long row of numbers that belongs to one value: what rules over whole tensors read and fill.
///
/// A view, not a copy; it is made once for a set of rows, so that a warm pass allocates nothing.
@SuppressWarnings("ArrayRecordComponent") // the row belongs to the plan; sharing it is the point
public record Slice(double[] row, int offset, Shape shape) {
    public double at(int position) {
        return row[offset + position];
    }

    public void set(int position, double value) {
        row[offset + position] = value;
    }

    public void add(int position, double value) {
        row[offset + position] += value;
    }

    public int count() {
        return shape.count();
    }

    /// The length of the last axis, which softmax and the losses run along; 1 for a scalar.
    public int width() {
        return shape.isScalar() ? 1 : shape.length(-1);
    }

    public void fill(double value) {
        Arrays.fill(row, offset, offset + count(), value);
    }

    public Tensor tensor() {
        return Tensor.cut(row, offset, shape);
    }
}
