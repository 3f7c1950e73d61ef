package org.gradwire.ui.state;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gradwire.scene.Rect;

/// A lecture begins, goes on and ends.
public final class Lecturing {
    private Lecturing() {}

    /// On a screen; where one is given already, nothing changes.
    public static Move present(Rect picture) {
        return state -> {
            if (state.isPresenting()) {
                return state;
            }
            Presenting lecture = Presenting.start(picture, state.view());
            return state.with(state.view().with(Page.CIRCUIT).withSheet(Optional.empty()).presenting(Optional.of(lecture)).with(Viewport.INITIAL));
        };
    }

    public static Move lecture(UnaryOperator<Presenting> change) {
        return state -> state.with(state.view().presenting(state.view().presenting().map(change)));
    }

    /// Ends it, with everything in sight as it was before.
    public static State end(State state) {
        return state.view().presenting().map(lecture -> state.with(lecture.before().with(state.view().canvas()))).orElse(state);
    }
}
