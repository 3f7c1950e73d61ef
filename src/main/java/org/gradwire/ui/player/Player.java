package org.gradwire.ui.player;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import org.gradwire.pass.Trace;
import org.gradwire.train.Stage;
import org.gradwire.ui.state.Beat;
import org.gradwire.ui.state.Pane;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Speed;
import org.gradwire.ui.state.State;
import org.gradwire.ui.state.Stepping;
import org.gradwire.ui.state.Sweeping;

/// The clock that presses *step* while a pass is playing, each time when the step before has had its time.
final class Player {
    private final Session session;
    private Beat beat = Beat.OVER;

    private final AnimationTimer clock = new AnimationTimer() {
        @Override
        public void handle(long now) {
            tick(now);
        }
    };

    private record Seen(int position, Optional<Stage> stage, Same<Trace> trace, boolean playing) {
        static Seen of(State state) {
            return new Seen(
                    state.playhead().position(), state.showing().sweep().map(Sweeping::stage), new Same<>(state.trace()), state.playing());
        }
    }

    public Player(Session session) {
        this.session = session;
        session.show(Pane.comparing(Seen::of, this::show));
    }

    private void show(Seen before, Seen now) {
        int moved = now.position() - before.position();
        boolean sameTrace = now.trace().equals(before.trace());
        boolean staged = now.stage().isPresent() && !now.stage().equals(before.stage());
        if (moved != 0 || staged || !sameTrace) {
            // A step made by hand counts too: playing goes on when its number has arrived.
            beat = staged || (moved > 0 && sameTrace) ? Beat.START : Beat.OVER;
        }
        if (now.playing() || !beat.isOver()) {
            clock.start();
        } else {
            clock.stop();
        }
    }

    private void tick(long now) {
        State state = session.state();
        beat = beat.next(now, Speed.step(state.preferences().speed()));
        if (beat.isOver() && state.playing()) {
            session.become(Stepping.step(1));
        } else if (beat.isOver()) {
            clock.stop();
        }
    }
}
