package org.gradwire.edit;

import java.util.Optional;
import org.gradwire.text.Message;

/// Past and future of a document. Undo puts the previous value back; there is no inverse to get wrong.
public record History(Pile<Entry> done, Pile<Entry> undone) {
    /// The last so many actions can be undone. An entry may hold a table of data, and long work must not fill the memory.
    public static final int MOST = 1_000;

    public static final History EMPTY = new History(new Pile<>(MOST), new Pile<>(MOST));

    /// A transaction and the state before it.
    public record Entry(EditorState before, Transaction transaction) {}

    /// A state, and the history that belongs to it.
    public record Moved(EditorState state, History history) {}

    /// After a new transaction; the future is forgotten. What changes nothing leaves nothing to undo, nor does a gesture
    /// that ends where it began.
    public History record(EditorState before, Transaction transaction) {
        if (transaction.after().document().equals(before.document())) {
            return this;
        }
        Pile<Entry> past = done;
        EditorState from = before;
        Optional<Entry> joined = done.last().filter(last -> undone.isEmpty() && transaction.continues(last.transaction()));
        if (joined.isPresent()) {
            past = done.withoutLast();
            from = joined.get().before();
            if (transaction.after().document().equals(from.document())) {
                return new History(past, EMPTY.undone);
            }
        }
        return new History(past.with(new Entry(from, transaction)), EMPTY.undone);
    }

    public Optional<Moved> undo() {
        return done.last().map(last -> new Moved(last.before(), new History(done.withoutLast(), undone.with(last))));
    }

    public Optional<Moved> redo() {
        return undone.last().map(next -> new Moved(next.transaction().after(), new History(done.with(next), undone.withoutLast())));
    }

    /// What *Undo* would undo.
    public Optional<Message> undoLabel() {
        return done.last().map(last -> last.transaction().label());
    }

    public Optional<Message> redoLabel() {
        return undone.last().map(next -> next.transaction().label());
    }
}
