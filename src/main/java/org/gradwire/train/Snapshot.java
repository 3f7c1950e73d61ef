package org.gradwire.train;

import java.util.Arrays;

/// Where training stood after so many updates.
///
/// @param numbers the parameters one after the other, then what the optimizer remembers
@SuppressWarnings("ArrayRecordComponent") // never changed, compared by its own rule
record Snapshot(long updates, double[] numbers) {
    /// Whether the parameters are the same, bit by bit, whatever the optimizer remembers.
    boolean holds(double[] parameters) {
        return Arrays.equals(numbers, 0, parameters.length, parameters, 0, parameters.length);
    }

    long bytes() {
        return 8L * numbers.length + 64;
    }
}
