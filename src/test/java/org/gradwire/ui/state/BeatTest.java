package org.gradwire.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BeatTest {
    private static final long FRAME = 16_000_000;

    @Property
    void aNumberHasArrivedBeforeTheNextStepWhateverTheSpeedDoes(
            @ForAll @Size(min = 1, max = 200) List<@DoubleRange(max = 1) Double> speeds,
            @ForAll @IntRange(min = 1, max = 20) int slowness) {
        Beat step = Beat.START;
        Beat pulse = Beat.START;
        long now = 1;
        for (double speed : speeds) {
            step = step.next(now, Speed.step(speed));
            pulse = pulse.next(now, Speed.travel(speed));
            assertTrue(!step.isOver() || pulse.isOver());
            now += FRAME * slowness;
        }
    }

    @Test
    void nothingHasPassedInTheFirstFrame() {
        assertEquals(0, Beat.START.next(5_000_000_000L, 100).share());
        assertFalse(Beat.START.isOver());
        assertTrue(Beat.OVER.isOver());
    }

    @Test
    void aChangeOfSpeedCountsFromTheNextFrameOn() {
        Beat half = Beat.START.next(1, 1000).next(1 + 500_000_000L, 1000);
        assertEquals(0.5, half.share(), 1e-9);
        assertEquals(1, half.next(1 + 550_000_000L, 100).share(), 1e-9);
    }

    @Test
    void theSliderGoesFromSlowMotionToInstant() {
        assertEquals(4000, Speed.step(0));
        assertTrue(Speed.step(1) < 100);
        assertTrue(Speed.isInstant(1));
        assertFalse(Speed.isInstant(0.9));
        assertFalse(Speed.isHurried(0, 3));
        assertTrue(Speed.isHurried(0.9, 1));
        for (double speed = 0; speed < 1; speed += 0.05) {
            assertTrue(Speed.step(speed + 0.05) < Speed.step(speed));
        }
    }
}
