package org.gradwire.ui.player;

import org.gradwire.circuit.Circuit;
import org.gradwire.text.Message;
import org.gradwire.train.Stage;
import org.gradwire.ui.state.State;
import org.gradwire.ui.state.Sweeping;

/// In words, where a person is.
final class Positions {
    private Positions() {}

    static Message of(State state) {
        int steps = state.trace().stepCount();
        if (state.playback().live()) {
            return state.trace().hasBackward() ? Message.of("player.live", steps) : Message.of("player.steps", steps);
        }
        Message step = Message.of("player.position", state.playhead().position(), steps);
        return state.showing().sweep().map(sweep -> of(state, sweep, step)).orElse(step);
    }

    private static Message of(State state, Sweeping sweep, Message step) {
        int m = sweep.sweep().count();
        return switch (sweep.stage()) {
            case Stage.Passing(int example) -> Message.of("sweep.passing", example + 1, m, step);
            case Stage.Accumulated(int example) -> Message.of("sweep.accumulated", example + 1, m);
            case Stage.Divided() -> Message.of("sweep.divided", m);
            case Stage.Updated(int parameters) -> Message.of("sweep.updated",
                    Circuit.label(state.circuit().node(sweep.sweep().examples().parameters().get(parameters - 1))), parameters, sweep.parameters());
        };
    }
}
