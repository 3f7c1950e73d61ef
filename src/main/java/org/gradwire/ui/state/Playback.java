package org.gradwire.ui.state;

import java.util.Optional;
import org.gradwire.lesson.Question;
import org.gradwire.pass.Granularity;
import org.gradwire.pass.Plan;
import org.gradwire.pass.Playhead;

/// Where in the pass a person is, whether it goes on by itself, and what was asked meanwhile.
///
/// @param live  nobody is stepping: everything is computed, and follows every edit
/// @param asked a number that was clicked; the playhead stays, and the next step takes the question back
public record Playback(Playhead playhead, boolean live, boolean playing, Optional<Question> asked) {
    static Playback at(Playhead playhead) {
        return new Playback(playhead, false, false, Optional.empty());
    }

    Playback with(Playhead next) {
        return new Playback(next, false, playing, Optional.empty());
    }

    /// With everything computed, and no step in particular.
    Playback live(Plan plan) {
        return new Playback(playhead.at(plan.stepCount(), plan), true, false, Optional.empty());
    }

    /// In a pass that an edit has changed. Steps keep their numbers as long as the wiring stays; with another
    /// wiring they mean something else, and nobody is among them any more.
    Playback in(Plan before, Plan after, boolean sameGraph) {
        if (before == after) {
            return new Playback(playhead.in(after), live, playing, asked);
        }
        return live || !sameGraph ? live(after) : new Playback(playhead.in(after), false, playing, Optional.empty());
    }

    Playback withPlaying(boolean next) {
        return new Playback(playhead, live && !next, next, asked);
    }

    Playback by(Granularity next) {
        return new Playback(playhead.by(next), live, playing, asked);
    }

    Playback asking(Optional<Question> next) {
        return new Playback(playhead, live, playing, next);
    }
}
