package org.gradwire.code;

import org.gradwire.tensor.NestedList;
import org.gradwire.tensor.Tensor;

/// Numbers as Python writes them, every digit kept.
final class Numbers {
    private static final double WHOLE = 1e15;

    private Numbers() {}

    static String of(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < WHOLE && !isMinusZero(value);
        return whole ? Long.toString((long) value) : real(value);
    }

    /// With a point, so that NumPy makes it a floating-point number.
    static String real(double value) {
        if (Double.isNaN(value)) {
            return "math.nan";
        }
        return Double.isInfinite(value) ? (value > 0 ? "math.inf" : "-math.inf") : Double.toString(value);
    }

    /// `+ 1` or `- 1`, for a shift.
    static String signed(double value) {
        return value < 0 || isMinusZero(value) ? "- " + of(-value) : "+ " + of(value);
    }

    static String array(Tensor value) {
        return "np.array(" + NestedList.of(value, Numbers::real) + ")";
    }

    /// A number or an array.
    static String value(Tensor value) {
        return value.isScalar() ? of(value.number()) : array(value);
    }

    /// A parameter: a number, or a list of them.
    static String param(Tensor value) {
        return NestedList.of(value, Numbers::of);
    }

    private static boolean isMinusZero(double value) {
        return value == 0 && 1 / value < 0;
    }
}
