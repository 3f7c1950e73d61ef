package org.gradwire.ui.canvas;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.code.StagedCode;
import org.gradwire.edit.Document;
import org.gradwire.edit.Fragment;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Removal;
import org.gradwire.edit.Transaction;
import org.gradwire.file.FragmentText;
import org.gradwire.scene.AutoPlacement;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// Cut, copy, paste and duplicate. What is copied is text, so that it can go to another window, or into a mail and back.
final class Clips {
    private final Session session;

    public Clips(Session session) {
        this.session = session;
    }

    /// Returns whether there was something to copy.
    public boolean copy() {
        Optional<Document> fragment = Fragment.of(session.state().editor());
        if (fragment.isEmpty()) {
            return false;
        }
        return switch (FragmentText.STANDARD.write(fragment.get())) {
            case Outcome.Done<String>(String text) -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(text);
                Clipboard.getSystemClipboard().setContent(content);
                yield true;
            }
            case Outcome.Refused<String>(Message why) -> {
                session.become(Editing.complain(why));
                yield false;
            }
        };
    }

    public void cut() {
        if (copy()) {
            Removal.remove(session.state().editor()).map(removed -> removed.called(Message.of("edit.cut"))).ifPresent(transaction -> session.become(Editing.commit(transaction)));
        }
    }

    /// A fragment, or staged code.
    public void paste() {
        String text = Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        if (text.isBlank()) {
            session.become(Editing.complain(Message.of("paste.empty")));
            return;
        }
        Outcome<Document> read = FragmentText.STANDARD.read(text);
        if (read instanceof Outcome.Refused<Document> && StagedCode.read(text, Limits.STANDARD) instanceof StagedCode.Reading.Done(Circuit circuit, var notes)
                && circuit.size() > 0) {
            Document code = Document.of(circuit.withOutput(Optional.empty()), Placement.EMPTY).withNotes(notes);
            read = Outcome.done(code);
        }
        session.become(Editing.attempt(read.then(fragment -> put(fragment, Message.of("edit.paste")))));
        session.become(Looking::reveal);
    }

    public void duplicate() {
        Fragment.of(session.state().editor())
                .ifPresent(fragment -> session.become(Editing.attempt(put(fragment, Message.of("edit.duplicate")))));
        session.become(Looking::reveal);
    }

    private Outcome<Transaction> put(Document fragment, Message label) {
        Document placed = AutoPlacement.complete(fragment);
        State state = session.state();
        return Fragment.paste(state.editor(), placed, NewPlace.forFragment(state, placed), label, Limits.STANDARD);
    }
}
