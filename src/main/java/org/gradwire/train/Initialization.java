package org.gradwire.train;

import org.gradwire.data.Draws;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;

/// What a weight starts with, before the first update. A bias starts with 0, whatever is chosen here.
///
/// Numbers are drawn row by row. *in* is how many numbers an output of the layer adds up, *out* how many outputs
/// there are: an *out*×*in* matrix says both, a vector feeds one output, and a single number is 1 and 1.
public enum Initialization {
    /// 0 everywhere, and so nothing is drawn. Units of one layer then stay the same for ever.
    CONSTANT(Message.of("initialization.constant"), Message.of("initialization.constant.words")) {
        @Override
        double next(int in, int out, Draws draws) {
            return 0;
        }
    },
    /// Between −½ and ½.
    UNIFORM(Message.of("initialization.uniform"), Message.of("initialization.uniform.words")) {
        @Override
        double next(int in, int out, Draws draws) {
            return draws.between(-0.5, 0.5);
        }
    },
    /// Mean 0, deviation 0.1.
    NORMAL(Message.of("initialization.normal"), Message.of("initialization.normal.words")) {
        @Override
        double next(int in, int out, Draws draws) {
            return 0.1 * draws.normal();
        }
    },
    /// Between ±√(6 / (in + out)): for tanh and sigmoid (Glorot and Bengio 2010).
    XAVIER(Message.of("initialization.xavier"), Message.of("initialization.xavier.words")) {
        @Override
        double next(int in, int out, Draws draws) {
            double bound = Math.sqrt(6.0 / (in + out));
            return draws.between(-bound, bound);
        }
    },
    /// Mean 0, variance 2 / in: for ReLU, which lets half of it through (He et al. 2015).
    HE(Message.of("initialization.he"), Message.of("initialization.he.words")) {
        @Override
        double next(int in, int out, Draws draws) {
            return Math.sqrt(2.0 / in) * draws.normal();
        }
    };

    private final Message label;
    private final Message words;

    Initialization(Message label, Message words) {
        this.label = label;
        this.words = words;
    }

    public Message label() {
        return label;
    }

    /// From where to where it draws, as a sentence.
    public Message words() {
        return words;
    }

    /// @param shape of a weight; of more than two axes the last two count
    public Tensor draw(Shape shape, Draws draws) {
        int in = shape.isScalar() ? 1 : shape.length(-1);
        int out = shape.rank() < 2 ? 1 : shape.length(-2);
        double[] entries = new double[shape.count()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = next(in, out, draws);
        }
        return Tensor.of(shape, entries);
    }

    abstract double next(int in, int out, Draws draws);
}
