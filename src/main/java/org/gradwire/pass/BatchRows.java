package org.gradwire.pass;

import java.util.Arrays;

/// The numbers of many examples: where [Rows] has one number, a row of them, at the same place.
///
/// Rows that nobody needs are missing: those of shared nodes, which stand in [Rows], and gradients that are not wanted.
final class BatchRows {
    private static final double[] MISSING = {};

    final double[][] values;
    /// Also the contributions.
    final double[][] gradients;
    /// What one entry of one node passes back, before it is added to something.
    final double[] passedBack;
    /// How many examples there are now.
    int examples;

    BatchRows(Layout layout, Sharing sharing, int capacity) {
        values = missing(layout.valueCount);
        gradients = missing(layout.gradientCount);
        passedBack = new double[capacity];
        for (int position = 0; position < layout.order.size(); position++) {
            if (!sharing.each[position] || !layout.isComputed(position)) {
                continue;
            }
            make(values, layout.offsets[position], layout.offsets[position + 1], capacity);
            if (sharing.wanted[position]) {
                make(gradients, layout.offsets[position], layout.offsets[position + 1], capacity);
                make(gradients, layout.firstContribution[position], layout.firstContribution[position + 1], capacity);
            }
        }
    }

    private static double[][] missing(int count) {
        double[][] rows = new double[count][];
        Arrays.fill(rows, MISSING);
        return rows;
    }

    private static void make(double[][] rows, int from, int to, int capacity) {
        for (int at = from; at < to; at++) {
            rows[at] = new double[capacity];
        }
    }
}
