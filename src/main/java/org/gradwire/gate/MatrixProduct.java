package org.gradwire.gate;

import java.util.Arrays;
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
        walk(t, t.y(), Direction.FORWARD);
    }

    /// Fills the downstream gradient of either input.
    static void pullback(Tensors t) {
        walk(t, t.upstream(), t.port() == 0 ? Direction.TO_LEFT : Direction.TO_RIGHT);
    }

    private enum Direction {
        FORWARD,
        TO_LEFT,
        TO_RIGHT
    }

    /// Each product of two matrices; there are at most two axes before theirs.
    ///
    /// @param c where the product stands, or the gradient of it
    private static void walk(Tensors t, Slice c, Direction direction) {
        Shape a = t.x(0).shape();
        Shape b = t.x(1).shape();
        int ofA = rows(a) * inner(a);
        int ofB = inner(a) * columns(b);
        int at = c.offset();
        for (int p = 0; p < Math.max(lead(a, 4), lead(b, 4)); p++) {
            for (int q = 0; q < Math.max(lead(a, 3), lead(b, 3)); q++) {
                multiply(t, c.row(), direction,
                        (Math.min(p, lead(a, 4) - 1) * lead(a, 3) + Math.min(q, lead(a, 3) - 1)) * ofA,
                        (Math.min(p, lead(b, 4) - 1) * lead(b, 3) + Math.min(q, lead(b, 3) - 1)) * ofB,
                        at);
                at += rows(a) * columns(b);
            }
        }
    }

    private static void multiply(Tensors t, double[] c, Direction direction, int fromA, int fromB, int fromC) {
        Slice left = t.x(0);
        Slice right = t.x(1);
        int m = rows(left.shape());
        int inner = inner(left.shape());
        int n = columns(right.shape());
        double[] a = left.row();
        double[] b = right.row();
        int atA = left.offset() + fromA;
        int atB = right.offset() + fromB;
        switch (direction) {
            case FORWARD -> forward(a, atA, b, atB, c, fromC, m, inner, n);
            case TO_LEFT -> toLeft(t.downstream().row(), t.downstream().offset() + fromA, b, atB, c, fromC, m, inner, n);
            case TO_RIGHT -> toRight(a, atA, t.downstream().row(), t.downstream().offset() + fromB, c, fromC, m, inner, n);
        }
    }

    private static void forward(
            double[] a, int atA, double[] b, int atB, double[] c, int atC, int m, int inner, int n) {
        for (int i = 0; i < m; i++) {
            int row = atC + i * n;
            if (n == 1) {
                double sum = 0;
                for (int k = 0; k < inner; k++) {
                    sum += a[atA + i * inner + k] * b[atB + k];
                }
                c[row] = sum;
                continue;
            }
            Arrays.fill(c, row, row + n, 0);
            for (int k = 0; k < inner; k++) {
                add(a[atA + i * inner + k], b, atB + k * n, c, row, n);
            }
        }
    }

    private static void toLeft(
            double[] down, int atDown, double[] b, int atB, double[] g, int atG, int m, int inner, int n) {
        for (int i = 0; i < m; i++) {
            if (n == 1) {
                add(g[atG + i], b, atB, down, atDown + i * inner, inner);
                continue;
            }
            for (int k = 0; k < inner; k++) {
                double sum = 0;
                for (int j = 0; j < n; j++) {
                    sum += g[atG + i * n + j] * b[atB + k * n + j];
                }
                down[atDown + i * inner + k] += sum;
            }
        }
    }

    private static void toRight(
            double[] a, int atA, double[] down, int atDown, double[] g, int atG, int m, int inner, int n) {
        for (int i = 0; i < m; i++) {
            if (n == 1) {
                add(g[atG + i], a, atA + i * inner, down, atDown, inner);
                continue;
            }
            for (int k = 0; k < inner; k++) {
                add(a[atA + i * inner + k], g, atG + i * n, down, atDown + k * n, n);
            }
        }
    }

    private static void add(double factor, double[] x, int atX, double[] to, int atTo, int count) {
        for (int i = 0; i < count; i++) {
            to[atTo + i] += factor * x[atX + i];
        }
    }

    static int rows(Shape a) {
        return a.rank() == 1 ? 1 : a.length(-2);
    }

    static int inner(Shape a) {
        return a.length(-1);
    }

    static int columns(Shape b) {
        return b.rank() == 1 ? 1 : b.length(-1);
    }

    private static Shape batch(Shape shape) {
        return shape.rank() <= 2 ? Shape.SCALAR : shape.dropLast().dropLast();
    }

    /// The length of an axis before the last two, counted from the end; 1 if there is none.
    private static int lead(Shape shape, int fromEnd) {
        return fromEnd <= shape.rank() ? shape.length(-fromEnd) : 1;
    }
}
