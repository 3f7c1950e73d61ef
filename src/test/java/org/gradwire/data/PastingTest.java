package org.gradwire.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gradwire.text.Outcome;
import org.junit.jupiter.api.Test;

class PastingTest {
    private static final double NONE = Double.NaN;
    private static final Table TWO = table(Column.of("x", 1, 2), Column.of("y", 3, 4));

    @Test
    void aBlockIsWrittenOverTheCellsAndTheTableGrows() {
        assertEquals(
                table(Column.of("x", 1, 2, NONE), Column.of("y", 3, 5.5, 7), Column.of("x3", NONE, 6, 8)),
                paste(TWO, 1, 1, "5,5\t6\r\n7\t8\r\n"));
    }

    @Test
    void namesInTheBlockBecomeNamesOfColumns() {
        assertEquals(table(Column.of("a", 1), Column.of("b", 2)), paste(Table.EMPTY, 0, 0, "a\tb\n1\t2\n"));
        assertEquals(table(Column.of("x", 1, 2), Column.of("x_2", 5, 4)), paste(TWO, 0, 1, "x\n5"));
    }

    @Test
    void wordsFurtherDownAreCellsUnlessSomebodySaysOtherwise() {
        assertEquals("a", paste(TWO, 1, 0, "a\n5").column(0).wrong(1).orElseThrow());
        assertEquals(List.of("a", "y"), Pasting.paste(TWO, 1, 0, "a\n5", Optional.of(true)).orThrow().table().names());
    }

    @Test
    void linesOfCsvArePastedTooAndALineThatIsANumberIsOneCell() {
        assertEquals(table(Column.of("x", 1, 3), Column.of("y", 2, 4)), paste(TWO, 0, 0, "1,2\n3,4\n"));
        assertEquals(1.5, paste(TWO, 0, 0, "1,5").column(0).at(0));
    }

    @Test
    void wordsAreKeptAndWrong() {
        assertEquals("four", paste(TWO, 0, 0, "1\tfour").column(1).wrong(0).orElseThrow());
    }

    @Test
    void whatIsNoBlockIsRefusedAndNamed() {
        assertTrue(refusal("").contains("no cells"));
        assertTrue(refusal("1\t2\n3").contains("row 2 has 1 cells and the first row 2"), refusal("1\t2\n3"));
        assertTrue(refusal("1,234\t2").contains("can mean 1234 or 1.234"));
        assertTrue(refusal("1\t\"2\n3\t4").contains("row 1 (line 1): a quotation mark"));
    }

    @Property
    void whatIsCopiedIsPastedBitByBit(@ForAll("tables") Table table) {
        if (table.rows() == 0) {
            return;
        }
        String text = Pasting.copy(table, Area.all(table));
        assertEquals(table, Pasting.paste(table.cleared(Area.all(table)), 0, 0, text, Optional.of(false)).orThrow().table(), text);
    }

    @Property
    void anyTextIsPastedOrRefused(@ForAll String text) {
        switch (Pasting.paste(TWO, 1, 2, text, Optional.empty())) {
            case Outcome.Done<Pasting.Pasted>(Pasting.Pasted pasted) -> assertTrue(pasted.table().columns().size() >= 3);
            case Outcome.Refused<Pasting.Pasted> refused -> assertTrue(refused.why().toString().contains("; "));
        }
    }

    @Test
    void anAreaIsCopiedWithTabs() {
        Table table = table(Column.of("x", new double[] {NONE, 2}, Map.of(0, "a\tb")), Column.of("y", 3, -0.5));
        assertEquals("\"a\tb\"\t3\n2\t-0.5", Pasting.copy(table, new Area(0, 0, 9, 9)));
        assertEquals("-0.5", Pasting.copy(table, new Area(1, 1, 1, 1)));
    }

    private static Table paste(Table table, int row, int column, String text) {
        return Pasting.paste(table, row, column, text, Optional.empty()).orThrow().table();
    }

    private static String refusal(String text) {
        return assertInstanceOf(Outcome.Refused.class, Pasting.paste(TWO, 0, 0, text, Optional.empty())).why().toString();
    }

    private static Table table(Column... columns) {
        return Table.of(List.of(columns)).orThrow();
    }

    @Provide
    Arbitrary<Table> tables() {
        return Tables.any();
    }
}
