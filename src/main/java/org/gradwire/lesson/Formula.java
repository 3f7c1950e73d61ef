package org.gradwire.lesson;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// LaTeX in pieces between which a line may end: `f`, `= (-0.53) \cdot 0.37`, `= -0.20`.
public record Formula(List<String> pieces) {
    public static final Formula NONE = new Formula(List.of());

    private static final String APPROXIMATELY = "\\approx";

    public Formula {
        pieces = List.copyOf(pieces);
    }

    public static Formula of(String... pieces) {
        return new Formula(List.of(pieces));
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /// Whether the shown digits do not quite give the shown result.
    public boolean isRounded() {
        return pieces.stream().anyMatch(piece -> piece.startsWith(APPROXIMATELY));
    }

    /// An equals sign, or the one for numbers that agree before they are rounded.
    static String equality(boolean exact) {
        return exact ? "= " : APPROXIMATELY + " ";
    }

    /// In one line.
    public String latex() {
        return String.join(" ", pieces);
    }

    /// The ways to set it, from one line to as many as there are pieces: whoever sets it takes the first that fits.
    public List<String> layouts() {
        return switch (pieces.size()) {
            case 0, 1 -> List.of(latex());
            case 2 -> List.of(latex(), lines(pieces));
            default -> {
                List<String> joined = List.of(pieces.get(0) + " " + pieces.get(1));
                List<String> rest = pieces.subList(2, pieces.size());
                yield List.of(latex(), lines(concat(joined, rest)), lines(pieces));
            }
        };
    }

    private static List<String> concat(List<String> first, List<String> rest) {
        return Stream.concat(first.stream(), rest.stream()).toList();
    }

    /// Below each other, all but the first a little to the right; without the air that an array has around it.
    private static String lines(List<String> lines) {
        return lines.stream()
                .map(line -> (line.equals(lines.getFirst()) ? "" : "\\quad ") + "\\displaystyle{" + line + "}")
                .collect(Collectors.joining(" \\\\ ", "\\!\\!\\begin{array}{l}", "\\end{array}"));
    }
}
