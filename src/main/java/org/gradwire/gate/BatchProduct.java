package org.gradwire.gate;

import java.util.Optional;
import org.gradwire.gate.RowProduct.Every;
import org.gradwire.gate.RowProduct.Matrix;
import org.gradwire.tensor.BatchSlice;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Slice;

/// A matrix product of which one side is shared and the other has one value for each example.
///
/// On whichever side the shared one stands, it is a matrix M that is applied to vectors, `y = M·x`: itself to the
/// columns of the right side, or transposed to the rows of the left side. Each entry of such a vector is a row of
/// examples.
final class BatchProduct implements Batched {
    private final int shared;
    /// How many entries a vector has in y and in x.
    private final int height;
    private final int width;
    private final Matrix matrix;
    private final Matrix transposed;
    /// By vector.
    private final Every[] x;
    private final Every[] y;
    private final Every[] upstream;
    private final Every[] downstream;
    /// Of the shared side.
    private final Optional<Slice> gradient;
    private final Optional<OuterProduct> sum;
    /// Whether the rows of the shared side run along x, and not along y.
    private final boolean isWide;

    private BatchProduct(BatchTensors node, int shared) {
        this.shared = shared;
        Slice slice = node.one().x(shared);
        Shape a = node.one().x(0).shape();
        Shape b = node.one().x(1).shape();
        int m = MatrixProduct.rows(a);
        int inner = MatrixProduct.inner(a);
        int n = MatrixProduct.columns(b);
        boolean left = shared == 0;
        width = inner;
        height = left ? m : n;
        matrix = new Matrix(slice.row(), slice.offset(), left ? inner : 1, left ? 1 : n);
        transposed = matrix.transposed();
        int vectors = left ? n : m;
        x = vectors(node.inputs().get(1 - shared), vectors, left ? 1 : inner, left ? n : 1);
        y = vectors(Optional.of(node.output()), vectors, left ? 1 : n, left ? n : 1);
        upstream = vectors(node.upstream(), vectors, left ? 1 : n, left ? n : 1);
        downstream = vectors(node.downstream().get(1 - shared), vectors, left ? 1 : inner, left ? n : 1);
        int capacity = node.output().capacity();
        // A shared column is laid along the row of sums as well, for long loops are fast ones.
        isWide = left || n == 1;
        sum = node.upstream().map(wanted -> new OuterProduct(isWide ? height : inner, isWide ? inner : n, capacity));
        gradient = node.upstream().map(wanted -> node.one().at(shared).downstream());
    }

    static Optional<Batched> of(BatchTensors node) {
        boolean plain = node.one().x(0).shape().rank() <= 2 && node.one().x(1).shape().rank() <= 2;
        return plain && node.isShared(0) != node.isShared(1)
                ? Optional.of(new BatchProduct(node, node.isShared(0) ? 0 : 1))
                : Optional.empty();
    }

    private static Every[] vectors(Optional<BatchSlice> examples, int vectors, int apart, int step) {
        Every[] each = new Every[examples.isPresent() ? vectors : 0];
        for (int vector = 0; vector < each.length; vector++) {
            BatchSlice rows = examples.orElseThrow();
            each[vector] = new Every(rows.rows(), rows.offset() + vector * apart, step);
        }
        return each;
    }

    @Override
    public void forward(int examples) {
        for (int vector = 0; vector < x.length; vector++) {
            RowProduct.fill(y[vector], height, matrix, x[vector], width, examples);
        }
    }

    @Override
    public void pullback(int port, int examples) {
        if (port == shared) {
            addUp(examples);
            return;
        }
        for (int vector = 0; vector < x.length; vector++) {
            RowProduct.fill(downstream[vector], width, transposed, upstream[vector], height, examples);
        }
    }

    private void addUp(int examples) {
        Slice down = gradient.orElseThrow();
        OuterProduct outer = sum.orElseThrow();
        down.fill(0);
        for (int vector = 0; vector < x.length; vector++) {
            if (isWide) {
                outer.addTo(down, upstream[vector], x[vector], examples);
            } else {
                outer.addTo(down, x[vector], upstream[vector], examples);
            }
        }
    }
}
