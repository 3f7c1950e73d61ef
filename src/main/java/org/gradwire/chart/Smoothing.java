package org.gradwire.chart;

/// An exponential moving average that begins at the first number, and again after a gap.
final class Smoothing {
    private Smoothing() {}

    /// @param share 0 to below 1: how much of the past is kept at each number
    static Series of(Series raw, double share) {
        double kept = Math.clamp(share, 0, 0.9999);
        double[] smooth = new double[raw.size()];
        double average = 0;
        double weight = 0;
        for (int i = 0; i < smooth.length; i++) {
            double number = raw.at(i);
            if (!Double.isFinite(number)) {
                smooth[i] = number;
                average = 0;
                weight = 0;
                continue;
            }
            // The weights of the numbers so far add up to less than 1 at the start.
            average = kept * average + (1 - kept) * number;
            weight = kept * weight + (1 - kept);
            smooth[i] = average / weight;
        }
        return Series.of(smooth);
    }
}
