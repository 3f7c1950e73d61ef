package org.gradwire.code;

import org.gradwire.gate.Arithmetic;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Selection;

/// Which literal numbers become part of a gate, as in `2 * x`, instead of a constant node.
///
/// Asked by the reader, and by the writer, which keeps a constant node apart by writing `np.array(2.0)`.
final class Absorption {
    private Absorption() {}

    /// Whether a literal at this input of this gate with two inputs means a gate with one input.
    static boolean takes(Gate gate, int port, double value) {
        if (gate == Arithmetic.ADD.gate() || gate == Arithmetic.SUBTRACT.gate() || gate == Arithmetic.MULTIPLY.gate()) {
            return true;
        }
        if (gate == Arithmetic.DIVIDE.gate()) {
            return port == 0 ? value == 1 : hasExactReciprocal(value);
        }
        if (gate == Arithmetic.POW.gate()) {
            return port == 1;
        }
        return gate == Selection.MAX.gate() && value == 0;
    }

    /// `x / 2` is `0.5 * x` to the last bit; `x / 3` is not a multiple of any double, so it stays a division.
    private static boolean hasExactReciprocal(double value) {
        double reciprocal = 1 / value;
        return Math.abs(value) == Math.scalb(1.0, Math.getExponent(value))
                && Double.isFinite(reciprocal)
                && Math.abs(reciprocal) >= Double.MIN_NORMAL;
    }
}
