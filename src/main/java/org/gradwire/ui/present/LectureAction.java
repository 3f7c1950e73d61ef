package org.gradwire.ui.present;

import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Chapter;
import org.gradwire.ui.control.Deed;
import org.gradwire.ui.control.Keys;
import org.gradwire.ui.control.When;
import org.gradwire.ui.state.Lecturing;
import org.gradwire.ui.state.Presenting;
import org.gradwire.ui.state.State;
import org.kordamp.ikonli.feather.Feather;

/// A lecture.
public enum LectureAction implements Action<LectureDeeds> {
    PRESENT(Deed.of(Feather.MONITOR, When.ALWAYS, LectureDeeds::present).on(State::isPresenting).keys(Keys.key(KeyCode.F5))),
    BLANK(Deed.move(Feather.SQUARE, When.PRESENTING, Lecturing.lecture(Presenting::toggleBlank))
            .on(during(Presenting::blank)).keys(Keys.key(KeyCode.B))),
    HALO(Deed.move(Feather.MOUSE_POINTER, When.PRESENTING, Lecturing.lecture(Presenting::toggleHalo))
            .on(during(Presenting::halo)).keys(Keys.key(KeyCode.H))),
    SHOW_KEYS(Deed.move(Feather.COMMAND, When.PRESENTING, Lecturing.lecture(Presenting::toggleKeys))
            .on(during(Presenting::keys)).keys(Keys.key(KeyCode.K)));

    private final Deed<? super LectureDeeds> deed;

    LectureAction(Deed<? super LectureDeeds> deed) {
        this.deed = deed;
    }

    @Override
    public Chapter chapter() {
        return Chapter.PRESENT;
    }

    @Override
    public Deed<? super LectureDeeds> deed() {
        return deed;
    }

    private static Predicate<State> during(Predicate<Presenting> lecture) {
        return state -> state.view().presenting().filter(lecture).isPresent();
    }
}
