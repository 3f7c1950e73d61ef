package org.gradwire.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PastTest {
    private static final int EACH = 3;

    private static Snapshot snapshot(long updates) {
        return new Snapshot(updates, new double[] {updates, -updates});
    }

    /// After so many epochs, with room for eight of them.
    private static Past past(int epochs) {
        Past past = new Past(EACH, 8 * snapshot(0).bytes());
        for (int epoch = 0; epoch <= epochs; epoch++) {
            past.keep(snapshot((long) epoch * EACH));
        }
        return past;
    }

    @Test
    @DisplayName("however long a run is, few places are kept, the start among them, and the way to any other is short")
    void bounds() {
        for (int epochs : new int[] {5, 100, 12_345}) {
            Past past = past(epochs);
            assertTrue(past.size() <= 8 + 2, () -> past.size() + " after " + epochs);
            assertEquals(0, past.at(EACH - 1).updates());
            for (long wanted = 0; wanted <= (long) epochs * EACH; wanted += 1 + epochs / 7) {
                long from = past.at(wanted).updates();
                assertTrue(from <= wanted && wanted - from <= (long) EACH * (1 + epochs / 3), () -> "from " + from + " of " + epochs);
            }
        }
    }

    @Test
    @DisplayName("whoever visits very many places does not lose the epochs that are kept")
    void visits() {
        Past past = past(1000);
        for (int visit = 0; visit < 5000; visit++) {
            past.keep(snapshot((visit * 7919L) % (EACH * 1000L)));
            assertTrue(past.size() <= 8 + 2);
        }
        assertTrue(past.at(EACH * 999L).updates() >= EACH * 660L);
        assertTrue(past.find(new double[] {1, -1}).isEmpty());
        assertEquals(Optional.of(0L), past.find(new double[] {0, 0}).map(Snapshot::updates));
    }

    @Test
    @DisplayName("what came after a place is forgotten with it")
    void another() {
        Past past = past(7);
        past.keep(snapshot(10));
        past.forgetAfter(9);
        assertEquals(9, past.at(100).updates());
        assertTrue(past.find(new double[] {10, -10}).isEmpty());
    }
}
