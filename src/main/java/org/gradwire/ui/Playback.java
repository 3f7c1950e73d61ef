package org.gradwire.ui;

import java.util.Optional;
import org.gradwire.lesson.Question;
import org.gradwire.pass.Plan;
import org.gradwire.pass.Playhead;

/// Where in the pass a person is, whether it goes on by itself, and what was asked meanwhile.
///
/// @param asked a number that was clicked; the playhead stays, and the next step takes the question back
public record Playback(Playhead playhead, boolean playing, Optional<Question> asked) {
    static Playback at(Playhead playhead) {
        return new Playback(playhead, false, Optional.empty());
    }

    Playback with(Playhead next) {
        return new Playback(next, playing, Optional.empty());
    }

    /// In a pass that an edit has changed. Steps keep their numbers as long as the wiring stays.
    Playback in(Plan before, Plan after) {
        return new Playback(playhead.in(after), playing, before == after ? asked : Optional.empty());
    }

    Playback withPlaying(boolean next) {
        return new Playback(playhead, next, asked);
    }

    Playback asking(Optional<Question> next) {
        return new Playback(playhead, playing, next);
    }
}
