package org.gradwire.train;

import org.gradwire.circuit.NodeId;
import org.gradwire.data.Column;

/// The two columns of the table that span a plane of inputs: two numbers of the circuit, or the two of one vector.
public record TwoInputs(Input x, Input y) {
    /// @param entry of the source that the column feeds
    public record Input(NodeId source, int entry, Column column) {}
}
