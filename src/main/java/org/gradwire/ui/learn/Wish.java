package org.gradwire.ui.learn;

import org.gradwire.circuit.Circuit;
import org.gradwire.train.Dataset;
import org.gradwire.ui.state.Dock;
import org.gradwire.ui.state.Page;
import org.gradwire.ui.state.Picture;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.State;

/// Which sketches are looked at, and of what.
///
/// @param circuit with its parameters as they are shown now
record Wish(Same<Circuit> circuit, Same<Dataset> data, boolean boundary, boolean units, boolean gradients) {
    static Wish of(State state) {
        Dock dock = state.view().dock();
        boolean there = state.view().page() == Page.CIRCUIT && !state.document().learning().data().isEmpty();
        boolean open = there && dock.open() && dock.tab() == Dock.Tab.TRAIN;
        return new Wish(
                new Same<>(state.circuit()), new Same<>(state.document().learning().data()), open, there && dock.units(),
                open && Picture.offered(state).stream().limit(Picture.MOST).anyMatch(Picture.GRADIENTS::equals));
    }

    boolean isForNothing() {
        return !boundary && !units && !gradients;
    }
}
