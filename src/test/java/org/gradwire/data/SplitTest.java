package org.gradwire.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.gradwire.text.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {
    @Property
    void everyRowIsInExactlyOnePartAndTrainingIsNeverEmpty(
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double share, @ForAll long seed, @ForAll @IntRange(min = 0, max = 200) int rows) {
        Split split = new Split(share, seed);
        int[] training = split.training(rows);
        int[] test = split.test(rows);
        assertArrayEquals(IntStream.range(0, rows).toArray(), IntStream.concat(Arrays.stream(training), Arrays.stream(test)).sorted().toArray());
        assertTrue(rows == 0 || training.length > 0);
        assertTrue(Math.abs(test.length - share * rows) <= 1);
        assertArrayEquals(test, Arrays.stream(test).sorted().toArray());
        assertArrayEquals(training, new Split(share, seed).training(rows));
    }

    @Test
    void withoutAShareAllRowsAreLearnedFrom() {
        assertEquals(7, Split.NONE.training(7).length);
        assertEquals(0, Split.NONE.test(7).length);
    }

    @Test
    void anotherSeedTakesOtherRows() {
        assertFalse(Arrays.equals(new Split(0.5, 1).test(100), new Split(0.5, 2).test(100)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, 2, Double.NaN})
    void aShareThatIsNoneIsRefused(double share) {
        assertTrue(assertInstanceOf(Outcome.Refused.class, Split.of(share, 1)).why().toString().contains("from 0 to less than 1"));
    }
}
