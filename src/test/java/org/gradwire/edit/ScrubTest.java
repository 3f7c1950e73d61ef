package org.gradwire.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrubTest {
    @ParameterizedTest
    @CsvSource({"5, 5.1", "-5, -4.9", "0, 0.1", "0.05, 0.051", "250, 260", "0.1, 0.11", "0.3, 0.31", "1e300, 1.1e300"})
    void anArrowKeyAddsATenthOfTheFirstPlace(double from, double up) {
        assertEquals(up, Scrub.of(from).stepped(from, 1, Scrub.Pace.USUAL));
    }

    @Test
    void shiftIsTenTimesAndAltATenth() {
        Scrub scrub = Scrub.of(5);
        assertEquals(6, scrub.stepped(5, 1, Scrub.Pace.COARSE));
        assertEquals(4.99, scrub.stepped(5, -1, Scrub.Pace.FINE));
        assertEquals(6, scrub.dragged(100, Scrub.Pace.USUAL));
        assertEquals(15, scrub.dragged(100, Scrub.Pace.COARSE));
    }

    @Property
    void asManyStepsBackAsThereLeadBackExactly(@ForAll @DoubleRange(min = -1e6, max = 1e6) double from, @ForAll @IntRange(max = 60) int steps) {
        Scrub scrub = Scrub.of(from);
        double at = from;
        for (int i = 0; i < steps; i++) {
            at = scrub.stepped(at, -1, Scrub.Pace.USUAL);
        }
        for (int i = 0; i < steps; i++) {
            at = scrub.stepped(at, 1, Scrub.Pace.USUAL);
        }
        assertEquals(from, at, Math.abs(from) * 1e-14);
    }

    @Property
    void draggingLeadsTheSameWayAsThePointerAndBackToTheStart(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double from, @ForAll @IntRange(min = 1, max = 500) int pixels) {
        Scrub scrub = Scrub.of(from);
        assertTrue(scrub.dragged(pixels, Scrub.Pace.USUAL) > from);
        assertTrue(scrub.dragged(-pixels, Scrub.Pace.USUAL) < from);
        assertEquals(from, scrub.dragged(0, Scrub.Pace.USUAL));
    }

    @Property
    void aWholeNumberStaysWhole(@ForAll @IntRange(max = 99) int from, @ForAll @IntRange(min = -300, max = 300) int pixels) {
        double at = Scrub.whole(from).draggedWhole(pixels, Scrub.Pace.FINE);
        assertEquals(Math.rint(at), at);
    }
}
