package org.gradwire.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.data.Column;
import org.gradwire.data.Split;
import org.gradwire.data.Table;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetTest {
    private static final Table CELLS = Table.of(List.of(
            Column.of("a", 1, 2, 2.5),
            Column.of("b", new double[] {3, Double.NaN, 5}, Map.of(2, "five")))).orThrow();

    private final Circuit circuit = Lessons.circuit("w = 1\nx = [0, 0]\ns = 0\nl = sum(x * w) * s", "w");

    private Dataset bound(Binding binding) {
        return new Dataset(CELLS, List.of(binding), Split.NONE);
    }

    private Optional<Tensor> shown(Binding binding, int row) {
        Circuit at = bound(binding).at(circuit, row);
        return at.node(binding.source()).value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | Row 2, column b is empty; type a number or take the row away.
            2 | Row 3, column b: “five” is not a number; correct it or take the row away.
            """)
    @DisplayName("a cell that feeds a source but holds no number is named, and the source has no value in its row")
    void gaps(int row, String sentence) {
        Binding binding = Lessons.bind(circuit, "x", "a", "b");
        assertEquals(Optional.of(sentence), bound(binding).complaint(circuit, binding.source(), row).map(Message::toString));
        assertEquals(Optional.empty(), shown(binding, row));
        assertEquals(Optional.of(Tensor.vector(1, 3)), shown(binding, 0));
        assertEquals(Optional.empty(), bound(binding).complaint(circuit, binding.source(), 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x | a   | x has 2 entries but is fed by 1 columns; choose as many as it has entries.
            s | a b | s has 1 entries but is fed by 2 columns; choose as many as it has entries.
            s | c   | s is fed by the column c, which the table does not have; choose another one.
            """)
    @DisplayName("columns are never stretched to the shape of a source: it has no value, and training says the same sentence")
    void misfits(String source, String columns, String sentence) {
        Binding binding = Lessons.bind(circuit, source, columns.split(" "));
        assertEquals(Optional.of(sentence), bound(binding).complaint(circuit, binding.source(), 0).map(Message::toString));
        assertEquals(Optional.empty(), shown(binding, 0));
        assertEquals(sentence, ((Outcome.Refused<Examples>) Examples.of(circuit, bound(binding))).why().toString());
    }

    @Test
    @DisplayName("a class is put into a vector of classes, whole and in range; never into a matrix")
    void classes() {
        Binding binding = Binding.ofClass(Lessons.id(circuit, "x"), "a");
        assertEquals(Optional.of(Tensor.vector(0, 1)), shown(binding, 0));
        assertEquals(
                Optional.of("Row 2, column a: 2 is not one of the classes of x, which are the whole numbers from 0 to 1."),
                bound(binding).complaint(circuit, binding.source(), 1).map(Message::toString));
        assertEquals(Optional.empty(), shown(binding, 2));
        Circuit matrix = circuit.withValues(Map.of(binding.source(), Optional.of(Tensor.of(Shape.of(2, 2), 0, 0, 0, 0))));
        assertEquals(Optional.empty(), bound(binding).at(matrix, 0).node(binding.source()).value());
    }

    @Test
    @DisplayName("what the table does not feed, and rows that it does not have, leave the circuit as it is")
    void elsewhere() {
        Binding binding = Lessons.bind(circuit, "x", "a", "b");
        assertEquals(circuit, bound(binding).at(circuit, 3));
        assertEquals(Optional.empty(), bound(binding).complaint(circuit, binding.source(), 3));
        assertEquals(Optional.empty(), bound(binding).complaint(circuit, Lessons.id(circuit, "s"), 1));
    }
}
