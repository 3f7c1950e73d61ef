package org.gradwire.edit;

import org.gradwire.text.Message;

/// One user action: what it is called in *Undo …*, what it changed, and the state that it leads to.
///
/// @param gesture actions of one gesture, such as dragging a number, are one action; 0 stands alone
public record Transaction(Message label, Change change, EditorState after, long gesture) {
    /// Whether undoing this should undo the other with it.
    public boolean continues(Transaction before) {
        return gesture != 0 && gesture == before.gesture && change.equals(before.change);
    }

    /// The same under another name.
    public Transaction called(Message other) {
        return new Transaction(other, change, after, gesture);
    }
}
