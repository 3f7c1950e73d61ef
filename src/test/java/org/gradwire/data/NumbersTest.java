package org.gradwire.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Pieces are an array to those who ask.
class NumbersTest {
    @Property(tries = 300)
    void changingSomeIsChangingThemInAnArray(@ForAll @IntRange(max = 3100) int count, @ForAll @IntRange(max = 3500) int first, @ForAll @IntRange(max = 1500) int others) {
        double[] before = IntStream.range(0, count).mapToDouble(i -> i).toArray();
        double[] put = IntStream.range(0, others).mapToDouble(i -> -1 - i).toArray();
        double[] expected = Arrays.copyOf(before, Math.max(count, first + others));
        Arrays.fill(expected, count, expected.length, Double.NaN);
        System.arraycopy(put, 0, expected, first, others);

        Numbers changed = Numbers.of(before).with(first, Numbers.of(put));
        assertArrayEquals(expected, changed.toArray());
        assertEquals(expected.length, changed.count());
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], changed.at(i));
        }
        assertEquals(Numbers.of(expected), changed);
        assertEquals(Numbers.of(expected).hashCode(), changed.hashCode());
        if (others > 0) {
            assertNotEquals(Numbers.of(before), changed);
        }
        assertArrayEquals(before, Numbers.of(before).toArray(), "what was there stays");
    }
}
