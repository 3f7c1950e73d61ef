package org.gradwire.edit;

import org.gradwire.circuit.NodeId;

/// What a transaction did, as data: for labels, and for joining edits of one gesture.
public sealed interface Change {
    record SetParam(NodeId node, String param) implements Change {}

    record Move(NodeId node) implements Change {}

    /// All of it, from where it is kept.
    record Load() implements Change {}
}
