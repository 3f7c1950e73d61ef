package org.gradwire.text;

/// A node's name as mathematics writes it: `w0` with a real subscript, `phi` as φ, `sigy` as one word.
///
/// @param base      the letters
/// @param subscript the digits behind them, or what follows an underscore or a dot; may be empty
public record VariableName(String base, String subscript) {
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    public static VariableName of(String name) {
        int end = name.length();
        while (end > 0 && isDigit(name.charAt(end - 1))) {
            end--;
        }
        boolean marked = end > 1 && end < name.length() && (name.charAt(end - 1) == '_' || name.charAt(end - 1) == '.');
        if (end == 0 || end == name.length()) {
            return new VariableName(name, "");
        }
        return new VariableName(name.substring(0, marked ? end - 1 : end), name.substring(end));
    }

    /// Only the digits that have a subscript form.
    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// With the subscript digits of Unicode.
    public String onScreen() {
        StringBuilder out = new StringBuilder(GreekLetter.isNamed(base) ? GreekLetter.of(base) : base);
        subscript.chars().forEach(digit -> out.append(SUBSCRIPTS.charAt(digit - '0')));
        return out.toString();
    }

    public String latex() {
        String letters = GreekLetter.isNamed(base) ? GreekLetter.latex(base) : lettersOrWord();
        return subscript.isEmpty() ? letters : letters + "_{" + subscript + "}";
    }

    private String lettersOrWord() {
        String safe = escaped();
        boolean ascii = base.chars().allMatch(c -> c < 128);
        boolean word = base.chars().allMatch(Character::isLetterOrDigit);
        return base.length() == 1 && ascii
                ? safe
                : !ascii ? "\\text{" + safe + "}" : (word ? "\\textit{" : "\\mathit{") + safe + "}";
    }

    /// What is not a letter or digit either means something to LaTeX or is unknown to it.
    private String escaped() {
        StringBuilder out = new StringBuilder();
        base.codePoints().forEach(c -> out.append(switch (c) {
            case '\\' -> "\\backslash ";
            case '^' -> "\\wedge ";
            case '~' -> "\\sim ";
            case '_', '#', '$', '%', '&', '{', '}' -> "\\" + (char) c;
            default -> c < 128 && !Character.isLetterOrDigit(c) && ".,:;!?()[]+-*/=<>|' ".indexOf(c) < 0
                    ? "\\cdot "
                    : Character.toString(c);
        }));
        return out.toString();
    }
}
