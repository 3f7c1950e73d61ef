package org.gradwire.chart;

import java.math.BigDecimal;

/// The distance of round numbers: 1, 2 or 5 times a power of ten. Multiples are exact to the last digit.
record Step(int mantissa, int exponent) {
    private static final double NEARLY = 1e-6;

    /// The smallest that goes no more than so often into a length.
    static Step into(double length, int most) {
        int exponent = (int) Math.floor(Math.log10(length / most));
        for (int mantissa : new int[] {1, 2, 5}) {
            Step step = new Step(mantissa, exponent);
            if (length / step.size() <= most * (1 + NEARLY)) {
                return step;
            }
        }
        return new Step(1, exponent + 1);
    }

    double size() {
        return at(1);
    }

    double at(long index) {
        return BigDecimal.valueOf(index * mantissa).scaleByPowerOfTen(exponent).doubleValue();
    }

    /// The last multiple that is not above a number, or above by next to nothing.
    long below(double number) {
        return (long) Math.floor(number / size() + NEARLY);
    }

    long above(double number) {
        return (long) Math.ceil(number / size() - NEARLY);
    }

    /// In how many parts minor ticks divide it.
    int parts() {
        return mantissa == 2 ? 4 : 5;
    }

    int decimals() {
        return Math.max(0, -exponent);
    }

    Step whole() {
        return exponent < 0 ? new Step(1, 0) : this;
    }
}
