package org.gradwire.ui.document;

import java.util.Map;
import java.util.Optional;
import org.gradwire.ui.control.Action;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.Sheet;

/// What the actions of the file menu do.
///
/// @param settle takes over what is just being typed, so that it is saved too
/// @param close  closes the window, if nothing is lost by it
public record FileBindings(Session session, Documents documents, Neighbours neighbours, Runnable settle, Runnable close) {
    public void addTo(Map<Action, Runnable> all) {
        all.put(Action.NEW, settled(documents.opening()::fresh));
        all.put(Action.NEW_WINDOW, () -> neighbours.another(Optional.empty()));
        all.put(Action.FROM_CODE, () -> session.become(Looking.lay(Sheet.CODE)));
        all.put(Action.OPEN, settled(documents.opening()::choose));
        all.put(Action.SAVE, settled(() -> documents.saving().save(() -> {})));
        all.put(Action.SAVE_AS, settled(() -> documents.saving().saveAs(() -> {})));
        all.put(Action.REVERT, settled(documents.watching()::revert));
        all.put(Action.CLOSE_WINDOW, settled(close));
        all.put(Action.QUIT, settled(neighbours::quit));
    }

    private Runnable settled(Runnable what) {
        return () -> {
            settle.run();
            what.run();
        };
    }
}
