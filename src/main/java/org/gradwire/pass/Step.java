package org.gradwire.pass;

import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.tensor.Tensor;

/// One entry of a pass: what a person can stop at, with all its numbers.
public sealed interface Step {
    /// The node that the step is about: where the value goes in, or where the gradient comes out of.
    NodeId node();

    /// A value travels along one wire.
    record ForwardWire(PortRef wire, NodeId from, Tensor value) implements Step {
        @Override
        public NodeId node() {
            return wire.node();
        }
    }

    /// A gate computes its output.
    record ForwardGate(NodeId node, List<Tensor> inputs, Tensor output) implements Step {}

    /// The gradient of the output with respect to itself.
    record Seed(NodeId node, Tensor gradient) implements Step {}

    /// Upstream × local = downstream travels back along one wire.
    ///
    /// @param local     the local gradient entry by entry, for gates that have one; else the gate has a pullback
    /// @param downstream as it arrives at `from`, summed to its shape
    record BackwardWire(PortRef wire, NodeId from, Tensor upstream, Optional<Tensor> local, Tensor downstream)
            implements Step {
        @Override
        public NodeId node() {
            return wire.node();
        }
    }

    /// A second or later contribution is added at a fan-out.
    record Accumulate(NodeId node, PortRef wire, Tensor before, Tensor contribution, Tensor after) implements Step {}

    /// Whether the step belongs to the forward pass.
    default boolean isForward() {
        return this instanceof ForwardWire || this instanceof ForwardGate;
    }
}
