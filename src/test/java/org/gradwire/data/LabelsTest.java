package org.gradwire.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void classesAreCountedIfAllAreWholeFromNought() {
        assertEquals(OptionalInt.of(3), Labels.classes(Column.of("y", 0, 2, 1)));
        assertEquals(OptionalInt.empty(), Labels.classes(Column.of("y", 0, 1.5)));
        assertEquals(OptionalInt.empty(), Labels.classes(Column.of("y", -1, 1)));
        assertEquals(OptionalInt.empty(), Labels.classes(Column.of("y", 0, Double.NaN)));
        assertEquals(OptionalInt.empty(), Labels.classes(Column.of("y")));
    }

    @Test
    void differentNumbersAreListedUpToABound() {
        assertEquals(Optional.of(List.of(-1.0, 1.0)), Labels.distinct(Column.of("y", 1, -1, 1, Double.NaN), 2));
        assertEquals(Optional.empty(), Labels.distinct(Column.of("y", 1, 2, 3), 2));
    }

    @Test
    void wordsBecomeClassesInTheirOrder() {
        Labels.Numbered numbered = Labels.numbered(Column.of("y", new double[4], Map.of(0, "rose", 1, "lily", 3, "rose")));
        assertEquals(List.of("rose", "lily", "0"), numbered.words());
        assertEquals(Column.of("y", 0, 1, 2, 0), numbered.column());
    }
}
