package org.gradwire.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradwire.text.Message;

/// Past and future of a document. Undo puts the previous value back; there is no inverse to get wrong.
public record History(List<Entry> done, List<Entry> undone) {
    public static final History EMPTY = new History(List.of(), List.of());

    /// A transaction and the state before it.
    public record Entry(EditorState before, Transaction transaction) {}

    /// A state, and the history that belongs to it.
    public record Moved(EditorState state, History history) {}

    public History {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /// After a new transaction; the future is forgotten. What changes nothing leaves nothing to undo, nor does a gesture
    /// that ends where it began.
    public History record(EditorState before, Transaction transaction) {
        if (transaction.after().document().equals(before.document())) {
            return this;
        }
        List<Entry> next = new ArrayList<>(done);
        EditorState from = before;
        if (!next.isEmpty() && undone.isEmpty() && transaction.continues(next.getLast().transaction())) {
            from = next.removeLast().before();
            if (transaction.after().document().equals(from.document())) {
                return new History(next, List.of());
            }
        }
        next.add(new Entry(from, transaction));
        return new History(next, List.of());
    }

    public Optional<Moved> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Entry last = done.getLast();
        return Optional.of(new Moved(last.before(), new History(done.subList(0, done.size() - 1), with(undone, last))));
    }

    public Optional<Moved> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        Entry next = undone.getLast();
        return Optional.of(new Moved(
                next.transaction().after(), new History(with(done, next), undone.subList(0, undone.size() - 1))));
    }

    /// What *Undo* would undo.
    public Optional<Message> undoLabel() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast().transaction().label());
    }

    public Optional<Message> redoLabel() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast().transaction().label());
    }

    private static List<Entry> with(List<Entry> entries, Entry entry) {
        List<Entry> next = new ArrayList<>(entries);
        next.add(entry);
        return next;
    }
}
