package org.gradwire.scene;

/// How wide a text is, near enough for layout, without any font at hand: every back end must agree.
///
/// The widths are those of Inter in hundredths of the size, rounded up.
public final class TextWidth {
    private static final String NARROW = "ijl.,:;'|!()[]It ";
    private static final double NARROW_EM = 0.34;
    private static final double DIGIT_EM = 0.65;
    private static final double LETTER_EM = 0.62;
    private static final double WIDE_EM = 0.9;
    private static final double HANGUL_EM = 1.0;

    private TextWidth() {}

    public static double of(String text, double size) {
        double ems = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            ems += em(text.codePointAt(i));
        }
        return ems * size;
    }

    private static double em(int c) {
        if (NARROW.indexOf(c) >= 0) {
            return NARROW_EM;
        }
        if ((c >= '0' && c <= '9') || c == '−' || c == '+' || c == '∂') {
            return DIGIT_EM;
        }
        if (c == 'm' || c == 'w' || c == 'M' || c == 'W' || c == '×') {
            return WIDE_EM;
        }
        if ((c >= 0x2070 && c <= 0x209C) || c == '·' || c == '²' || c == '³') {
            return NARROW_EM + 0.08;
        }
        return isHangul(c) ? HANGUL_EM : LETTER_EM;
    }

    /// Letters that only the Korean face has.
    public static boolean isHangul(int c) {
        return (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3130 && c <= 0x318F) || (c >= 0xAC00 && c <= 0xD7A3);
    }
}
