package org.gradwire.edit.tool;

import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;

/// What lies under the pointer.
public sealed interface Target {
    record Canvas() implements Target {}

    record OnNode(NodeId node) implements Target {}

    /// An input port, wired or free; the port after the last is the one that a gate would grow.
    record OnPort(PortRef port) implements Target {}

    /// Where wires leave a node.
    record OnOutput(NodeId node) implements Target {}

    record OnWire(PortRef wire) implements Target {}

    /// The value or the gradient beside a node's output.
    record OnNumber(NodeId node, boolean isGradient) implements Target {}

    /// The contribution beside a wire of a fan-out.
    record OnWireNumber(PortRef wire) implements Target {}
}
