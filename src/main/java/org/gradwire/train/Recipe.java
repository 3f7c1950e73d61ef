package org.gradwire.train;

import java.util.Optional;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;

/// How a document is trained.
///
/// @param rate   the learning rate α
/// @param decay  of the weights: so much of a weight is added to its gradient
/// @param batch  examples per update; nothing for the whole table
/// @param epochs how many are trained at a time
/// @param seed   of the order of the examples
/// @param start  how parameters are drawn at a reset
public record Recipe(Optimizer optimizer, double rate, double decay, Optional<Integer> batch, int epochs, long seed, Start start) {
    public static final int MOST_EPOCHS = 1_000_000;
    public static final Recipe STANDARD =
            new Recipe(Optimizer.SGD, 0.1, 0, Optional.empty(), 100, 1, new Start(Initialization.XAVIER, 1));

    /// How parameters are drawn, and from which seed.
    public record Start(Initialization kind, long seed) {}

    public Recipe withRate(double next) {
        return new Recipe(optimizer, next, decay, batch, epochs, seed, start);
    }

    public Recipe withEpochs(int next) {
        return new Recipe(optimizer, rate, decay, batch, next, seed, start);
    }

    public Recipe withBatch(Optional<Integer> next) {
        return new Recipe(optimizer, rate, decay, next, epochs, seed, start);
    }

    public Recipe with(Optimizer next) {
        return new Recipe(next, rate, decay, batch, epochs, seed, start);
    }

    public Recipe withDecay(double next) {
        return new Recipe(optimizer, rate, next, batch, epochs, seed, start);
    }

    public Recipe withSeed(long next) {
        return new Recipe(optimizer, rate, decay, batch, epochs, next, start);
    }

    public Recipe with(Start next) {
        return new Recipe(optimizer, rate, decay, batch, epochs, seed, next);
    }

    /// Whether training with the other one, from the same parameters, takes other steps even at the same rate.
    boolean differs(Recipe other) {
        return optimizer != other.optimizer || decay != other.decay || !batch.equals(other.batch) || seed != other.seed;
    }

    /// What is wrong with it for so many examples.
    public Optional<Message> complaint(int examples) {
        if (!(rate > 0) || !Double.isFinite(rate)) {
            return Optional.of(Message.of("train.rate", NumberFormat.allDigits(rate)));
        }
        if (!(decay >= 0) || !Double.isFinite(decay)) {
            return Optional.of(Message.of("train.decay", NumberFormat.allDigits(decay)));
        }
        if (batch.isPresent() && (batch.get() < 1 || batch.get() > examples)) {
            return Optional.of(Message.of("train.batch", batch.get(), examples));
        }
        return epochs < 1 || epochs > MOST_EPOCHS ? Optional.of(Message.of("train.epochs", epochs, MOST_EPOCHS)) : Optional.empty();
    }
}
