package org.gradwire.ui.learn;

import org.gradwire.circuit.Circuit;
import org.gradwire.train.Dataset;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.State;

/// The circuit of a document and the data that are to feed it, whether they fit or not.
record Pairing(Same<Circuit> circuit, Same<Dataset> data) {
    static Pairing of(State state) {
        return new Pairing(new Same<>(state.document().circuit()), new Same<>(state.document().learning().data()));
    }
}
