package org.gradwire.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradwire.tensor.BatchSlice;
import org.gradwire.tensor.Slice;
import org.jspecify.annotations.Nullable;

/// Many examples one after the other, each by the rule of a single pass.
final class OneByOne implements Batched {
    private final Whole forward;
    private final Whole[] pullbacks;
    private final Tensors one;
    /// By input; null where it is shared.
    private final @Nullable BatchSlice[] inputs;
    private final BatchSlice output;
    private final @Nullable BatchSlice upstream;
    /// By input; null where it is shared or not wanted.
    private final @Nullable BatchSlice[] downstream;
    /// For the gradient of what is shared, as the slice for it is in use by each example.
    private final double[] sums;

    OneByOne(Gate gate, BatchTensors node) {
        forward = ((Rule.AtOnce) gate.rule()).whole();
        one = node.one();
        pullbacks = new Whole[one.inputs()];
        int most = 0;
        for (int port = 0; port < pullbacks.length; port++) {
            pullbacks[port] = ((Derivative.Pullback) gate.derivative(port)).rule();
            most = node.isShared(port) ? Math.max(most, one.x(port).count()) : most;
        }
        inputs = rows(node.inputs());
        output = node.output();
        upstream = node.upstream().orElse(null);
        downstream = rows(node.downstream());
        sums = new double[upstream == null ? 0 : most];
    }

    private static @Nullable BatchSlice[] rows(List<Optional<BatchSlice>> given) {
        List<@Nullable BatchSlice> rows = new ArrayList<>();
        given.forEach(examples -> rows.add(examples.orElse(null)));
        return rows.toArray(BatchSlice[]::new);
    }

    @Override
    public void forward(int examples) {
        for (int example = 0; example < examples; example++) {
            takeInputs(example);
            forward.fill(one);
            output.copyFrom(example, one.y());
        }
    }

    @Override
    public void pullback(int port, int examples) {
        BatchSlice gradients = upstream;
        if (gradients == null) {
            throw new IllegalStateException("no gradient is wanted of this node");
        }
        BatchSlice rows = downstream[port];
        Slice down = one.at(port).downstream();
        Arrays.fill(sums, 0);
        for (int example = 0; example < examples; example++) {
            takeInputs(example);
            output.copyTo(example, one.y());
            gradients.copyTo(example, one.upstream());
            down.fill(0);
            pullbacks[port].fill(one);
            if (rows == null) {
                for (int entry = 0; entry < down.count(); entry++) {
                    sums[entry] += down.at(entry);
                }
            } else {
                rows.copyFrom(example, down);
            }
        }
        if (rows == null) {
            System.arraycopy(sums, 0, down.row(), down.offset(), down.count());
        }
    }

    private void takeInputs(int example) {
        for (int input = 0; input < inputs.length; input++) {
            BatchSlice rows = inputs[input];
            if (rows != null) {
                rows.copyTo(example, one.x(input));
            }
        }
    }
}
