package org.gradwire.text;

/// What stands before the decimals of a number; the other of the two may part its thousands.
///
/// The one place that knows which texts are numbers, for whatever is pasted, typed into a table or read from CSV:
/// a sign, digits, decimals, a power such as `1e-5`; thousands in groups of three, parted by the other sign or by a
/// blank; a minus of the keyboard or a true one; blanks around it.
public enum DecimalSign {
    POINT('.', ','),
    COMMA(',', '.');

    private final char decimal;
    private final char thousands;

    DecimalSign(char decimal, char thousands) {
        this.decimal = decimal;
        this.thousands = thousands;
    }

    public char sign() {
        return decimal;
    }

    /// `NaN` where the text is no finite number.
    public double read(String cell) {
        return read(cell.toCharArray(), 0, cell.length());
    }

    /// The same for a part of an array, without making an object of it.
    public double read(char[] text, int from, int to) {
        return new NumberScan(text, from, to, decimal, thousands).number();
    }

    public boolean reads(String cell) {
        return !Double.isNaN(read(cell));
    }

    /// Whether a cell is a number either way, but not the same one, such as `1,234`.
    public static boolean isEither(String cell) {
        return POINT.reads(cell) && COMMA.reads(cell) && POINT.read(cell) != COMMA.read(cell);
    }

    /// Blanks of any width, also those that do not break a line.
    public static boolean isBlank(char c) {
        return (c <= ' ' && c >= '\t') || (c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF'));
    }

    /// Without the blanks around it.
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
