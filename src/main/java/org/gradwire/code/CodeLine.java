package org.gradwire.code;

import java.util.List;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;

/// A line of staged code, and what of the circuit it stands for, so that other views can be linked to it.
public sealed interface CodeLine {
    /// What the line assigns.
    String name();

    /// The line without its number.
    String code();

    /// The node whose value or gradient the line computes.
    NodeId node();

    /// The line as lecture notes print it, with the number of its forward line.
    default String text() {
        return switch (this) {
            case Source source -> source.code();
            case Forward forward -> forward.code() + "  #(" + forward.number() + ")";
            case Seed seed -> seed.code();
            case Backward backward -> backward.code() + "  #(" + backward.number() + ")";
        };
    }

    /// A source with its value.
    record Source(String name, String code, NodeId node) implements CodeLine {}

    /// A named node.
    ///
    /// @param number counts forward lines from 1
    /// @param inline the unnamed nodes written inside it, and the node itself as the last
    record Forward(int number, String name, String code, NodeId node, List<NodeId> inline) implements CodeLine {}

    /// The gradient that the output starts with.
    record Seed(String name, String code, NodeId node) implements CodeLine {}

    /// One contribution to a gradient.
    ///
    /// @param number the forward line that is differentiated
    /// @param of     the node of that forward line, whose gradient comes in
    /// @param wires  the wires that the gradient travels along, from that node back to this one
    /// @param adds   whether an earlier line set the gradient, so that this one adds to it
    record Backward(int number, String name, String code, NodeId node, NodeId of, List<PortRef> wires, boolean adds)
            implements CodeLine {}
}
