package org.gradwire.edit;

import java.util.Optional;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Losses;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;

/// What the last layer is judged by.
public enum LayerLoss {
    NONE(Optional.empty(), Outputs.ANY),
    SQUARED_ERROR(Optional.of(Losses.SQUARED_ERROR), Outputs.ANY),
    /// For a target of probabilities: at first, the first class is the right one.
    SOFTMAX_CROSS_ENTROPY(Optional.of(Losses.SOFTMAX_CROSS_ENTROPY), Outputs.SEVERAL),
    /// For a target of 0 or 1.
    BINARY_CROSS_ENTROPY(Optional.of(Losses.BINARY_CROSS_ENTROPY_FROM_SCORE), Outputs.ONE),
    /// For a target that is the index of the right class.
    MULTICLASS_HINGE(Optional.of(Losses.MULTICLASS_HINGE), Outputs.SEVERAL),
    /// For a target of 1 or −1, which makes a margin of the score.
    HINGE(Optional.of(Losses.HINGE), Outputs.ONE),
    PERCEPTRON(Optional.of(Losses.PERCEPTRON_LOSS), Outputs.ONE);

    private enum Outputs {
        ANY,
        ONE,
        SEVERAL
    }

    private final Optional<Losses> loss;
    private final Outputs outputs;

    LayerLoss(Optional<Losses> loss, Outputs outputs) {
        this.loss = loss;
        this.outputs = outputs;
    }

    public Optional<Gate> gate() {
        return loss.map(Losses::gate);
    }

    /// Whether it takes the product of target and score, and not the two of them.
    boolean takesMargin() {
        return this == HINGE || this == PERCEPTRON;
    }

    /// Whether it begins with the sums of a layer, so that no activation may stand between.
    private boolean takesScores() {
        return this != NONE && this != SQUARED_ERROR;
    }

    /// Why it does not fit a last layer.
    Optional<Message> complaint(int out, Optional<Gate> activation) {
        if (loss.isEmpty()) {
            return Optional.empty();
        }
        Gate gate = loss.get().gate();
        if (outputs == Outputs.ONE && out > 1) {
            return Optional.of(Message.of("layers.loss.one", gate.name(), out));
        }
        if (outputs == Outputs.SEVERAL && out == 1) {
            return Optional.of(Message.of("layers.loss.several", gate.name()));
        }
        return activation.filter(between -> takesScores()).map(between -> Message.of("layers.loss.scores", gate.name(), between.name()));
    }

    /// A target that the loss makes sense of, until there is data.
    ///
    /// @param output shape of the last layer's output
    Tensor target(Shape output) {
        return switch (this) {
            case NONE, SQUARED_ERROR -> Tensor.filled(output, 0);
            case SOFTMAX_CROSS_ENTROPY -> {
                double[] first = new double[output.count()];
                first[0] = 1;
                yield Tensor.of(output, first);
            }
            case MULTICLASS_HINGE -> Tensor.scalar(0);
            case BINARY_CROSS_ENTROPY, HINGE, PERCEPTRON -> Tensor.scalar(1);
        };
    }
}
