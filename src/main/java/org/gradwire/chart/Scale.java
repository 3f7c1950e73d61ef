package org.gradwire.chart;

/// How numbers are spread along an axis.
public enum Scale {
    LINEAR,
    /// By their logarithm: equal factors are equally far apart. What is not above zero lies at the foot.
    LOGARITHMIC;

    double share(double number, Range range) {
        double share = switch (this) {
            case LINEAR -> (number - range.from()) / range.length();
            case LOGARITHMIC -> number <= 0 ? 0 : (Math.log(number) - Math.log(range.from())) / length(range);
        };
        return Math.max(0, Math.min(1, share));
    }

    double number(double share, Range range) {
        return switch (this) {
            case LINEAR -> range.from() + share * range.length();
            case LOGARITHMIC -> Math.exp(Math.log(range.from()) + share * length(range));
        };
    }

    private static double length(Range range) {
        return Math.log(range.to()) - Math.log(range.from());
    }
}
