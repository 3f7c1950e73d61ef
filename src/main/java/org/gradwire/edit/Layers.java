package org.gradwire.edit;

import java.util.List;
import java.util.Optional;
import org.gradwire.gate.Activations;
import org.gradwire.gate.Gate;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.train.Initialization;

/// What a person says about layers that are to be inserted: a dense layer, which is two sizes, or an MLP of several.
///
/// @param hidden activation after every layer but the last
/// @param output activation after the last layer
/// @param seed   of the numbers that the weights start with
public record Layers(
        Kind kind, LayerSizes sizes, Optional<Gate> hidden, Optional<Gate> output, LayerLoss loss, Initialization start, long seed) {
    /// What may stand after a layer; nothing leaves its sums as they are.
    public static final List<Optional<Gate>> ACTIVATIONS = List.of(
            Optional.empty(), Optional.of(Activations.SIGMOID.gate()), Optional.of(Activations.TANH.gate()),
            Optional.of(Activations.RELU.gate()), Optional.of(Activations.LEAKY_RELU.gate()), Optional.of(Activations.SOFTPLUS.gate()));

    private static final int SOURCES_AND_SUMS = 4;

    public enum Kind {
        DENSE,
        MLP
    }

    /// Why these layers cannot be.
    public Optional<Message> complaint() {
        return kind == Kind.DENSE && sizes.layers() > 1
                ? Optional.of(Message.of("layers.sizes.dense", sizes))
                : loss.complaint(sizes.out(), output);
    }

    Optional<Gate> activation(int layer) {
        return layer < sizes.layers() ? hidden : output;
    }

    /// How many nodes there will be.
    ///
    /// @param joint what feeds the first layer, if it is there
    public int nodes(Optional<Joint> joint) {
        int before = joint.isEmpty() || joint.get().isNumber() ? 1 : 0;
        int activations = (hidden.isPresent() ? sizes.layers() - 1 : 0) + (output.isPresent() ? 1 : 0);
        int judging = loss == LayerLoss.NONE ? 0 : loss.takesMargin() ? 3 : 2;
        return before + SOURCES_AND_SUMS * sizes.layers() + activations + judging;
    }

    /// How many numbers there will be to train, and how many nodes, in a sentence.
    public Message count(Optional<Joint> selected) {
        return Message.of(
                "layers.fine", NumberFormat.grouped(sizes.parameters()), 2 * sizes.layers(),
                NumberFormat.grouped(nodes(selected.filter(joint -> joint.fits(sizes)))));
    }
}
