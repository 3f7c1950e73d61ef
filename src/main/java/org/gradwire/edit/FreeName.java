package org.gradwire.edit;

import java.util.List;
import java.util.Set;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Sources;

/// What a new source is called, so that formulas can speak of it; other nodes are named by hand.
final class FreeName {
    private FreeName() {}

    static String of(Gate gate, Set<String> taken) {
        if (gate == Sources.INPUT.gate()) {
            return first(List.of("x", "y", "z"), "x", taken);
        }
        if (gate == Sources.PARAMETER.gate()) {
            return first(List.of("w", "b"), "w", taken);
        }
        return gate == Sources.TARGET.gate() ? first(List.of("t"), "t", taken) : "";
    }

    /// A copy of a name keeps its letters: `x` becomes `x2`, `w1` the next of the `w`.
    static String like(String name, Set<String> taken) {
        if (name.isEmpty() || !taken.contains(name)) {
            return name;
        }
        String letters = name.replaceAll("[0-9]+$", "");
        return first(List.of(), letters.isEmpty() ? "x" : letters, taken);
    }

    private static String first(List<String> wanted, String letters, Set<String> taken) {
        for (String name : wanted) {
            if (!taken.contains(name)) {
                return name;
            }
        }
        int number = 2;
        while (taken.contains(letters + number)) {
            number++;
        }
        return letters + number;
    }
}
