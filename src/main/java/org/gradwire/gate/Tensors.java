package org.gradwire.gate;

import java.util.List;
import org.gradwire.tensor.Slice;

/// What a rule over whole tensors sees of one node: slices of the rows of a pass.
///
/// For a pullback the downstream gradient of [#port] arrives filled with zeros and has the shape of that input.
public final class Tensors {
    private final List<Slice> inputs;
    private final Slice output;
    private final Slice upstream;
    private final List<Slice> downstream;
    private final Settings settings;
    private int port;

    /// @param downstream one slice an input; empty where no backward pass reaches the node
    public Tensors(List<Slice> inputs, Slice output, Slice upstream, List<Slice> downstream, Settings settings) {
        this.inputs = List.copyOf(inputs);
        this.output = output;
        this.upstream = upstream;
        this.downstream = List.copyOf(downstream);
        this.settings = settings;
    }

    public Slice x() {
        return inputs.getFirst();
    }

    public Slice x(int input) {
        return inputs.get(input);
    }

    public int inputs() {
        return inputs.size();
    }

    public Slice y() {
        return output;
    }

    public Slice upstream() {
        return upstream;
    }

    /// The gradient to fill, for the input [#port].
    public Slice downstream() {
        return downstream.get(port);
    }

    public int port() {
        return port;
    }

    public Tensors at(int port) {
        this.port = port;
        return this;
    }

    public Settings settings() {
        return settings;
    }
}
