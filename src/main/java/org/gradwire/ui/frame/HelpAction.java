package org.gradwire.ui.frame;

import javafx.scene.input.KeyCode;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Chapter;
import org.gradwire.ui.control.Deed;
import org.gradwire.ui.control.Keys;
import org.gradwire.ui.control.When;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Sheet;
import org.kordamp.ikonli.feather.Feather;

/// Where the keys are, and what the circuit is about.
public enum HelpAction implements Action<HelpDeeds> {
    CONTEXT(Deed.of(Feather.MENU, When.ON_CIRCUIT, HelpDeeds::showMenu)
            .keys(Keys.shift(KeyCode.F10), Keys.key(KeyCode.CONTEXT_MENU))),
    NEXT_PART(Deed.of(Feather.SKIP_FORWARD, When.ON_CIRCUIT, HelpDeeds::nextPart).keys(Keys.key(KeyCode.F6))),
    LESSON(Deed.move(Feather.BOOK_OPEN, When.HAS_LESSON, Looking.lay(Sheet.LESSON)).keys(Keys.shift(KeyCode.F1)));

    private final Deed<? super HelpDeeds> deed;

    HelpAction(Deed<? super HelpDeeds> deed) {
        this.deed = deed;
    }

    @Override
    public Chapter chapter() {
        return Chapter.HELP;
    }

    @Override
    public Deed<? super HelpDeeds> deed() {
        return deed;
    }
}
