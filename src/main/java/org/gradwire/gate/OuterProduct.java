package org.gradwire.gate;

import org.gradwire.gate.RowProduct.Every;
import org.gradwire.gate.RowProduct.Matrix;
import org.gradwire.tensor.Slice;

/// Sums over many examples of `a · bᵀ`, the gradient of a shared matrix; with the room that this takes.
final class OuterProduct {
    /// So many columns are added up at a time, as their examples then stay in a near cache.
    private static final int WIDTH = 128;

    private final int rows;
    private final int columns;
    /// The vectors a side by side: row i holds entry i of each example.
    private final Matrix flat;
    /// The vectors b, one row for each example, so that the innermost loop runs along them.
    private final Every turned;
    private final Every sums;

    OuterProduct(int rows, int columns, int capacity) {
        this.rows = rows;
        this.columns = columns;
        flat = new Matrix(new double[rows * capacity], 0, capacity, 1);
        turned = new Every(new double[capacity][Math.min(columns, WIDTH)], 0, 1);
        sums = new Every(new double[rows][Math.min(columns, WIDTH)], 0, 1);
    }

    /// Adds to the matrix, for each example in turn, the product of entry i of a and entry k of b.
    void addTo(Slice matrix, Every a, Every b, int examples) {
        for (int i = 0; i < rows; i++) {
            System.arraycopy(a.row(i), 0, flat.entries(), i * flat.down(), examples);
        }
        for (int from = 0; from < columns; from += WIDTH) {
            int width = Math.min(WIDTH, columns - from);
            turn(b, from, width, examples);
            RowProduct.fill(sums, rows, flat, turned, examples, width);
            for (int i = 0; i < rows; i++) {
                add(sums.row(i), matrix.row(), matrix.offset() + i * columns + from, width);
            }
        }
    }

    private void turn(Every b, int from, int width, int examples) {
        for (int k = 0; k < width; k++) {
            double[] row = b.row(from + k);
            for (int example = 0; example < examples; example++) {
                turned.row(example)[k] = row[example];
            }
        }
    }

    private static void add(double[] from, double[] to, int offset, int count) {
        for (int i = 0; i < count; i++) {
            to[offset + i] += from[i];
        }
    }
}
