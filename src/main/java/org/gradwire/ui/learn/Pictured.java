package org.gradwire.ui.learn;

import java.util.List;
import org.gradwire.circuit.Circuit;
import org.gradwire.text.Language;
import org.gradwire.ui.state.Picture;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.Sketches;
import org.gradwire.ui.state.State;

/// What the pictures beside the curve are made of.
///
/// @param circuit with its parameters as they are shown now
/// @param offered those that can be made, in the order in which they are wanted
/// @param units   whether gates show such pictures too
/// @param scale   of the interface
record Pictured(Same<Circuit> circuit, Same<Sketches> sketches, List<Picture> offered, boolean units, Preferences preferences, double scale) {
    static Pictured of(State state) {
        return new Pictured(
                new Same<>(state.circuit()), new Same<>(state.practice().sketches()), Picture.offered(state), state.view().dock().units(),
                state.preferences(), state.sight().scale());
    }

    Language language() {
        return preferences.language();
    }
}
