package org.gradwire.text;

import java.util.List;

/// Names that notes write as one letter: `phi` is φ.
final class GreekLetter {
    private static final List<String> NAMES = List.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
            "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega");
    private static final String LETTERS = "αβγδεζηθικλμνξοπρστυφχψω";

    private GreekLetter() {}

    static boolean isNamed(String name) {
        return NAMES.contains(name);
    }

    static String of(String name) {
        int index = NAMES.indexOf(name);
        return LETTERS.substring(index, index + 1);
    }

    /// In the forms that look like the letters on the screen.
    static String latex(String name) {
        return switch (name) {
            case "epsilon" -> "\\varepsilon ";
            case "phi" -> "\\varphi ";
            case "omicron" -> "o";
            default -> "\\" + name + " ";
        };
    }
}
