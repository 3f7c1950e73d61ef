package org.gradwire.ui.find;

import javafx.scene.input.KeyCode;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Chapter;
import org.gradwire.ui.control.Deed;
import org.gradwire.ui.control.Keys;
import org.gradwire.ui.control.When;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sheet;
import org.kordamp.ikonli.feather.Feather;

/// What there is to do.
public enum FindAction implements Action<Session> {
    FIND(Deed.move(Feather.SEARCH, When.ALWAYS, Looking.lay(Sheet.FIND)).keys(Keys.shortcut(KeyCode.K))),
    KEYS(Deed.move(Feather.LIST, When.ALWAYS, Looking.lay(Sheet.KEYS)).keys(Keys.key(KeyCode.F1), Keys.typed("?")));

    private final Deed<? super Session> deed;

    FindAction(Deed<? super Session> deed) {
        this.deed = deed;
    }

    @Override
    public Chapter chapter() {
        return Chapter.HELP;
    }

    @Override
    public Deed<? super Session> deed() {
        return deed;
    }
}
