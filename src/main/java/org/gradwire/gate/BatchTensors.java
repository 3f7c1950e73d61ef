package org.gradwire.gate;

import java.util.List;
import java.util.Optional;
import org.gradwire.tensor.BatchSlice;

/// What rules for many examples see of one node.
///
/// @param one        the slices of a single pass: what is shared stands there, and the rest is room for one example
/// @param inputs     for each input its rows, or nothing where it is shared by all examples
/// @param output     always one for each example
/// @param upstream   nothing where no gradient is wanted
/// @param downstream for each input the rows to fill, or nothing where it is shared or its gradient is not wanted
public record BatchTensors(
        Tensors one,
        List<Optional<BatchSlice>> inputs,
        BatchSlice output,
        Optional<BatchSlice> upstream,
        List<Optional<BatchSlice>> downstream) {
    public BatchTensors {
        inputs = List.copyOf(inputs);
        downstream = List.copyOf(downstream);
    }

    boolean isShared(int input) {
        return inputs.get(input).isEmpty();
    }
}
