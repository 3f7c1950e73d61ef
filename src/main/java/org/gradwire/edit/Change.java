package org.gradwire.edit;

import org.gradwire.circuit.NodeId;

/// What a transaction did, as data: for labels, and for joining edits of one gesture.
public sealed interface Change {
    record SetParam(NodeId node, String param) implements Change {}

    record Move(NodeId node) implements Change {}

    record DefineGate(String gate) implements Change {}

    record RedefineGate(String gate) implements Change {}

    record RemoveGate(String gate) implements Change {}
}
