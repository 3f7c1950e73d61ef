package org.gradwire.code;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Gates;
import org.gradwire.text.Nearest;

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

    /// The known name that was probably meant.
    static Optional<String> nearest(String name) {
        return Nearest.of(lastPart(name), GATES.keySet());
    }
}
