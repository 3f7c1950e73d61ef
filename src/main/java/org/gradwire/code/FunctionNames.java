package org.gradwire.code;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Gates;

/// The functions of staged code: every name that a gate is read by.
final class FunctionNames {
    private static final Map<String, Gate> GATES = gates();

    private FunctionNames() {}

    private static Map<String, Gate> gates() {
        Map<String, Gate> gates = new LinkedHashMap<>();
        for (Gate gate : Gates.all()) {
            for (String name : gate.calls()) {
                Gate other = gates.put(name, gate);
                if (other != null) {
                    throw new IllegalStateException("'" + name + "' is read as " + other + " and as " + gate);
                }
            }
        }
        return Map.copyOf(gates);
    }

    /// The gate of a function; of `linalg.norm` the last part counts, unless the whole name is known.
    static Optional<Gate> gate(String name) {
        return Optional.ofNullable(GATES.getOrDefault(name, GATES.get(lastPart(name))));
    }

    static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /// The known name that is fewest letters away, if it is near enough to be what was meant.
    static Optional<String> nearest(String name) {
        Map<String, Integer> distances = new HashMap<>();
        new TreeSet<>(GATES.keySet()).forEach(known -> distances.put(known, distance(lastPart(name), known)));
        return distances.entrySet().stream()
                .filter(entry -> entry.getValue() <= Math.max(1, name.length() / 3))
                .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /// How many letters must be put in, left out or changed.
    private static int distance(String a, String b) {
        if (a.length() > 40) {
            return Integer.MAX_VALUE;
        }
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
