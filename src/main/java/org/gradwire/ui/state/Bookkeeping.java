package org.gradwire.ui.state;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Document;
import org.gradwire.edit.Transaction;
import org.gradwire.text.Language;

/// Documents come, go, and are kept somewhere.
public final class Bookkeeping {
    private Bookkeeping() {}

    public static Move open(Origin origin, Document document) {
        return open(Filing.found(origin, document, Optional.empty()), document);
    }

    /// Another document in place of the one that is open.
    public static Move open(Filing filing, Document document) {
        return state -> {
            Recent recent = filing.origin().file().map(state.recent()::with).orElse(state.recent());
            View view = state.view().with(Page.CIRCUIT).withSheet(Optional.empty()).with(Viewport.INITIAL).with(state.view().dock().opened(document));
            // What was in view before a lecture was another circuit.
            Optional<Presenting> lecture = view.presenting().map(now -> now.before(now.before().with(Page.CIRCUIT).with(Viewport.INITIAL)));
            State opened = State.opened(filing, document, lecture.isPresent() ? view.presenting(lecture) : view, state.preferences(), recent);
            return opened.with(opened.playback().by(state.playhead().granularity()));
        };
    }

    /// Something was learnt about the document's file, or done to it.
    public static Move file(UnaryOperator<Filing> change) {
        return state -> {
            Filing next = change.apply(state.filing());
            boolean moved = !next.origin().file().equals(state.origin().file());
            Recent recent = next.origin().file().filter(path -> moved).map(state.recent()::with).orElse(state.recent());
            return remember(recent).from(state.with(state.work().with(next)));
        };
    }

    /// Puts the document as it is kept in place of what was made of it. One action, so that undo takes it back.
    public static Move load(Filing filing, Document document) {
        return state -> {
            State next = state.with(state.work().with(filing));
            Transaction transaction = Commands.load(filing.origin().name(Language.ENGLISH), document);
            return document.equals(state.document()) ? next : Editing.commit(transaction).from(next);
        };
    }

    /// Files were opened, here or in another window.
    public static Move remember(Recent recent) {
        return state -> state.with(state.look().with(recent));
    }

    /// A file that is not there any more is not offered again.
    public static Move forget(Path file) {
        return state -> remember(state.recent().without(file)).from(state);
    }
}
