package org.gradwire.cli;

import java.util.Optional;
import org.gradwire.tensor.NestedList;
import org.gradwire.tensor.Tensor;

/// Numbers as the terminal shows them: every digit, in a form that other programs read, and cut where it is long.
final class Figures {
    private static final int LONGEST = 48;
    private static final int MOST_ENTRIES = 64;

    private Figures() {}

    static String of(double number) {
        String digits = Double.toString(number);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }

    static String all(Tensor tensor) {
        return NestedList.of(tensor, Figures::of);
    }

    /// Everything if it is short; of a long one the beginning.
    static String some(Tensor tensor) {
        if (tensor.count() > MOST_ENTRIES) {
            StringBuilder start = new StringBuilder("[".repeat(tensor.shape().rank()));
            for (int i = 0; start.length() < LONGEST; i++) {
                start.append(i == 0 ? "" : ", ").append(of(tensor.at(i)));
            }
            return start.substring(0, LONGEST - 1) + "…";
        }
        String text = all(tensor);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    static Table.Cell cell(Optional<Tensor> tensor, String missing) {
        return tensor.map(t -> t.isScalar() ? Table.Cell.number(of(t.number())) : Table.Cell.of(some(t)))
                .orElse(Table.Cell.of(missing));
    }
}
