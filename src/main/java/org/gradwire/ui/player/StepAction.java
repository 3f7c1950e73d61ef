package org.gradwire.ui.player;

import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import org.gradwire.pass.Granularity;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Chapter;
import org.gradwire.ui.control.Deed;
import org.gradwire.ui.control.Keys;
import org.gradwire.ui.control.When;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Move;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;
import org.gradwire.ui.state.Stepping;
import org.kordamp.ikonli.feather.Feather;

/// From step to step, by hand or by itself.
public enum StepAction implements Action<Session> {
    LIVE(Deed.move(Feather.ACTIVITY, When.HAS_NODES, state -> Stepping.live(!state.playback().live()).from(state))
            .on(When.LIVE).keys(Keys.key(KeyCode.L))),
    STEP(Deed.move(Feather.CHEVRON_RIGHT, When.NOT_AT_END, byHand(Stepping.step(1)))
            .keys(Keys.key(KeyCode.RIGHT), Keys.key(KeyCode.PAGE_DOWN))),
    BACK(Deed.move(Feather.CHEVRON_LEFT, When.NOT_AT_START, byHand(Stepping.step(-1)))
            .keys(Keys.key(KeyCode.LEFT), Keys.key(KeyCode.PAGE_UP))),
    FIRST(Deed.move(Feather.SKIP_BACK, When.NOT_AT_START, byHand(Stepping::first)).keys(Keys.key(KeyCode.HOME))),
    LAST(Deed.move(Feather.SKIP_FORWARD, When.NOT_AT_END, byHand(Stepping::last)).keys(Keys.key(KeyCode.END))),
    PLAY(Deed.move(Feather.PLAY, When.HAS_STEPS, state -> Stepping.play(!state.playing()).from(state))
            .keys(Keys.key(KeyCode.SPACE))),
    SLOWER(Deed.move(Feather.REWIND, When.ON_CIRCUIT, Looking.prefer(now -> now.withSpeed(now.speed() - By.SPEED)))
            .keys(Keys.key(KeyCode.OPEN_BRACKET))),
    FASTER(Deed.move(Feather.FAST_FORWARD, When.ON_CIRCUIT, Looking.prefer(now -> now.withSpeed(now.speed() + By.SPEED)))
            .keys(Keys.key(KeyCode.CLOSE_BRACKET))),
    BY_WIRE(Deed.move(Feather.MINUS, When.ON_CIRCUIT, Stepping.granularity(Granularity.WIRE))
            .on(by(Granularity.WIRE)).keys(Keys.key(KeyCode.DIGIT1))),
    BY_GATE(Deed.move(Feather.CIRCLE, When.ON_CIRCUIT, Stepping.granularity(Granularity.GATE))
            .on(by(Granularity.GATE)).keys(Keys.key(KeyCode.DIGIT2))),
    BY_PASS(Deed.move(Feather.CHEVRONS_RIGHT, When.ON_CIRCUIT, Stepping.granularity(Granularity.PASS))
            .on(by(Granularity.PASS)).keys(Keys.key(KeyCode.DIGIT3)));

    /// How much one press changes.
    private static final class By {
        private static final double SPEED = 0.1;
    }

    private final Deed<? super Session> deed;

    StepAction(Deed<? super Session> deed) {
        this.deed = deed;
    }

    @Override
    public Chapter chapter() {
        return Chapter.STEP;
    }

    @Override
    public Deed<? super Session> deed() {
        return deed;
    }

    /// A person who steps has taken over from the player.
    private static Move byHand(Move move) {
        return Stepping.play(false).then(move);
    }

    private static Predicate<State> by(Granularity granularity) {
        return state -> state.playhead().granularity() == granularity;
    }
}
