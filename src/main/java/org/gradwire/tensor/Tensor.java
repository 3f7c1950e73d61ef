package org.gradwire.tensor;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/// An immutable array of doubles with a shape, row by row.
public final class Tensor {
    private final Shape shape;
    private final double[] entries;

    private Tensor(Shape shape, double[] entries) {
        if (shape.count() != entries.length) {
            throw new IllegalArgumentException(entries.length + " numbers do not fill the shape " + shape);
        }
        this.shape = shape;
        this.entries = entries;
    }

    public static Tensor scalar(double value) {
        return new Tensor(Shape.SCALAR, new double[] {value});
    }

    public static Tensor vector(double... entries) {
        return of(Shape.of(entries.length), entries);
    }

    public static Tensor matrix(double[]... rows) {
        double[] entries = Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
        return new Tensor(Shape.of(rows.length, rows[0].length), entries);
    }

    public static Tensor of(Shape shape, double... entries) {
        return new Tensor(shape, entries.clone());
    }

    public static Tensor filled(Shape shape, double value) {
        double[] entries = new double[shape.count()];
        Arrays.fill(entries, value);
        return new Tensor(shape, entries);
    }

    /// The numbers of one value, cut out of a row of many.
    public static Tensor cut(double[] row, int offset, Shape shape) {
        return new Tensor(shape, Arrays.copyOfRange(row, offset, offset + shape.count()));
    }

    public Shape shape() {
        return shape;
    }

    public boolean isScalar() {
        return shape.isScalar();
    }

    /// The entry at a row-major position.
    public double at(int position) {
        return entries[position];
    }

    /// The only number of a tensor with one entry, whatever its rank.
    public double number() {
        if (entries.length != 1) {
            throw new IllegalStateException("a tensor of shape " + shape + " is not one number");
        }
        return entries[0];
    }

    public int count() {
        return entries.length;
    }

    public double[] toArray() {
        return entries.clone();
    }

    public void copyTo(double[] row, int offset) {
        System.arraycopy(entries, 0, row, offset, entries.length);
    }

    public Tensor map(DoubleUnaryOperator change) {
        return new Tensor(shape, Arrays.stream(entries).map(change).toArray());
    }

    public Tensor plus(Tensor other) {
        if (!shape.equals(other.shape)) {
            throw new IllegalArgumentException("cannot add " + other.shape + " to " + shape);
        }
        double[] sum = entries.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.entries[i];
        }
        return new Tensor(shape, sum);
    }

    public boolean hasNaN() {
        return Arrays.stream(entries).anyMatch(Double::isNaN);
    }

    public boolean isFinite() {
        return Arrays.stream(entries).allMatch(Double::isFinite);
    }

    /// The largest magnitude among the entries; `NaN` if one of them is.
    public double magnitude() {
        return Arrays.stream(entries).map(Math::abs).reduce(0, Math::max);
    }

    /// Bit by bit, so that `NaN` equals itself and 0 differs from −0.
    @Override
    public boolean equals(Object other) {
        return other instanceof Tensor tensor && shape.equals(tensor.shape) && Arrays.equals(entries, tensor.entries);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(entries);
    }

    /// Nested lists with every digit, as Python and JSON write them.
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        NestedList.write(this, Double::toString, out);
        return out.toString();
    }
}
