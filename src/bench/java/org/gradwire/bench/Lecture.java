package org.gradwire.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gradwire.data.Column;
import org.gradwire.data.Split;
import org.gradwire.data.Table;
import org.gradwire.edit.Document;
import org.gradwire.edit.Placement;
import org.gradwire.scene.AutoPlacement;
import org.gradwire.train.Binding;
import org.gradwire.train.Course;
import org.gradwire.train.Dataset;
import org.gradwire.train.Learning;
import org.gradwire.train.Optimizer;
import org.gradwire.train.Recipe;
import org.gradwire.train.Training;

/// A network that is trained as the window and the command line do it: rows of a table, an optimizer, losses and a past.
final class Lecture {
    private static final double RATE = 0.01;

    /// Of the network of [#small], for those that show it.
    static final String NAME = "2-8-8-8-1";

    private final Course course;

    private Lecture(Network network, Learning learning) {
        course = new Course(Training.of(network.circuit(), learning).orThrow());
    }

    /// @param classes whether the last column is a class, and not a number
    private static Learning learning(int examples, int batch, Optimizer optimizer, boolean classes, Random random, Network network) {
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
        return new Learning(data, Recipe.STANDARD.with(optimizer).withBatch(Optional.of(batch)).withRate(RATE).withEpochs(Recipe.MOST_EPOCHS));
    }

    private static Network points(Random random) {
        return Network.of(random, "tanh", "squared-error", 2, 8, 8, 8, 1);
    }

    /// The small one, to be opened in a window.
    static Document document() {
        Random random = new Random(7);
        Network network = points(random);
        return AutoPlacement.complete(Document.of(network.circuit(), Placement.EMPTY)
                .withLearning(learning(BatchBenchmark.POINTS, 10, Optimizer.SGD, false, random, network)));
    }

    static Lecture small(Optimizer optimizer, int batch) {
        Random random = new Random(7);
        Network network = points(random);
        return new Lecture(network, learning(BatchBenchmark.POINTS, batch, optimizer, false, random, network));
    }

    static Lecture wide(Optimizer optimizer) {
        Random random = new Random(7);
        Network network = Network.of(random, "relu", "softmax-cross-entropy", 784, 100, 10);
        return new Lecture(network, learning(BatchBenchmark.PICTURES, 64, optimizer, true, random, network));
    }

    /// With the loss over the table at its end, and what rewinding needs.
    double epoch() {
        course.advance(course.training().updatesPerEpoch(), () -> RATE, () -> false, now -> {});
        return course.losses().training(course.training().epoch());
    }

    /// The updates alone.
    void updates() {
        for (int i = course.training().updatesPerEpoch(); i > 0; i--) {
            update();
        }
    }

    void update() {
        course.training().update(RATE);
    }
}
