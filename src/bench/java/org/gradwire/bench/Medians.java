package org.gradwire.bench;

import java.util.Arrays;

/// Ranks of what was measured: a median does not mind the moments in which the machine did something else.
final class Medians {
    private Medians() {}

    static double median(double[] measured) {
        return rank(measured, 0.5);
    }

    /// @param share 0 for the least, 1 for the most
    static double rank(double[] measured, double share) {
        double[] sorted = measured.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
