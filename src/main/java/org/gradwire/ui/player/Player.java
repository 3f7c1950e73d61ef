package org.gradwire.ui.player;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import org.gradwire.train.Stage;
import org.gradwire.ui.state.Beat;
import org.gradwire.ui.state.Renderer;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Speed;
import org.gradwire.ui.state.State;
import org.gradwire.ui.state.Stepping;
import org.gradwire.ui.state.Sweeping;

/// The clock that presses *step* while a pass is playing, each time when the step before has had its time.
public final class Player implements Renderer {
    private final Session session;
    private Beat beat = Beat.OVER;

    private final AnimationTimer clock = new AnimationTimer() {
        @Override
        public void handle(long now) {
            tick(now);
        }
    };

    public Player(Session session) {
        this.session = session;
        session.show(this);
    }

    @Override
    public void render(State before, State after, boolean first) {
        int moved = after.playhead().position() - before.playhead().position();
        boolean staged = after.showing().sweep().isPresent() && !stage(before).equals(stage(after));
        if (moved != 0 || staged || after.trace() != before.trace()) {
            // A step made by hand counts too: playing goes on when its number has arrived.
            beat = staged || (moved > 0 && after.trace() == before.trace()) ? Beat.START : Beat.OVER;
        }
        if (after.playing() || !beat.isOver()) {
            clock.start();
        } else {
            clock.stop();
        }
    }

    private static Optional<Stage> stage(State state) {
        return state.showing().sweep().map(Sweeping::stage);
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
