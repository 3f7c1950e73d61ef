package org.gradwire.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Finds gates by what people call them: name in either language, symbol, function name, formula.
public final class GateSearch {
    private static final int NOT_FOUND = Integer.MAX_VALUE;

    private GateSearch() {}

    /// The best first; of equals, the order of the palette. Nothing typed finds all.
    public static List<Gate> find(String typed, List<Gate> gates) {
        String wanted = plain(typed);
        if (wanted.isEmpty()) {
            return gates;
        }
        return gates.stream()
                .filter(gate -> rank(gate, wanted) != NOT_FOUND)
                .sorted(Comparator.comparingInt(gate -> rank(gate, wanted)))
                .toList();
    }

    /// Whether one of the gates begins as typed, so that it is what was meant.
    public static boolean isCalled(String typed, List<Gate> gates) {
        String wanted = plain(typed);
        return gates.stream().anyMatch(gate -> words(gate).anyMatch(word -> rank(plain(word), wanted) < 2));
    }

    private static int rank(Gate gate, String wanted) {
        return Math.min(
                words(gate).mapToInt(word -> rank(plain(word), wanted)).min().orElse(NOT_FOUND),
                plain(formula(gate)).contains(wanted) ? 4 : NOT_FOUND);
    }

    private static int rank(String word, String wanted) {
        if (word.equals(wanted)) {
            return 0;
        }
        return word.startsWith(wanted) ? 1 : word.contains(wanted) ? 2 : NOT_FOUND;
    }

    private static Stream<String> words(Gate gate) {
        return Stream.concat(
                Stream.of(symbol(gate), gate.name().english(), gate.name().korean(), gate.id()),
                gate.calls().stream());
    }

    /// The symbol of a gate that has no numbers of its own yet: `×a`, `+c`.
    public static String symbol(Gate gate) {
        return gate.symbol().replace("#signed", "+c").replace("#factor", "a");
    }

    /// As one would type it: `a + b`, `1 / (1 + exp(-x))`.
    public static String formula(Gate gate) {
        return gate.python()
                .map(Python::template)
                .map(template -> template.replaceAll("#each\\((.*)\\|@\\)", "a$1b").replace("#signed", "+ c").replace("#factor", "a").replace("#", "")
                        .replace("math.", "").replace("np.", "").replace("linalg.", ""))
                .orElse("");
    }

    /// Without blanks, and with one sign for each of the signs that mean the same.
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "")
                .replace('×', '*').replace('·', '*').replace('−', '-').replace('÷', '/').replace("^", "**");
    }
}
