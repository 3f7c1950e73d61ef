package org.gradwire.gate;

import java.util.Arrays;

/// Sums of multiples of rows: the innermost loops of a matrix product over many examples.
///
/// They are written for the compiler: it makes vector instructions of a loop whose arrays are all indexed by the
/// loop's own variable, and four rows in one loop spare three of four walks over the sum. Each number is the same as
/// if one row after the other were added.
final class RowProduct {
    /// So many rows stay in the nearest cache while all sums take them in.
    private static final int BLOCK = 32;

    private RowProduct() {}

    /// A matrix whose entry (i, k) is `entries[offset + i·down + k·right]`.
    @SuppressWarnings("ArrayRecordComponent") // a view of the rows of a pass
    record Matrix(double[] entries, int offset, int down, int right) {
        Matrix transposed() {
            return new Matrix(entries, offset, /* down= */ right, /* right= */ down);
        }

        double at(int i, int k) {
            return entries[offset + i * down + k * right];
        }
    }

    /// Some of many rows: row i is `rows[offset + i·step]`.
    @SuppressWarnings("ArrayRecordComponent")
    record Every(double[][] rows, int offset, int step) {
        double[] row(int i) {
            return rows[offset + i * step];
        }
    }

    /// Fills the first numbers of so many sums: sum i is `m(i, 0) · x_0 + m(i, 1) · x_1 + …`, added in this order.
    static void fill(Every sums, int count, Matrix m, Every x, int terms, int numbers) {
        for (int i = 0; i < count; i++) {
            Arrays.fill(sums.row(i), 0, numbers, 0);
        }
        for (int from = 0; from < terms; from += BLOCK) {
            int to = Math.min(from + BLOCK, terms);
            int i = 0;
            for (; i + 1 < count; i += 2) {
                addTwo(sums.row(i), sums.row(i + 1), m, i, x, from, to, numbers);
            }
            if (i < count) {
                addOne(sums.row(i), m, i, x, from, to, numbers);
            }
        }
    }

    private static void addTwo(double[] a, double[] b, Matrix m, int i, Every x, int from, int to, int numbers) {
        int k = from;
        for (; k + 3 < to; k += 4) {
            addFour(a, b, m.at(i, k), m.at(i, k + 1), m.at(i, k + 2), m.at(i, k + 3),
                    m.at(i + 1, k), m.at(i + 1, k + 1), m.at(i + 1, k + 2), m.at(i + 1, k + 3),
                    x.row(k), x.row(k + 1), x.row(k + 2), x.row(k + 3), numbers);
        }
        for (; k < to; k++) {
            add(a, m.at(i, k), x.row(k), numbers);
            add(b, m.at(i + 1, k), x.row(k), numbers);
        }
    }

    private static void addOne(double[] a, Matrix m, int i, Every x, int from, int to, int numbers) {
        int k = from;
        for (; k + 3 < to; k += 4) {
            addFour(a, m.at(i, k), m.at(i, k + 1), m.at(i, k + 2), m.at(i, k + 3),
                    x.row(k), x.row(k + 1), x.row(k + 2), x.row(k + 3), numbers);
        }
        for (; k < to; k++) {
            add(a, m.at(i, k), x.row(k), numbers);
        }
    }

    private static void addFour(
            double[] a, double[] b,
            double a0, double a1, double a2, double a3,
            double b0, double b1, double b2, double b3,
            double[] x0, double[] x1, double[] x2, double[] x3, int numbers) {
        for (int j = 0; j < numbers; j++) {
            a[j] = a[j] + a0 * x0[j] + a1 * x1[j] + a2 * x2[j] + a3 * x3[j];
            b[j] = b[j] + b0 * x0[j] + b1 * x1[j] + b2 * x2[j] + b3 * x3[j];
        }
    }

    private static void addFour(
            double[] a, double a0, double a1, double a2, double a3,
            double[] x0, double[] x1, double[] x2, double[] x3, int numbers) {
        for (int j = 0; j < numbers; j++) {
            a[j] = a[j] + a0 * x0[j] + a1 * x1[j] + a2 * x2[j] + a3 * x3[j];
        }
    }

    private static void add(double[] a, double factor, double[] x, int numbers) {
        for (int j = 0; j < numbers; j++) {
            a[j] += factor * x[j];
        }
    }
}
