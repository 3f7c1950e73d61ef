package org.gradwire.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.gradwire.tensor.NestedList;
import org.gradwire.tensor.Tensor;

/// How numbers are written for people, everywhere on the screen and in exports.
///
/// A fixed number of decimals with a true minus sign; a number that is not zero never shows as zero,
/// and what would be too long is written as a power of ten.
///
/// @param decimals 0 to 10
public record NumberFormat(int decimals) {
    public static final NumberFormat STANDARD = new NumberFormat(2);
    public static final int MOST_DECIMALS = 10;

    private static final BigDecimal LARGE = BigDecimal.valueOf(10_000_000);
    private static final int SIGNIFICANT = 3;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10};
    /// Up to here a double times a power of ten is right to far less than [#NEAR_HALF].
    private static final double CLEAR = 1e10;
    private static final double NEAR_HALF = 1e-4;

    public NumberFormat {
        decimals = Math.clamp(decimals, 0, MOST_DECIMALS);
    }

    public String format(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "∞" : "−∞";
        }
        if (number == 0) {
            return BigDecimal.ZERO.setScale(decimals).toPlainString();
        }
        double scaled = Math.abs(number) * POWERS[decimals];
        double part = scaled - Math.floor(scaled);
        if (scaled >= 1 && scaled < CLEAR && Math.abs(part - 0.5) > NEAR_HALF && Math.abs(number) < LARGE.doubleValue() - 1) {
            return plain(number < 0, Math.round(scaled));
        }
        BigDecimal rounded = rounded(number);
        return isPlain(rounded) ? minus(rounded.toPlainString()) : Power.of(number).onScreen();
    }

    /// Most numbers: clearly on one side of a half, so that a double is exact enough to round.
    private String plain(boolean negative, long scaled) {
        String digits = Long.toString(scaled);
        StringBuilder out = new StringBuilder(digits.length() + decimals + 2);
        if (negative) {
            out.append('−');
        }
        int whole = digits.length() - decimals;
        if (whole <= 0) {
            out.append('0');
        } else {
            out.append(digits, 0, whole);
        }
        if (decimals > 0) {
            out.append('.').repeat('0', Math.max(0, -whole)).append(digits, Math.max(0, whole), digits.length());
        }
        return out.toString();
    }

    /// The number that the shown digits stand for.
    public double shown(double number) {
        if (!Double.isFinite(number) || number == 0) {
            return number;
        }
        BigDecimal rounded = rounded(number);
        return isPlain(rounded) ? rounded.doubleValue() : Power.of(number).value();
    }

    private BigDecimal rounded(double number) {
        return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    private static boolean isPlain(BigDecimal rounded) {
        return rounded.signum() != 0 && rounded.abs().compareTo(LARGE) < 0;
    }

    /// The same, but where the sign would be read as an operator, a negative number stands in parentheses.
    public String operand(double number) {
        String plain = format(number);
        return plain.startsWith("−") ? "(" + plain + ")" : plain;
    }

    public String format(Tensor tensor) {
        return NestedList.of(tensor, this::format);
    }

    /// For typesetting: a power of ten as `3.2 \cdot 10^{-5}`.
    public String latex(double number) {
        String plain = format(number);
        if (plain.contains("·10")) {
            plain = Power.of(number).latex();
        }
        return plain.replace("−", "-").replace("∞", "\\infty").replace("NaN", "\\mathrm{NaN}");
    }

    /// Every digit that tells the number from its neighbours, as a tooltip shows it.
    public static String allDigits(double number) {
        if (!Double.isFinite(number)) {
            return STANDARD.format(number);
        }
        String digits = Double.toString(number);
        return minus(digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits);
    }

    public static String allDigits(Tensor tensor) {
        return NestedList.of(tensor, NumberFormat::allDigits);
    }

    /// A count with commas between thousands: `79,510`.
    public static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /// What would be too long or too small for a fixed number of decimals.
    private record Power(BigDecimal mantissa, int exponent) {
        static Power of(double number) {
            int exponent = (int) Math.floor(Math.log10(Math.abs(number)));
            BigDecimal mantissa = shortened(new BigDecimal(number).movePointLeft(exponent));
            return mantissa.abs().compareTo(BigDecimal.TEN) >= 0
                    ? new Power(shortened(mantissa.movePointLeft(1)), exponent + 1)
                    : new Power(mantissa, exponent);
        }

        private static BigDecimal shortened(BigDecimal mantissa) {
            return mantissa.setScale(SIGNIFICANT - 2, RoundingMode.HALF_EVEN);
        }

        double value() {
            return mantissa.movePointRight(exponent).doubleValue();
        }

        String onScreen() {
            return minus(mantissa.toPlainString()) + "·10" + superscript(exponent);
        }

        String latex() {
            return mantissa.toPlainString() + " \\cdot 10^{" + exponent + "}";
        }
    }

    private static String superscript(int exponent) {
        String digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        StringBuilder out = new StringBuilder();
        for (char c : Integer.toString(exponent).toCharArray()) {
            out.append(c == '-' ? '⁻' : digits.charAt(c - '0'));
        }
        return out.toString();
    }

    private static String minus(String number) {
        return number.replace('-', '−');
    }
}
