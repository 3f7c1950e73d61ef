package org.gradwire.tensor;

import java.util.List;
import java.util.Optional;

/// NumPy's broadcasting: shapes are aligned at their last axes, and an axis of length 1 is repeated.
public final class Broadcast {
    private Broadcast() {}

    /// The common shape, or nothing if two lengths differ and neither is 1.
    public static Optional<Shape> shape(List<Shape> shapes) {
        Shape common = shapes.getFirst();
        for (Shape shape : shapes) {
            if (shape.equals(common)) {
                continue;
            }
            Optional<Shape> wider = pair(common, shape);
            if (wider.isEmpty()) {
                return wider;
            }
            common = wider.get();
        }
        return Optional.of(common);
    }

    private static Optional<Shape> pair(Shape a, Shape b) {
        int rank = Math.max(a.rank(), b.rank());
        int[] lengths = new int[rank];
        for (int fromEnd = 1; fromEnd <= rank; fromEnd++) {
            int x = fromEnd <= a.rank() ? a.length(-fromEnd) : 1;
            int y = fromEnd <= b.rank() ? b.length(-fromEnd) : 1;
            if (x != y && x != 1 && y != 1) {
                return Optional.empty();
            }
            lengths[rank - fromEnd] = Math.max(x, y);
        }
        return Optional.of(Shape.of(lengths));
    }

    /// For each entry of the wide shape, the position of the entry of the narrow one that it reads.
    public static int[] positions(Shape narrow, Shape wide) {
        int[] positions = new int[wide.count()];
        if (narrow.count() == 1) {
            return positions;
        }
        int[] strides = narrow.strides();
        int[] index = new int[wide.rank()];
        int lead = wide.rank() - narrow.rank();
        for (int entry = 0; entry < positions.length; entry++) {
            int position = 0;
            for (int axis = 0; axis < narrow.rank(); axis++) {
                position += narrow.length(axis) == 1 ? 0 : index[lead + axis] * strides[axis];
            }
            positions[entry] = position;
            advance(index, wide);
        }
        return positions;
    }

    private static void advance(int[] index, Shape shape) {
        for (int axis = index.length - 1; axis >= 0; axis--) {
            if (++index[axis] < shape.length(axis)) {
                return;
            }
            index[axis] = 0;
        }
    }
}
