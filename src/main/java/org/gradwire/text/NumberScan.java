package org.gradwire.text;

/// One number, read from left to right and used once.
///
/// Up to 2⁵³ and ten to the 22 a double is exact, and so one division rounds as it must; what is longer goes
/// to [Double#parseDouble].
final class NumberScan {
    private static final long EXACT = 1L << 53;
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22
    };

    private final char[] text;
    private final int to;
    private final char decimal;
    private final char thousands;
    private int at;
    private int digits;
    private int decimals;
    private boolean grouped;
    /// Of all digits, or beyond [#EXACT] if they are too many.
    private long mantissa;

    NumberScan(char[] text, int from, int to, char decimal, char thousands) {
        this.text = text;
        this.at = from;
        this.to = to;
        this.decimal = decimal;
        this.thousands = thousands;
    }

    double number() {
        blanks();
        int start = at;
        boolean negative = sign();
        blanks();
        boolean fits = whole();
        if (at < to && text[at] == decimal) {
            at++;
            int before = digits;
            digits();
            decimals = digits - before;
        }
        fits &= digits > 0;
        boolean plain = !power();
        int end = at;
        blanks();
        if (!fits || at < to) {
            return Double.NaN;
        }
        if (plain && mantissa <= EXACT && decimals < POWERS.length) {
            double size = mantissa / POWERS[decimals];
            return negative ? -size : size;
        }
        double slow = slowly(start, end);
        return Double.isFinite(slow) ? slow : Double.NaN;
    }

    private void blanks() {
        while (at < to && DecimalSign.isBlank(text[at])) {
            at++;
        }
    }

    private boolean sign() {
        boolean negative = at < to && (text[at] == '-' || text[at] == '−');
        if (negative || (at < to && text[at] == '+')) {
            at++;
        }
        return negative;
    }

    private void digits() {
        for (; at < to && text[at] >= '0' && text[at] <= '9'; at++) {
            digits++;
            mantissa = mantissa > EXACT ? mantissa : 10 * mantissa + (text[at] - '0');
        }
    }

    /// One to three digits that do not begin with a nought may be followed by groups of three; false if these are not.
    private boolean whole() {
        int first = at;
        digits();
        boolean mayGroup = digits > 0 && digits <= 3 && text[first] != '0';
        char between = mayGroup && at < to ? text[at] : decimal;
        if (between != thousands && (!DecimalSign.isBlank(between) || at + 1 >= to || text[at + 1] < '0' || text[at + 1] > '9')) {
            return true;
        }
        while (at < to && text[at] == between) {
            at++;
            int before = digits;
            digits();
            grouped = true;
            if (digits - before != 3) {
                return false;
            }
        }
        return true;
    }

    /// Whether there is an exponent. An `e` without digits stays, so that the text is no number.
    private boolean power() {
        if (at >= to || (text[at] != 'e' && text[at] != 'E')) {
            return false;
        }
        int mark = at++;
        sign();
        int first = at;
        while (at < to && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        if (at == first) {
            at = mark;
        }
        return at > first;
    }

    private double slowly(int start, int end) {
        StringBuilder plain = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c == decimal) {
                plain.append('.');
            } else if (c == '−') {
                plain.append('-');
            } else if (!DecimalSign.isBlank(c) && !(grouped && c == thousands)) {
                plain.append(c);
            }
        }
        return Double.parseDouble(plain.toString());
    }
}
