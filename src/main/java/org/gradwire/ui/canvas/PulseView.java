package org.gradwire.ui.canvas;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.gradwire.edit.Point;
import org.gradwire.pass.Granularity;
import org.gradwire.pass.Moment;
import org.gradwire.pass.Playhead;
import org.gradwire.pass.Trace;
import org.gradwire.scene.Act;
import org.gradwire.scene.Choreography;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Geometry;
import org.gradwire.ui.control.Colors;
import org.gradwire.ui.state.Beat;
import org.gradwire.ui.state.Pane;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.Speed;
import org.gradwire.ui.state.State;
import org.gradwire.ui.state.Theme;
import org.gradwire.ui.state.Viewport;

/// Plays what a step does, green forward and red backward; one thing moves at a time.
final class PulseView extends Group implements Pane<PulseView.Seen> {
    /// How long a pulse takes to hide or show its number when it comes to a place without room.
    private static final double SQUEEZE_MILLIS = 140;
    private static final double GLOW_FILL = 0.12;
    private static final double GLOW_RING = 0.5;
    /// Shares of a glow in which it comes and goes.
    private static final double GLOW_EDGE = 0.25;

    private final PulseShape pulse = new PulseShape();
    private final Rectangle glow = new Rectangle();
    private final Runnable arrived;
    private Optional<Choreography> playing = Optional.empty();
    private int from;
    private Seen shown;
    private Beat beat = Beat.OVER;
    private Optional<Choreography.Now> now = Optional.empty();
    private double carried;

    private final AnimationTimer clock = new AnimationTimer() {
        @Override
        public void handle(long nanos) {
            advance(nanos);
        }
    };

    /// @param still nothing moves, for people who prefer that
    record Seen(
            Same<Trace> trace, Playhead playhead, boolean asked, Same<Geometry> geometry, boolean still, double speed, Viewport viewport,
            Theme theme) {
        static Seen of(State state) {
            Preferences preferences = state.preferences();
            return new Seen(
                    new Same<>(state.trace()), state.playhead(), state.playback().asked().isPresent(), new Same<>(state.geometry()),
                    preferences.reducedMotion(), preferences.speed(), state.viewport(), preferences.theme());
        }

        int position() {
            return playhead.position();
        }
    }

    /// @param arrived told when a number has come to rest, and the canvas has to show it
    PulseView(State first, Runnable arrived) {
        shown = Seen.of(first);
        this.arrived = arrived;
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setId("pulse");
        pulse.setId("pulse-shape");
        glow.setId("glow");
        getChildren().addAll(glow, pulse);
    }

    @Override
    public boolean followsView() {
        return true;
    }

    @Override
    public Seen sees(State state) {
        return Seen.of(state);
    }

    /// Starts when a person or the player makes one step forward; any other move, an edit and a question end it.
    @Override
    public void show(Seen before, Seen now) {
        shown = now;
        boolean sameTrace = now.trace().equals(before.trace());
        if (!sameTrace || now.asked() || now.position() != before.position()) {
            stop();
            if (sameTrace && !now.asked() && isStep(before.playhead(), now)) {
                start(before.position());
            }
        } else if (playing.isPresent() && (!now.geometry().equals(before.geometry()) || now.still() != before.still())) {
            playing = Optional.of(choreography());
        }
    }

    /// The step whose number is under way, with what is known when it has arrived.
    Optional<Moment> underWay() {
        return now.map(at -> shown.trace().it().at(at.phase().step()));
    }

    private static boolean isStep(Playhead before, Seen now) {
        int position = now.position();
        return position > before.position()
                && before.granularity() != Granularity.PASS
                && before.next(now.trace().it().plan()).position() == position;
    }

    private void start(int position) {
        if (Speed.isInstant(shown.speed())) {
            return;
        }
        from = position;
        Choreography next = choreography();
        playing = Optional.of(next);
        now = next.at(0);
        beat = Beat.START;
        clock.start();
    }

    private Choreography choreography() {
        Choreography whole = Choreography.of(shown.geometry().it(), shown.trace().it(), from, shown.position());
        Choreography fitting = Speed.isHurried(shown.speed(), whole.steps()) ? whole.brief() : whole;
        return shown.still() ? fitting.still() : fitting;
    }

    private void advance(long nanos) {
        double speed = shown.speed();
        double passed = beat.last() == 0 ? 0 : (nanos - beat.last()) / 1e6;
        beat = beat.next(nanos, Speed.travel(speed));
        int step = now.map(at -> at.phase().step()).orElse(0);
        Optional<Choreography.Now> before = now;
        now = Speed.isInstant(speed) ? Optional.empty() : playing.flatMap(all -> all.at(beat.share()));
        if (now.isEmpty()) {
            stop();
            arrived.run();
            return;
        }
        boolean began = !isVisible() || before.isEmpty() || before.get().phase() != now.get().phase();
        show(now.get(), began, passed);
        setVisible(true);
        if (now.get().phase().step() != step) {
            arrived.run();
        }
    }

    private void show(Choreography.Now at, boolean began, double passed) {
        Viewport view = shown.viewport();
        Theme theme = shown.theme();
        boolean forward = playing.map(Choreography::forward).orElse(true);
        ColorRole role = forward ? ColorRole.VALUE : ColorRole.GRADIENT;
        pulse.color(Colors.of(theme, role), Colors.of(theme, ColorRole.CANVAS));
        glow.setVisible(at.phase().act() instanceof Act.Glow);
        pulse.setVisible(!glow.isVisible());
        switch (at.phase().act()) {
            case Act.Move move -> {
                double wanted = move.carries(at.share()) ? 1 : 0;
                double most = passed / SQUEEZE_MILLIS;
                carried = began ? wanted : carried + Math.clamp(wanted - carried, -most, most);
                pulse.show(move.pulse(), carried, view.zoom());
                pulse.at(view.toScreen(move.at(at.share())), move.size(at.share()));
            }
            case Act.Stand stand -> {
                pulse.show(stand.pulse(), 1, view.zoom());
                pulse.at(view.toScreen(stand.at()), 1);
            }
            case Act.Glow lit -> glow(lit, at.share(), Colors.of(theme, role));
        }
    }

    private void glow(Act.Glow lit, double share, Color color) {
        Viewport view = shown.viewport();
        Point corner = view.toScreen(new Point(lit.rect().x(), lit.rect().y()));
        glow.setX(corner.x());
        glow.setY(corner.y());
        glow.setWidth(lit.rect().width() * view.zoom());
        glow.setHeight(lit.rect().height() * view.zoom());
        glow.setArcWidth(2 * lit.radius() * view.zoom());
        glow.setArcHeight(2 * lit.radius() * view.zoom());
        glow.setStrokeWidth(lit.width() * view.zoom());
        glow.setStroke(color.deriveColor(0, 1, 1, GLOW_RING));
        glow.setFill(color.deriveColor(0, 1, 1, GLOW_FILL));
        glow.setOpacity(Math.clamp(Math.min(share, 1 - share) / GLOW_EDGE, 0, 1));
    }

    private void stop() {
        clock.stop();
        playing = Optional.empty();
        now = Optional.empty();
        beat = Beat.OVER;
        setVisible(false);
    }
}
