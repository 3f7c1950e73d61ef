package org.gradwire.gate;

import java.util.List;
import java.util.Optional;
import org.gradwire.tensor.Broadcast;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Slice;
import org.gradwire.text.Outcome;

/// The matrix product and its pullbacks `G·Bᵀ` and `Aᵀ·G`, as NumPy's `@`.
///
/// A vector on the left is a row, one on the right a column; axes before the last two are broadcast.
final class MatrixProduct {
    private MatrixProduct() {}

    static Outcome<Shape> shape(List<Shape> inputs, Settings settings) {
        Shape a = inputs.getFirst();
        Shape b = inputs.getLast();
        if (a.isScalar() || b.isScalar()) {
            return Outcome.refused("shape.matmul.scalar", Shaping.list(inputs));
        }
        if (inner(a) != b.length(b.rank() == 1 ? 0 : -2)) {
            return Outcome.refused("shape.matmul", a, b, inner(a), b.length(b.rank() == 1 ? 0 : -2));
        }
        Optional<Shape> batch = Broadcast.shape(List.of(batch(a), batch(b)));
        if (batch.isEmpty()) {
            return Outcome.refused("shape.broadcast", Shaping.list(inputs));
        }
        int[] lead = batch.get().lengths();
        int[] lengths = new int[lead.length + (a.rank() > 1 ? 1 : 0) + (b.rank() > 1 ? 1 : 0)];
        System.arraycopy(lead, 0, lengths, 0, lead.length);
        int at = lead.length;
        if (a.rank() > 1) {
            lengths[at++] = rows(a);
        }
        if (b.rank() > 1) {
            lengths[at] = columns(b);
        }
        return Outcome.done(Shape.of(lengths));
    }

    static void forward(Tensors t) {
        t.y().fill(0);
        walk(t, t.y(), (a, b, c) -> {
            for (int i = 0; i < a.rows; i++) {
                for (int k = 0; k < a.columns; k++) {
                    double factor = a.at(i, k);
                    for (int j = 0; j < b.columns; j++) {
                        c.add(i, j, factor * b.at(k, j));
                    }
                }
            }
        });
    }

    /// Fills the downstream gradient of either input.
    static void pullback(Tensors t) {
        Slice upstream = t.upstream();
        Slice downstream = t.downstream();
        if (t.port() == 0) {
            walk(t, upstream, (a, b, g) -> {
                for (int i = 0; i < a.rows; i++) {
                    for (int k = 0; k < a.columns; k++) {
                        double sum = 0;
                        for (int j = 0; j < b.columns; j++) {
                            sum += g.at(i, j) * b.at(k, j);
                        }
                        downstream.add(a.position(i, k), sum);
                    }
                }
            });
        } else {
            walk(t, upstream, (a, b, g) -> {
                for (int i = 0; i < a.rows; i++) {
                    for (int k = 0; k < a.columns; k++) {
                        double factor = a.at(i, k);
                        for (int j = 0; j < b.columns; j++) {
                            downstream.add(b.position(k, j), factor * g.at(i, j));
                        }
                    }
                }
            });
        }
    }

    /// One matrix inside a slice.
    private record Matrix(Slice slice, int from, int rows, int columns) {
        int position(int i, int j) {
            return from + i * columns + j;
        }

        double at(int i, int j) {
            return slice.at(position(i, j));
        }

        void add(int i, int j, double value) {
            slice.add(position(i, j), value);
        }
    }

    @FunctionalInterface
    private interface Product {
        void at(Matrix a, Matrix b, Matrix c);
    }

    private static void walk(Tensors t, Slice c, Product product) {
        Shape a = t.x(0).shape();
        Shape b = t.x(1).shape();
        int m = rows(a);
        int inner = inner(a);
        int n = columns(b);
        Shape batch = Broadcast.shape(List.of(batch(a), batch(b))).orElseThrow();
        int[] ofA = Broadcast.positions(batch(a), batch);
        int[] ofB = Broadcast.positions(batch(b), batch);
        for (int i = 0; i < ofA.length; i++) {
            product.at(
                    new Matrix(t.x(0), ofA[i] * m * inner, m, inner),
                    new Matrix(t.x(1), ofB[i] * inner * n, inner, n),
                    new Matrix(c, i * m * n, m, n));
        }
    }

    private static int rows(Shape a) {
        return a.rank() == 1 ? 1 : a.length(-2);
    }

    private static int inner(Shape a) {
        return a.length(-1);
    }

    private static int columns(Shape b) {
        return b.rank() == 1 ? 1 : b.length(-1);
    }

    private static Shape batch(Shape shape) {
        return shape.rank() <= 2 ? Shape.SCALAR : shape.dropLast().dropLast();
    }
}
