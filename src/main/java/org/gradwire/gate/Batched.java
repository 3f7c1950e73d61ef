package org.gradwire.gate;

import java.util.Optional;

/// The rules of one node over whole tensors for many examples at once.
///
/// Every gate has them, example by example ([OneByOne]). A gate may have faster ones, which it declares beside its
/// rules: forward they must give the very same numbers; a gradient of what is shared may be added up in another order.
public interface Batched {
    /// Fills the output of the first examples.
    void forward(int examples);

    /// Fills the downstream gradient of one input for the first examples; where the input is shared, their sum.
    void pullback(int port, int examples);

    /// What a gate declares: faster rules for a node, or none if they do not serve it.
    @FunctionalInterface
    interface Maker {
        Optional<Batched> of(BatchTensors node);
    }

    /// The rules of a node, whose output there is for each example.
    static Batched of(Gate gate, BatchTensors node) {
        return gate.batched().flatMap(maker -> maker.of(node)).orElseGet(() -> new OneByOne(gate, node));
    }
}
