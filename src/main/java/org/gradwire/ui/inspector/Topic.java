package org.gradwire.ui.inspector;

import java.util.Optional;
import org.gradwire.lesson.Question;
import org.gradwire.lesson.Tally;
import org.gradwire.pass.Trace;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.State;

/// What there is to explain.
///
/// @param tally    of what was just done to accumulators, unless a number was asked about
/// @param question the number that was asked about, or else the step that was just made
record Topic(Same<Trace> trace, Optional<Same<Tally>> tally, Optional<Question> question) {
    static Topic of(State state) {
        return new Topic(
                new Same<>(state.trace()),
                state.showing().sweep().filter(sweep -> !sweep.isPassing() && state.playback().asked().isEmpty()).map(sweep -> new Same<>(sweep.tally())),
                state.question());
    }
}
