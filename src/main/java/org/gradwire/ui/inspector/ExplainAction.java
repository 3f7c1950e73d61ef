package org.gradwire.ui.inspector;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Chapter;
import org.gradwire.ui.control.Deed;
import org.gradwire.ui.control.Keys;
import org.gradwire.ui.control.When;
import org.gradwire.ui.state.Asking;
import org.gradwire.ui.state.Session;
import org.kordamp.ikonli.feather.Feather;

/// A number is explained.
public enum ExplainAction implements Action<Session> {
    EXPLAIN_VALUE(Deed.move(Feather.HELP_CIRCLE, When.VALUE_KNOWN, state -> Asking.ask(Asking.value(state)).from(state))
            .keys(Keys.key(KeyCode.V))),
    EXPLAIN_GRADIENT(Deed.move(Feather.HELP_CIRCLE, When.GRADIENT_KNOWN, state -> Asking.ask(Asking.gradient(state)).from(state))
            .keys(Keys.key(KeyCode.G))),
    EXPLAIN_EARLIER(Deed.move(Feather.ARROW_LEFT, When.NOT_AT_START, state -> Asking.ask(Asking.near(state, -1)).from(state))
            .keys(Keys.shift(KeyCode.LEFT))),
    EXPLAIN_LATER(Deed.move(Feather.ARROW_RIGHT, When.NOT_AT_START, state -> Asking.ask(Asking.near(state, 1)).from(state))
            .keys(Keys.shift(KeyCode.RIGHT))),
    GO_THERE(Deed.move(Feather.TARGET, When.ASKED_FOR_A_STEP, state -> state.playback().asked().map(asked -> Asking.goTo(asked).from(state)).orElse(state))
            .keys(Keys.shift(KeyCode.ENTER))),
    STOP_ASKING(Deed.move(Feather.CORNER_DOWN_LEFT, When.ASKED, Asking.ask(Optional.empty())).keys(Keys.shift(KeyCode.BACK_SPACE)));

    private final Deed<? super Session> deed;

    ExplainAction(Deed<? super Session> deed) {
        this.deed = deed;
    }

    @Override
    public Chapter chapter() {
        return Chapter.EXPLAIN;
    }

    @Override
    public Deed<? super Session> deed() {
        return deed;
    }
}
