package org.gradwire.chart;

/// How one output tells two classes apart: below the middle the first, above it the second.
///
/// @param low  where the first class is surest
/// @param high where the second is
public record Threshold(double low, double middle, double high) {
    public static final Threshold OF_PROBABILITY = new Threshold(0, 0.5, 1);
    public static final Threshold OF_SIGN = new Threshold(-1, 0, 1);

    public Threshold {
        if (!(low < middle && middle < high)) {
            throw new IllegalArgumentException("a threshold lies between its ends, not at " + low + ", " + middle + ", " + high);
        }
    }

    /// With ends as far away as the farthest output.
    public static Threshold around(double middle, Plane plane) {
        double far = plane.values().finite().map(value -> Math.abs(value - middle)).filter(Double::isFinite).max().orElse(1);
        double away = far > Math.ulp(middle) * 4 ? far : 1;
        return new Threshold(middle - away, middle, middle + away);
    }

    /// −1 to 1.
    double share(double value) {
        double share = value < middle ? (value - middle) / (middle - low) : (value - middle) / (high - middle);
        return Math.max(-1, Math.min(1, share));
    }
}
