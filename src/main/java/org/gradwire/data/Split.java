package org.gradwire.data;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.gradwire.text.Outcome;

/// Which rows are learned from and which are kept for the test, by share and seed and nothing else.
///
/// @param testShare 0 to less than 1
public record Split(double testShare, long seed) {
    /// All rows are learned from.
    public static final Split NONE = new Split(0, 1);

    public Split {
        if (!(testShare >= 0 && testShare < 1)) {
            throw new IllegalArgumentException("a test share of " + testShare + ", which is not from 0 to less than 1");
        }
    }

    /// Refused for a share that is no number from 0 to less than 1.
    public static Outcome<Split> of(double testShare, long seed) {
        return testShare >= 0 && testShare < 1
                ? Outcome.done(new Split(testShare, seed))
                : Outcome.refused("data.split.share", testShare);
    }

    /// The rows to learn from, in their order; at least one, if there is any.
    public int[] training(int rows) {
        return Arrays.stream(shuffled(rows)).skip(tests(rows)).sorted().toArray();
    }

    /// The others, in their order.
    public int[] test(int rows) {
        return Arrays.stream(shuffled(rows)).limit(tests(rows)).sorted().toArray();
    }

    /// The share, rounded, but at least one row if a share was asked for and there are two rows.
    private int tests(int rows) {
        int wanted = (int) Math.round(testShare * rows);
        return testShare == 0 || rows < 2 ? 0 : Math.clamp(wanted, 1, rows - 1);
    }

    private int[] shuffled(int rows) {
        int[] order = IntStream.range(0, rows).toArray();
        Draws.of(seed).shuffle(order);
        return order;
    }
}
