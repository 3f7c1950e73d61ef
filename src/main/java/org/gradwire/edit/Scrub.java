package org.gradwire.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A number that is led up and down by dragging or by arrow keys, in steps that suit its size: 5 by 0.1, 0.05 by 0.001.
///
/// Made once where the leading begins, so that the way back is as long as the way there, also through zero.
/// Decimal, so that 0.1 and 0.2 give 0.3.
///
/// @param from where it begins
/// @param unit what an arrow key adds
public record Scrub(BigDecimal from, BigDecimal unit) {
    /// What the keys held down make of a step.
    public enum Pace {
        FINE(-1),
        USUAL(0),
        COARSE(1);

        private final int zeros;

        Pace(int zeros) {
            this.zeros = zeros;
        }
    }

    /// A unit is a tenth of the place of the first digit.
    private static final int FINER = 1;
    /// So many pixels are one unit.
    private static final double PIXELS = 10;

    /// @param number finite
    public static Scrub of(double number) {
        BigDecimal from = BigDecimal.valueOf(number);
        int place = from.signum() == 0 ? 0 : from.precision() - from.scale() - 1;
        return new Scrub(from, BigDecimal.ONE.scaleByPowerOfTen(place - FINER));
    }

    /// For numbers that are whole, such as an axis.
    public static Scrub whole(double number) {
        return new Scrub(BigDecimal.valueOf(number), BigDecimal.ONE);
    }

    /// Where so many pixels to the right lead, in tenths of the unit.
    public double dragged(double pixels, Pace pace) {
        BigDecimal tenths = BigDecimal.valueOf(Math.rint(pixels / PIXELS * 10));
        return from.add(tenths.multiply(step(pace)).movePointLeft(1)).doubleValue();
    }

    /// The same for numbers that have to stay whole.
    public double draggedWhole(double pixels, Pace pace) {
        return BigDecimal.valueOf(dragged(pixels, pace)).setScale(0, RoundingMode.HALF_EVEN).doubleValue();
    }

    /// One step from a number.
    ///
    /// @param direction 1 up, −1 down
    public double stepped(double number, int direction, Pace pace) {
        return BigDecimal.valueOf(number).add(step(pace).multiply(BigDecimal.valueOf(direction))).doubleValue();
    }

    private BigDecimal step(Pace pace) {
        return unit.scaleByPowerOfTen(pace.zeros);
    }
}
