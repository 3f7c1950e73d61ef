package org.gradwire.code;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Settings;

/// What code may use: which functions beside the usual ones, which gates, which names that nobody assigned.
interface Scope {
    /// All gates, free names, no other functions.
    Scope OPEN = name -> Optional.empty();

    /// All gates and free names, and these own gates by their names.
    static Scope with(Collection<Gate> own) {
        Map<String, Gate> functions = new LinkedHashMap<>();
        own.forEach(gate -> functions.put(gate.id(), gate));
        return functions.isEmpty() ? OPEN : name -> Optional.ofNullable(functions.get(name));
    }

    /// A function that only this code has.
    Optional<Gate> function(String name);

    /// @throws Refusal if the gate may not be used here
    default void admit(Place at, Gate gate, Settings settings) {}

    /// @throws Refusal if there is no such name
    default void free(Place at, String name) {}
}
