package org.gradwire.gate;

import java.util.Random;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;

/// Random numbers where a gate says that it can be checked.
public final class ProbedNumbers {
    private ProbedNumbers() {}

    public static Tensor in(Shape shape, Probe.Range range, Random random) {
        Tensor zeros = Tensor.filled(shape, 0);
        return switch (range) {
            case NORMAL -> zeros.map(zero -> random.nextGaussian());
            case POSITIVE -> zeros.map(zero -> 0.2 + 2 * random.nextDouble());
            case NONZERO -> zeros.map(zero -> (0.2 + 2 * random.nextDouble()) * (random.nextBoolean() ? 1 : -1));
            case PROBABILITY -> zeros.map(zero -> 0.05 + 0.9 * random.nextDouble());
            case INDEX -> zeros.map(zero -> random.nextInt(3));
            case DISTRIBUTION -> {
                double[] entries = zeros.map(zero -> 0.2 + random.nextDouble()).toArray();
                int width = shape.length(-1);
                for (int row = 0; row < entries.length; row += width) {
                    double sum = 0;
                    for (int i = row; i < row + width; i++) {
                        sum += entries[i];
                    }
                    for (int i = row; i < row + width; i++) {
                        entries[i] /= sum;
                    }
                }
                yield Tensor.of(shape, entries);
            }
        };
    }
}
