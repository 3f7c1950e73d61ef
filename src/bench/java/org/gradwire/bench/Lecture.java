package org.gradwire.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gradwire.data.Column;
import org.gradwire.data.Split;
import org.gradwire.data.Table;
import org.gradwire.train.Binding;
import org.gradwire.train.Dataset;
import org.gradwire.train.Learning;
import org.gradwire.train.Optimizer;
import org.gradwire.train.Recipe;
import org.gradwire.train.Run;
import org.gradwire.train.Training;

/// A network that is trained as the window and the command line do it: rows of a table, an optimizer, losses and a past.
final class Lecture {
    private static final double RATE = 0.01;

    private final Run run;

    /// @param classes whether the last column is a class, and not a number
    Lecture(int examples, int batch, Optimizer optimizer, boolean classes, Random random, Network network) {
        int inputs = network.circuit().node(network.input()).value().orElseThrow().count();
        int outputs = network.circuit().node(network.target()).value().orElseThrow().count();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < inputs; i++) {
            double[] numbers = new double[examples];
            Arrays.setAll(numbers, row -> random.nextGaussian());
            columns.add(Column.of("x" + i, numbers));
        }
        Binding input = new Binding(network.input(), columns.stream().map(Column::name).toList(), false);
        double[] answers = new double[examples];
        Arrays.setAll(answers, row -> random.nextInt(classes ? outputs : 2));
        columns.add(Column.of("y", answers));
        Binding target = classes ? Binding.ofClass(network.target(), "y") : Binding.values(network.target(), "y");
        Dataset data = new Dataset(Table.of(columns).orThrow(), List.of(input, target), Split.NONE);
        Recipe recipe = Recipe.STANDARD.with(optimizer).withBatch(Optional.of(batch)).withRate(RATE);
        run = new Run(Training.of(network.circuit(), new Learning(data, recipe)).orThrow());
    }

    static Lecture small(Optimizer optimizer, int batch) {
        Random random = new Random(7);
        return new Lecture(BatchBenchmark.POINTS, batch, optimizer, false, random, Network.of(random, "tanh", "squared-error", 2, 8, 8, 8, 1));
    }

    static Lecture wide(Optimizer optimizer) {
        Random random = new Random(7);
        return new Lecture(BatchBenchmark.PICTURES, 64, optimizer, true, random, Network.of(random, "relu", "softmax-cross-entropy", 784, 100, 10));
    }

    /// With the loss over the table at its end, and what rewinding needs.
    double epoch() {
        run.advance(run.training().updatesPerEpoch(), () -> RATE, () -> false, now -> {});
        return run.losses().training(run.training().epoch());
    }

    /// The updates alone.
    void updates() {
        for (int i = run.training().updatesPerEpoch(); i > 0; i--) {
            update();
        }
    }

    void update() {
        run.training().update(RATE);
    }
}
