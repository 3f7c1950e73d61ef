package org.gradwire.tensor;

import java.util.function.DoubleFunction;

/// A tensor written as nested lists, `[[1, 2], [3, 4]]`: the one walk that every text form shares.
public final class NestedList {
    private NestedList() {}

    /// @param number how one entry is written
    public static void write(Tensor tensor, DoubleFunction<String> number, StringBuilder out) {
        write(tensor, number, out, 0, 0);
    }

    public static String of(Tensor tensor, DoubleFunction<String> number) {
        StringBuilder out = new StringBuilder();
        write(tensor, number, out);
        return out.toString();
    }

    private static int write(Tensor tensor, DoubleFunction<String> number, StringBuilder out, int axis, int position) {
        if (axis == tensor.shape().rank()) {
            out.append(number.apply(tensor.at(position)));
            return position + 1;
        }
        out.append('[');
        int at = position;
        for (int i = 0; i < tensor.shape().length(axis); i++) {
            out.append(i == 0 ? "" : ", ");
            at = write(tensor, number, out, axis + 1, at);
        }
        out.append(']');
        return at;
    }
}
