package org.gradwire.chart;

/// A stretch of numbers: both ends finite, and so far apart that numbers between them can be told apart.
public record Range(double from, double to) {
    private static final double LARGEST = 1e300;
    private static final double SMALLEST = 1e-290;
    private static final double NARROWEST = 1e-9;
    private static final double PAD = 0.1;

    public Range {
        if (!(to > from) || !Double.isFinite(to - from)) {
            throw new IllegalArgumentException("a range goes up from a number to another, not from " + from + " to " + to);
        }
    }

    /// From the least to the greatest of the finite numbers; some stretch around them where they are all alike, 0 to 1 without any.
    public static Range over(Series... all) {
        return over(Double.NEGATIVE_INFINITY, all);
    }

    /// Of the numbers above zero, for a logarithmic axis.
    public static Range positive(Series... all) {
        Range range = over(0, all);
        double from = Math.max(range.from, SMALLEST);
        return range.from > 0 ? range : around(from, Math.max(from, range.to));
    }

    /// A stretch with both numbers in it.
    public static Range around(double one, double other) {
        double low = Math.clamp(Math.min(one, other), -LARGEST, LARGEST);
        double high = Math.clamp(Math.max(one, other), -LARGEST, LARGEST);
        double magnitude = Math.max(Math.abs(low), Math.abs(high));
        if (high - low > NARROWEST * magnitude && high - low > SMALLEST) {
            return new Range(low, high);
        }
        double pad = magnitude < SMALLEST ? 1 : magnitude * PAD;
        return new Range(Math.max(-LARGEST, low - pad), Math.min(LARGEST, high + pad));
    }

    public double length() {
        return to - from;
    }

    public boolean contains(double number) {
        return number >= from && number <= to;
    }

    public Range with(double number) {
        return around(Math.min(from, number), Math.max(to, number));
    }

    /// Longer at both ends by a share of its length.
    public Range grow(double share) {
        return around(from - share * length(), to + share * length());
    }

    private static Range over(double above, Series... all) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Series series : all) {
            for (int i = 0; i < series.size(); i++) {
                double number = series.at(i);
                if (number > above && number < Double.POSITIVE_INFINITY) {
                    low = number < low ? number : low;
                    high = number > high ? number : high;
                }
            }
        }
        return high < low ? new Range(above == 0 ? 0.1 : 0, 1) : around(low, high);
    }
}
