package org.gradwire.ui.layers;

import java.util.Optional;
import org.gradwire.circuit.Limits;
import org.gradwire.edit.Joint;
import org.gradwire.edit.LayerLoss;
import org.gradwire.edit.LayerSizes;
import org.gradwire.edit.Layers;
import org.gradwire.edit.Layers.Kind;
import org.gradwire.gate.Activations;
import org.gradwire.gate.Gate;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.train.Initialization;

/// What stands in the dialog, right or wrong.
///
/// @param hidden activation of hidden layers, which only an MLP has
/// @param output activation of the last layer
public record LayersDraft(
        Kind kind, String sizes, Optional<Gate> hidden, Optional<Gate> output, LayerLoss loss, Initialization start, String seed) {
    private static final LayersDraft NETWORK = new LayersDraft(
            Kind.MLP, "784-100-10", Optional.of(Activations.RELU.gate()), Optional.empty(), LayerLoss.SOFTMAX_CROSS_ENTROPY,
            Initialization.HE, "1");
    private static final int UNITS = 10;

    /// What the dialog begins with: a network, or one more layer after what is selected.
    public static LayersDraft after(Optional<Joint> joint) {
        return joint.filter(there -> there.shape().rank() <= 1)
                .map(there -> NETWORK.withSizes(there.shape().longCount() + "-" + UNITS).with(Kind.DENSE))
                .orElse(NETWORK);
    }

    /// The layers, or what is wrong with the first field that is.
    Outcome<Layers> layers() {
        return LayerSizes.read(sizes, Limits.STANDARD).then(read -> {
            Optional<Long> number = seedNumber();
            if (number.isEmpty()) {
                return Outcome.refused("layers.seed");
            }
            Layers layers = new Layers(kind, read, kind == Kind.MLP ? hidden : Optional.empty(), output, loss, start, number.get());
            return layers.complaint().<Outcome<Layers>>map(Outcome.Refused::new).orElseGet(() -> Outcome.done(layers));
        });
    }

    /// What the layers come to, in a sentence.
    static Message words(Layers layers, Optional<Joint> joint) {
        Message count = layers.count(joint);
        if (joint.isEmpty()) {
            return count;
        }
        Joint there = joint.get();
        return there.fits(layers.sizes())
                ? Message.of("layers.joins", count, there.label())
                : Message.of("layers.apart", count, there.label(), there.shape());
    }

    private Optional<Long> seedNumber() {
        try {
            return Optional.of(Long.valueOf(seed.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// A dense layer by itself is a hidden one, and an MLP ends with scores that are judged.
    LayersDraft with(Kind next) {
        if (next == kind) {
            return this;
        }
        return switch (next) {
            case DENSE -> new LayersDraft(next, sizes, hidden, hidden, LayerLoss.NONE, start, seed);
            case MLP -> new LayersDraft(next, sizes, hidden, Optional.empty(), NETWORK.loss, start, seed);
        };
    }

    LayersDraft withSizes(String next) {
        return new LayersDraft(kind, next, hidden, output, loss, start, seed);
    }

    LayersDraft withHidden(Optional<Gate> next) {
        return new LayersDraft(kind, sizes, next, output, loss, start, seed);
    }

    LayersDraft withOutput(Optional<Gate> next) {
        return new LayersDraft(kind, sizes, hidden, next, loss, start, seed);
    }

    LayersDraft with(LayerLoss next) {
        return new LayersDraft(kind, sizes, hidden, output, next, start, seed);
    }

    LayersDraft with(Initialization next) {
        return new LayersDraft(kind, sizes, hidden, output, loss, next, seed);
    }

    LayersDraft withSeed(String next) {
        return new LayersDraft(kind, sizes, hidden, output, loss, start, next);
    }
}
