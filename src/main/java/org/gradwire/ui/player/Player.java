package org.gradwire.ui.player;

import javafx.animation.AnimationTimer;
import org.gradwire.ui.Pane;
import org.gradwire.ui.Session;
import org.gradwire.ui.State;

/// The clock that presses *step* while a pass is playing.
public final class Player implements Pane {
    private final Session session;
    private long due;

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
        if (after.playing() && (first || !before.playing())) {
            due = 0;
            clock.start();
        } else if (!after.playing()) {
            clock.stop();
        }
    }

    private void tick(long now) {
        if (now >= due) {
            due = now + (long) (Speed.step(session.state().preferences().speed()) * 1e6);
            session.step(1);
        }
    }
}
