package org.gradwire.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvTextTest {
    @Property
    void whatIsWrittenIsReadBitByBit(@ForAll("tables") Table table) {
        assertEquals(table, Csv.STANDARD.read(CsvText.bytes(table), CsvOptions.FOUND).outcome().orThrow(), () -> CsvText.of(table));
    }

    @Test
    void everyDigitIsWrittenAndOnlyWhatNeedsQuotesHasThem() {
        Table table = Table.of(List.of(
                        Column.of("x", 0.1 + 0.2, -1e-300, Double.NaN, Double.NaN),
                        Column.of("a, b", new double[] {1, 2, Double.NaN, Double.NaN}, Map.of(2, "say \"no\""))))
                .orThrow();
        assertEquals("x,\"a, b\"\n0.30000000000000004,1\n-1.0E-300,2\n,\"say \"\"no\"\"\"\n\"\",\"\"\n", CsvText.of(table));
    }

    @Test
    void namesThatAreNumbersComeBackAsNames() {
        Table table = Table.of(List.of(Column.of("2020", 1, 2), Column.of("1,5", 3, 4))).orThrow();
        assertEquals(table, Csv.STANDARD.read(CsvText.of(table), CsvOptions.FOUND).outcome().orThrow());
    }

    @Test
    void lettersBeyondEnglishOnesGetTheMarkThatExcelWants() {
        assertEquals((byte) 0xEF, CsvText.bytes(Table.of(List.of(Column.of("키", 1))).orThrow())[0]);
        assertEquals('x', CsvText.bytes(Table.of(List.of(Column.of("x", 1))).orThrow())[0]);
    }

    @Provide
    Arbitrary<Table> tables() {
        return Tables.any();
    }
}
