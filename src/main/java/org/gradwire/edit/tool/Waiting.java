package org.gradwire.edit.tool;

import java.util.Optional;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Point;
import org.gradwire.text.Message;

/// Something large is being worked out elsewhere; Escape gives it up, and so does whatever else is begun.
///
/// @param what what stands on the canvas meanwhile; nothing while the wait is too short to be noticed
public record Waiting(Point at, Optional<Message> what) implements Tool {
    @Override
    public Optional<Complaint> complaint() {
        return what.map(words -> new Complaint(at, words));
    }

    @Override
    public Reaction on(Gesture gesture, EditorState state) {
        return Tool.waiting(this, gesture, state);
    }
}
