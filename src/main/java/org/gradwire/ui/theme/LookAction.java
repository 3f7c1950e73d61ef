package org.gradwire.ui.theme;

import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Chapter;
import org.gradwire.ui.control.Deed;
import org.gradwire.ui.control.Keys;
import org.gradwire.ui.control.When;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Move;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Shade;
import org.gradwire.ui.state.State;
import org.kordamp.ikonli.feather.Feather;

/// How the window looks.
public enum LookAction implements Action<Session> {
    LIGHT(Deed.move(Feather.SUN, When.ALWAYS, shade(Shade.LIGHT)).on(is(Shade.LIGHT))),
    DARK(Deed.move(Feather.MOON, When.ALWAYS, shade(Shade.DARK)).on(is(Shade.DARK))),
    CONTRAST(Deed.move(Feather.EYE, When.ALWAYS, shade(Shade.CONTRAST)).on(is(Shade.CONTRAST))),
    NEXT_THEME(Deed.move(Feather.REFRESH_CW, When.ALWAYS, Looking.prefer(now -> now.with(now.theme().next())))
            .keys(Keys.shiftShortcut(KeyCode.D))),
    SAFE_COLORS(Deed.move(Feather.DROPLET, When.ALWAYS, Looking.prefer(now -> now.with(now.theme().withColorBlindSafe(!now.theme().colorBlindSafe()))))
            .on(state -> state.preferences().theme().colorBlindSafe()).keys(Keys.shiftShortcut(KeyCode.B))),
    REDUCED_MOTION(Deed.move(Feather.ZAP_OFF, When.ALWAYS, Looking.prefer(now -> now.withReducedMotion(!now.reducedMotion())))
            .on(state -> state.preferences().reducedMotion()).keys(Keys.shiftShortcut(KeyCode.M))),
    LARGER(Deed.move(Feather.PLUS_CIRCLE, When.CAN_GROW, Looking.prefer(now -> now.withScale(now.scale() + By.SCALE)))
            .keys(Keys.shiftShortcut(KeyCode.EQUALS), Keys.shiftShortcut(KeyCode.PLUS))),
    SMALLER(Deed.move(Feather.MINUS_CIRCLE, When.CAN_SHRINK, Looking.prefer(now -> now.withScale(now.scale() - By.SCALE)))
            .keys(Keys.shiftShortcut(KeyCode.MINUS))),
    USUAL_SIZE(Deed.move(Feather.TYPE, When.ALWAYS, Looking.prefer(now -> now.withScale(1)))
            .keys(Keys.shiftShortcut(KeyCode.DIGIT0))),
    LANGUAGE(Deed.move(Feather.GLOBE, When.ALWAYS, Looking.prefer(now -> now.with(now.language().next())))
            .keys(Keys.shiftShortcut(KeyCode.L)));

    /// How much one press changes.
    private static final class By {
        private static final double SCALE = 0.25;
    }

    private final Deed<? super Session> deed;

    LookAction(Deed<? super Session> deed) {
        this.deed = deed;
    }

    @Override
    public Chapter chapter() {
        return Chapter.LOOK;
    }

    @Override
    public Deed<? super Session> deed() {
        return deed;
    }

    private static Move shade(Shade shade) {
        return Looking.prefer(now -> now.with(now.theme().with(shade)));
    }

    private static Predicate<State> is(Shade shade) {
        return state -> state.preferences().theme().shade() == shade;
    }
}
