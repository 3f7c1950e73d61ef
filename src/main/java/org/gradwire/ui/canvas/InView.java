package org.gradwire.ui.canvas;

import org.gradwire.text.Language;
import org.gradwire.ui.state.State;
import org.gradwire.ui.state.Theme;
import org.gradwire.ui.state.Viewport;

/// The drawing as it is seen: which part of it, in which colours, and in which language it is read out.
record InView(Drawn drawn, Viewport viewport, Theme theme, Language language) {
    static InView of(State state) {
        return new InView(Drawn.of(state), state.viewport(), state.preferences().theme(), state.preferences().language());
    }
}
