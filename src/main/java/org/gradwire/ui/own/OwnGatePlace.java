package org.gradwire.ui.own;

import java.util.Optional;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.OwnGates;
import org.gradwire.edit.Point;
import org.gradwire.gate.Gate;
import org.gradwire.ui.state.State;

/// What of the state the dialog is about: where a new gate goes, and which one is changed.
public final class OwnGatePlace {
    private OwnGatePlace() {}

    /// To the right of the selected node, else in the middle of what is in view.
    static Point in(State state) {
        return selected(state)
                .flatMap(node -> state.document().placement().of(node))
                .map(OwnGates::beside)
                .orElseGet(() -> state.viewport().toWorld(state.view().canvas().width() / 2, state.view().canvas().height() / 2));
    }

    /// The own gate of the selected node.
    public static Optional<Gate> chosen(State state) {
        return selected(state).map(node -> state.document().circuit().node(node).gate()).filter(gate -> gate.own().isPresent());
    }

    private static Optional<NodeId> selected(State state) {
        return state.editor().selection().nodes().stream()
                .filter(state.document().circuit()::contains)
                .findFirst()
                .filter(node -> state.editor().selection().nodes().size() == 1);
    }
}
