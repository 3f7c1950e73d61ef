package org.gradwire.ui.learn;

import org.gradwire.circuit.Circuit;
import org.gradwire.train.Learning;
import org.gradwire.ui.state.Dock;
import org.gradwire.ui.state.Page;
import org.gradwire.ui.state.Picture;
import org.gradwire.ui.state.State;

/// Which sketches are looked at, and of what.
///
/// @param circuit with its parameters as they are shown now
record Wish(Circuit circuit, Learning learning, boolean boundary, boolean units, boolean gradients) {
    static Wish of(State state) {
        Dock dock = state.view().dock();
        boolean there = state.view().page() == Page.CIRCUIT && !state.document().learning().data().isEmpty();
        boolean open = there && dock.open() && dock.tab() == Dock.Tab.TRAIN;
        int gradients = Picture.offered(state).indexOf(Picture.GRADIENTS);
        return new Wish(
                state.circuit(), state.document().learning(), open, there && dock.units(),
                open && gradients >= 0 && gradients < Picture.MOST);
    }

    boolean isForNothing() {
        return !boundary && !units && !gradients;
    }

    boolean isFor(Wish other) {
        return circuit == other.circuit && learning.data() == other.learning.data() && boundary == other.boundary && units == other.units
                && gradients == other.gradients;
    }
}
