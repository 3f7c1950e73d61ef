package org.gradwire.code;

import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.NodeId;
import org.gradwire.tensor.Tensor;

/// What a part of an expression has come to.
sealed interface Term {
    /// Numbers that are not a node yet.
    ///
    /// @param fixed written with `np.array`: meant as a value of its own, so it is neither folded nor absorbed
    record Literal(Tensor value, boolean fixed) implements Term {}

    record Value(NodeId node) implements Term {}

    /// A list that holds values of the circuit: what concatenate and its relatives take.
    record Several(List<Term> terms) implements Term {}

    /// `None`: a parameter left out, or a source without a value.
    record Nothing() implements Term {}

    /// The number that this is, if it may become part of a gate.
    default Optional<Double> number() {
        return this instanceof Literal(Tensor value, boolean fixed) && !fixed && value.isScalar()
                ? Optional.of(value.number())
                : Optional.empty();
    }
}
