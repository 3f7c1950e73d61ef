package org.gradwire.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gradwire.text.Outcome;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final double NONE = Double.NaN;
    private static final Table TWO = table(Column.of("x", 1, 2), Column.of("y", 3, 4));

    @Test
    void aNumberIsTypedAndAnythingElseIsKeptAndWrong() {
        assertEquals(table(Column.of("x", 1, -2.5), Column.of("y", 3, 4)), TWO.typed(1, 0, " −2,5 "));
        assertEquals(table(Column.of("x", new double[] {1, NONE}, Map.of(1, "1/3")), Column.of("y", 3, 4)), TWO.typed(1, 0, "1/3"));
        assertEquals(table(Column.of("x", 1, NONE), Column.of("y", 3, 4)), TWO.typed(1, 0, "1/3").typed(1, 0, " "));
    }

    @Test
    void aNumberThatCouldBeEitherIsKeptAndSaysBoth() {
        Table table = TWO.typed(0, 1, "1,234");
        assertEquals("Row 1, column y: '1,234' can mean 1234 or 1.234; write the decimals behind a point.", CellProblem.at(table, 0, 1).orElseThrow().why().toString());
    }

    @Test
    void typingBelowTheLastRowMakesRows() {
        assertEquals(table(Column.of("x", 1, 2, NONE, 5), Column.of("y", 3, 4, NONE, NONE)), TWO.typed(3, 0, "5"));
    }

    @Test
    void cellsAreCleared() {
        assertEquals(table(Column.of("x", 1, 2), Column.of("y", 3, NONE)), TWO.cleared(new Area(1, 1, 5, 5)));
    }

    @Test
    void rowsComeAndGo() {
        Table wider = TWO.insertRows(1, 2);
        assertEquals(table(Column.of("x", 1, NONE, NONE, 2), Column.of("y", 3, NONE, NONE, 4)), wider);
        assertEquals(TWO, wider.withoutRows(1, 2));
    }

    @Test
    void columnsComeGoAndMove() {
        assertEquals(List.of("z", "x", "y"), TWO.insert(0, Column.of("z", 0, 0)).orThrow().names());
        assertEquals(List.of("y", "x"), TWO.moved(0, 1).names());
        assertEquals(List.of("y"), TWO.without(0).names());
        assertEquals(List.of("a b", "y"), TWO.renamed(0, " a\tb ").orThrow().names());
    }

    @Test
    void aNameThatIsBlankOrThereAlreadyIsRefused() {
        assertTrue(assertInstanceOf(Outcome.Refused.class, TWO.renamed(0, "y")).why().toString().contains("Two columns are called y"));
        assertTrue(assertInstanceOf(Outcome.Refused.class, TWO.renamed(1, " ")).why().toString().contains("Column 2 has no name"));
    }

    @Property
    void rowsThatAreInsertedAndTakenOutLeaveTheTable(@ForAll("tables") Table table, @ForAll @IntRange(max = 6) int at, @ForAll @IntRange(max = 3) int count) {
        int first = Math.min(at, table.rows());
        assertEquals(table, table.insertRows(first, count).withoutRows(first, count));
    }

    @Property
    void everyCellIsANumberOrAProblem(@ForAll("tables") Table table) {
        long numbers = table.columns().stream().flatMapToDouble(column -> Arrays.stream(column.toArray())).filter(Double::isFinite).count();
        assertEquals((long) table.rows() * table.columns().size() - numbers, CellProblem.count(table));
        assertEquals(CellProblem.count(table), CellProblem.first(table, 1000).size());
    }

    private static Table table(Column... columns) {
        return Table.of(List.of(columns)).orThrow();
    }

    @Provide
    Arbitrary<Table> tables() {
        return Tables.any();
    }
}
