package org.gradwire.file;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Gates;

/// The gate that somebody may have meant: by its id, by its English name, or as staged code calls it.
final class Nearest {
    private static final int LONGEST = 40;

    private Nearest() {}

    static Optional<Gate> gate(String word) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        int most = Math.max(1, wanted.length() / 2);
        return Gates.all().stream()
                .filter(gate -> distance(wanted, gate) <= most)
                .min(Comparator.comparingInt(gate -> distance(wanted, gate)));
    }

    private static int distance(String word, Gate gate) {
        return Stream.concat(
                        Stream.of(gate.id(), gate.name().english()),
                        gate.calls().stream())
                .mapToInt(name -> distance(word, name))
                .min()
                .orElseThrow();
    }

    /// Levenshtein's: how many letters have to be put in, taken out or changed.
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
