package org.gradwire.ui.document;

import javafx.scene.input.KeyCode;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.control.Chapter;
import org.gradwire.ui.control.Deed;
import org.gradwire.ui.control.Keys;
import org.gradwire.ui.control.When;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Page;
import org.gradwire.ui.state.Sheet;
import org.gradwire.ui.state.State;
import org.kordamp.ikonli.feather.Feather;

/// Documents come and go, and windows.
public enum FileAction implements Action<FileDeeds> {
    NEW(Deed.of(Feather.FILE_PLUS, When.ALWAYS, FileDeeds::fresh).keys(Keys.shortcut(KeyCode.N))),
    FROM_CODE(Deed.move(Feather.CODE, When.ALWAYS, Looking.lay(Sheet.CODE)).keys(Keys.shiftShortcut(KeyCode.N))),
    OPEN(Deed.of(Feather.FOLDER, When.ALWAYS, FileDeeds::open).keys(Keys.shortcut(KeyCode.O))),
    SAVE(Deed.of(Feather.SAVE, When.CAN_SAVE, FileDeeds::save).keys(Keys.shortcut(KeyCode.S))),
    SAVE_AS(Deed.of(Feather.DOWNLOAD, When.CAN_SAVE, FileDeeds::saveAs).keys(Keys.shiftShortcut(KeyCode.S))),
    REVERT(Deed.of(Feather.ROTATE_CCW, When.CAN_REVERT, FileDeeds::revert).keys(Keys.shortcut(KeyCode.R))),
    START_PAGE(Deed.move(Feather.GRID, When.NOT_PRESENTING, FileAction::otherPage).keys(Keys.alt(KeyCode.HOME))),
    NEW_WINDOW(Deed.of(Feather.COPY, When.ALWAYS, FileDeeds::another).keys(Keys.shiftShortcut(KeyCode.O))),
    CLOSE_WINDOW(Deed.of(Feather.X, When.ALWAYS, FileDeeds::close).keys(Keys.shortcut(KeyCode.W))),
    QUIT(Deed.of(Feather.LOG_OUT, When.ALWAYS, FileDeeds::quit).keys(Keys.shortcut(KeyCode.Q)));

    private final Deed<? super FileDeeds> deed;

    FileAction(Deed<? super FileDeeds> deed) {
        this.deed = deed;
    }

    @Override
    public Chapter chapter() {
        return Chapter.FILE;
    }

    @Override
    public Deed<? super FileDeeds> deed() {
        return deed;
    }

    private static State otherPage(State state) {
        return Looking.show(state.view().page() == Page.START ? Page.CIRCUIT : Page.START).from(state);
    }
}
