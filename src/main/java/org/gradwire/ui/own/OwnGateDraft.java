package org.gradwire.ui.own;

import java.util.Optional;
import org.gradwire.gate.Gate;

/// What was typed about a gate and not yet done.
///
/// @param changes the gate that is changed; nothing for a new one
record OwnGateDraft(Optional<Gate> changes, Typed typed) {
    static final OwnGateDraft NONE = new OwnGateDraft(Optional.empty(), Typed.NOTHING);

    /// This one, if it is about the gate; else what the gate says.
    OwnGateDraft about(Optional<Gate> gate) {
        return changes.equals(gate)
                ? this
                : new OwnGateDraft(gate, gate.flatMap(Gate::own).map(Typed::of).orElse(Typed.NOTHING));
    }

    OwnGateDraft with(Typed next) {
        return new OwnGateDraft(changes, next);
    }
}
