package org.gradwire.code;

import java.util.Locale;
import java.util.Set;
import org.gradwire.circuit.Circuit;

/// What a loop over examples needs besides the names of a circuit, called as lectures do where the circuit leaves them free.
///
/// @param total the loss over all examples
/// @param count how many examples there are
/// @param index which of them it is
/// @param rate  of the update
record LoopNames(String total, String count, String index, String rate) {
    static LoopNames of(Circuit circuit) {
        Set<String> taken = circuit.names();
        return new LoopNames(free(taken, "J"), free(taken, "m"), free(taken, "i"), free(taken, "alpha"));
    }

    private static String free(Set<String> taken, String wanted) {
        String name = wanted;
        while (taken.contains(name)) {
            name += "_";
        }
        return name;
    }

    /// What the values of all examples are called: `X` for `x`.
    static String wide(String name, Set<String> taken) {
        String large = name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return taken.contains(large) ? name : large;
    }
}
