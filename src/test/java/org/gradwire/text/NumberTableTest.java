package org.gradwire.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTableTest {
    private static final int MOST = 1000;
    private static final Outcome<Tensor> TWO_BY_TWO = Outcome.done(Tensor.matrix(new double[] {1.5, 2}, new double[] {-3, 0.25}));

    @ParameterizedTest
    @ValueSource(strings = {
        "1.5\t2\n-3\t0.25", "1.5\t2\r\n-3\t0.25\r\n", "1,5\t2\n−3\t0,25", "1.5,2\n-3,0.25", "1,5;2\n-3;0,25", "1.5 2\n-3 .25", "\"1.5\"\t 2 \n-3\t2.5e-1\n\n"
    })
    void whatSpreadsheetsCopyIsRead(String text) {
        assertEquals(TWO_BY_TWO, NumberTable.read(text, MOST));
    }

    @Property
    void whatIsCopiedIsPastedBitByBit(@ForAll @Size(min = 6, max = 6) List<Double> numbers, @ForAll @IntRange(min = 1, max = 3) int rows) {
        double[] entries = numbers.stream().mapToDouble(number -> number + 0.0).toArray();
        Tensor table = Tensor.of(Shape.of(rows, 6 / rows), entries);
        assertEquals(Outcome.done(table), NumberTable.read(NumberTable.of(table), MOST));
    }

    @Property
    void theDecimalSignOfTheCountryDoesNotMatterWhereItIsClear(@ForAll @DoubleRange(min = -1e5, max = 1e5) double number) {
        Tensor row = Tensor.matrix(new double[] {number, 0.5});
        assertEquals(Outcome.done(row), NumberTable.read(NumberTable.of(row).replace('.', ','), MOST));
    }

    @Test
    void thousandsAreUnderstoodWhereTheyCanBeNothingElse() {
        assertEquals(Outcome.done(Tensor.matrix(new double[] {1234.5, 2})), NumberTable.read("1,234.5\t2", MOST));
        assertEquals(Outcome.done(Tensor.matrix(new double[] {1234.5, 2})), NumberTable.read("1.234,5\t2", MOST));
    }

    @Test
    void aCommaThatCouldBeEitherIsRefused() {
        assertTrue(refusal("1,234\t2").contains("1.234"), refusal("1,234\t2"));
    }

    @Test
    void theFirstCellThatIsNoNumberIsNamedByRowAndColumn() {
        assertTrue(refusal("1\t2\n3\tfour").contains("row 2, column 2"), refusal("1\t2\n3\tfour"));
        assertTrue(refusal("x\ty\n1\t2").contains("row 1, column 1"), refusal("x\ty\n1\t2"));
        assertTrue(refusal("1\t\n3\t4").contains("row 1, column 2"), refusal("1\t\n3\t4"));
        assertTrue(refusal("1\t2\n3").contains("row 2"), refusal("1\t2\n3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "a", "1\t2\t3\n4\t5", "1e999\t1", "NaN\t1", "--1\t2", "1,2.3,4\t5", "e5\t1", "가\t나"})
    void whatIsNoTableIsRefusedInASentence(String text) {
        assertTrue(refusal(text).contains("; "), refusal(text));
    }

    @Property
    void anyTextIsEitherReadOrRefused(@ForAll String text) {
        Outcome<Tensor> outcome = NumberTable.read(text, MOST);
        assertTrue(outcome instanceof Outcome.Refused<Tensor> || ((Outcome.Done<Tensor>) outcome).value().isFinite());
    }

    @Test
    void moreThanTheLimitIsRefusedBeforeItIsRead() {
        assertTrue(refusal("1\t".repeat(MOST) + "1").contains("1001"));
    }

    @Test
    void aSingleNumberIsNoBlock() {
        assertFalse(NumberTable.isBlock(" 3.5\n"));
        assertFalse(NumberTable.isBlock("[[1, 2],\n [3, 4]]"));
        assertTrue(NumberTable.isBlock("1\t2"));
        assertTrue(NumberTable.isBlock("1\n2"));
    }

    private static String refusal(String text) {
        return assertInstanceOf(Outcome.Refused.class, NumberTable.read(text, MOST)).why().toString();
    }
}
