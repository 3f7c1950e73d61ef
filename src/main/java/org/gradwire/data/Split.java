package org.gradwire.data;

import java.util.stream.IntStream;

/// Which rows are kept for testing.
public record Split(double testShare, long seed) {
    public static final Split NONE = new Split(0, 1);

    public int[] training(int rows) {
        return IntStream.range(0, rows).toArray();
    }

    public int[] test(int rows) {
        return new int[0];
    }
}
