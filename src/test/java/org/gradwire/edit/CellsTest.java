package org.gradwire.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;
import org.junit.jupiter.api.Test;

class CellsTest {
    private static final Tensor MATRIX = Tensor.matrix(new double[] {1, 2, 3}, new double[] {4, 5, 6});

    @Property
    void growingAndShrinkingBackLosesNothing(
            @ForAll @IntRange(min = 1, max = 5) int rows, @ForAll @IntRange(min = 1, max = 5) int columns,
            @ForAll @IntRange(max = 4) int more, @ForAll @IntRange(max = 4) int wider) {
        Tensor value = counted(Shape.of(rows, columns));
        Tensor grown = Cells.shaped(value, Shape.of(rows + more, columns + wider));
        assertEquals(value, Cells.shaped(grown, value.shape()));
        assertEquals(Arrays.stream(value.toArray()).sum(), Arrays.stream(grown.toArray()).sum(), "what is new is zero");
    }

    @Property
    void aBlockThatIsCopiedAndPastedInItsPlaceChangesNothing(
            @ForAll @IntRange(min = 1, max = 5) int rows, @ForAll @IntRange(min = 1, max = 5) int columns,
            @ForAll @IntRange(max = 4) int row, @ForAll @IntRange(max = 4) int column) {
        Tensor value = counted(Shape.of(rows + row, columns + column));
        Tensor part = Cells.part(value, row, column, rows, columns);
        Outcome<Tensor> pasted = Cells.paste(value, row, column, part);
        assertEquals(Outcome.done(row == 0 && column == 0 && part.count() > 1 ? part : value), pasted);
    }

    @Test
    void whatIsPastedAtTheFirstCellBecomesTheValue() {
        Tensor block = counted(Shape.of(3, 4));
        assertEquals(Outcome.done(block), Cells.paste(MATRIX, 0, 0, block));
        assertEquals(Outcome.done(block), Cells.paste(Tensor.scalar(5), 0, 0, block));
        assertEquals(Outcome.done(Tensor.vector(1, 2, 3)), Cells.paste(Tensor.vector(7, 8), 0, 0, counted(Shape.of(3, 1))));
        assertEquals(Outcome.done(Tensor.scalar(1)), Cells.paste(Tensor.scalar(5), 0, 0, counted(Shape.of(1, 1))));
    }

    @Test
    void whatDoesNotFitElsewhereIsRefused() {
        var refused = assertInstanceOf(Outcome.Refused.class, Cells.paste(MATRIX, 1, 2, counted(Shape.of(2, 2))));
        assertEquals(true, refused.why().toString().contains("row 2, column 3"), refused.why().toString());
    }

    @Test
    void aNumberAVectorAndAMatrixBecomeOneAnother() {
        assertEquals(Tensor.vector(5, 0), Cells.shaped(Tensor.scalar(5), Shape.of(2)));
        assertEquals(Tensor.matrix(new double[] {5, 0}, new double[] {6, 0}), Cells.shaped(Tensor.vector(5, 6), Shape.of(2, 2)));
        assertEquals(Tensor.vector(1, 4), Cells.shaped(MATRIX, Shape.of(2)));
        assertEquals(Tensor.vector(1, 2), Cells.shaped(Tensor.matrix(new double[] {1, 2}), Shape.of(2)));
        assertEquals(Tensor.scalar(1), Cells.shaped(MATRIX, Shape.SCALAR));
    }

    private static Tensor counted(Shape shape) {
        double[] entries = new double[shape.count()];
        Arrays.setAll(entries, i -> i + 1);
        return Tensor.of(shape, entries);
    }
}
