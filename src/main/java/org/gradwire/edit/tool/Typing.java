package org.gradwire.edit.tool;

import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.EditorState;

/// A number is typed on the canvas: the value of a source, or a constant for a free port.
///
/// @param begun what has been typed already
public record Typing(Subject subject, String begun) implements Tool {
    /// What the number is for.
    public sealed interface Subject {
        record Value(NodeId node) implements Subject {}

        record Port(PortRef port) implements Subject {}
    }

    @Override
    public Reaction on(Gesture gesture, EditorState state) {
        return Tool.waiting(this, gesture, state);
    }
}
