package org.gradwire.ui.canvas;

import java.util.List;
import java.util.Optional;
import org.gradwire.edit.Selection;
import org.gradwire.pass.Moment;
import org.gradwire.pass.Trace;
import org.gradwire.scene.Field;
import org.gradwire.scene.Geometry;
import org.gradwire.scene.Scene;
import org.gradwire.scene.SceneBuilder;
import org.gradwire.ui.state.Playback;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.Sketches;
import org.gradwire.ui.state.State;

/// What is drawn of the circuit, whatever part of it is in view.
///
/// @param between whether examples are being gathered, and no step of a pass is made
/// @param units   pictures of what gates compute; none while what is gathered takes the room beside them
record Drawn(
        Same<Geometry> geometry, Same<Trace> trace, Playback playback, boolean between, Same<List<Sketches.Unit>> units, Selection selection) {

    static Drawn of(State state) {
        boolean sweeps = state.showing().sweep().isPresent();
        return new Drawn(
                new Same<>(state.geometry()), new Same<>(state.trace()), state.playback(),
                state.showing().sweep().filter(sweep -> !sweep.isPassing()).isPresent(),
                new Same<>(sweeps ? List.of() : state.practice().sketches().units()), state.editor().selection());
    }

    private Moment moment() {
        return trace.it().at(playback.playhead().position());
    }

    /// @param underWay the moment in which the number on its way has arrived
    Scene scene(Optional<Moment> underWay, Field field) {
        if ((playback.live() || between) && playback.asked().isEmpty()) {
            return SceneBuilder.live(geometry.it(), moment(), selection, field);
        }
        return underWay
                .map(arriving -> SceneBuilder.arriving(geometry.it(), arriving, selection, field))
                .orElseGet(() -> SceneBuilder.build(geometry.it(), moment(), playback.asked(), selection, field));
    }
}
