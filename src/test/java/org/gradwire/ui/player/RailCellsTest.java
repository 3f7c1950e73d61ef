package org.gradwire.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RailCellsTest {
    @Property
    void aPressInTheMiddleOfACellGoesThere(@ForAll @IntRange(min = 1, max = 300) int examples, @ForAll @IntRange(min = 1, max = 12) int parameters, @ForAll @IntRange(min = 200, max = 2000) int width) {
        RailCells cells = new RailCells(examples, parameters, width);
        for (int place = 0; place <= examples + parameters; place++) {
            assertEquals(place, cells.at((cells.from(place) + cells.from(place + 1)) / 2).place());
        }
        assertEquals(width, cells.from(examples + parameters + 1), 1e-6);
    }

    @Property
    void pressesBesideTheRailGoToItsEnds(@ForAll @IntRange(min = 1, max = 100_000) int examples, @ForAll @IntRange(min = 1, max = 500) int parameters) {
        RailCells cells = new RailCells(examples, parameters, 900);
        assertEquals(new RailCells.Hit(0, false), cells.at(-50));
        assertTrue(cells.at(5_000).place() <= examples + parameters);
    }

    @Property
    void cellsCoverTheExamplesAndThenEveryPlaceOnce(@ForAll @IntRange(min = 1, max = 5_000) int examples, @ForAll @IntRange(min = 1, max = 12) int parameters) {
        RailCells cells = new RailCells(examples, parameters, 900);
        int place = 0;
        while (place < examples) {
            place = cells.after(place);
        }
        assertEquals(examples, place, "the division has a cell of its own");
        assertEquals(examples + 1, cells.after(examples));
    }
}
