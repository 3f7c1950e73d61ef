package org.gradwire.ui.state;

import java.util.Map;
import org.gradwire.circuit.NodeId;
import org.gradwire.tensor.Tensor;
import org.gradwire.train.Progress;

/// Training has something to tell.
public final class Practising {
    private Practising() {}

    /// Its numbers stand on the canvas as long as it goes on.
    public static Move practise(Practice practice) {
        return state -> {
            Map<NodeId, Tensor> parameters = practice.running() ? practice.progress().map(Progress::parameters).orElse(Map.of()) : Map.of();
            State told = with(practice.running() ? Stepping.passing(state) : state, practice);
            return parameters.equals(told.showing().parameters()) ? told : told.with(told.showing().with(parameters));
        };
    }

    /// Pictures of what the circuit has learnt are there.
    public static Move sketch(Sketches sketches) {
        return state -> with(state, state.practice().with(sketches.in(state.document())));
    }

    private static State with(State state, Practice practice) {
        return state.with(state.work().with(practice));
    }
}
