package org.gradwire.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gradwire.circuit.NodeId;
import org.gradwire.pass.BatchEvaluator;
import org.gradwire.pass.Plan;
import org.gradwire.tensor.Slice;

/// A network of dense layers with random data, trained by plain gradient descent over batches in an order of chance.
final class Net {
    private static final double RATE = 0.01;
    private static final int ROOM = 512;

    private final Random random = new Random(7);
    private final NodeId input;
    private final NodeId target;
    private final NodeId loss;
    private final int batch;
    /// How many examples the loss is computed for at a time.
    private final int room;
    private final int[] order;
    private final BatchEvaluator evaluator;
    private final List<Slice> values;
    private final List<Slice> gradients;
    /// By entry, then by example.
    private final double[][] data;
    private final double[][] answers;

    /// @param activation of all layers but the last
    /// @param widths     of the input and of each layer
    Net(int examples, int batch, String activation, String lossGate, int... widths) {
        this.batch = batch;
        room = Math.clamp(examples, batch, ROOM);
        order = new int[examples];
        Arrays.setAll(order, i -> i);
        int classes = widths[widths.length - 1];
        Network network = Network.of(random, activation, lossGate, widths);
        input = network.input();
        target = network.target();
        loss = network.loss();
        List<NodeId> parameters = network.parameters();
        evaluator = new BatchEvaluator(Plan.of(network.circuit()), List.of(input, target), parameters, room).load(network.circuit());
        values = parameters.stream().map(evaluator::values).toList();
        gradients = parameters.stream().map(evaluator::gradients).toList();
        data = new double[widths[0]][examples];
        answers = new double[classes][examples];
        for (int example = 0; example < examples; example++) {
            for (double[] entry : data) {
                entry[example] = random.nextGaussian();
            }
            answers[random.nextInt(classes)][example] = classes > 1 || random.nextBoolean() ? 1 : 0;
        }
        shuffle();
    }

    private void shuffle() {
        for (int last = order.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int kept = order[last];
            order[last] = order[other];
            order[other] = kept;
        }
    }

    /// Forward, backward and update for every batch.
    void epoch() {
        shuffle();
        for (int from = 0; from < order.length; from += batch) {
            int examples = Math.min(batch, order.length - from);
            take(from, examples);
            evaluator.forward(examples);
            evaluator.backward();
            for (int i = 0; i < values.size(); i++) {
                update(values.get(i), gradients.get(i), RATE / examples);
            }
        }
    }

    /// The mean loss over all examples.
    double loss() {
        double sum = 0;
        for (int from = 0; from < order.length; from += room) {
            int examples = Math.min(room, order.length - from);
            take(from, examples);
            evaluator.forward(examples);
            double[] losses = evaluator.values(loss, 0);
            for (int example = 0; example < examples; example++) {
                sum += losses[example];
            }
        }
        return sum / order.length;
    }

    private void take(int from, int examples) {
        take(input, data, from, examples);
        take(target, answers, from, examples);
    }

    private void take(NodeId source, double[][] columns, int from, int examples) {
        for (int entry = 0; entry < columns.length; entry++) {
            double[] row = evaluator.row(source, entry);
            double[] column = columns[entry];
            for (int example = 0; example < examples; example++) {
                row[example] = column[order[from + example]];
            }
        }
    }

    private static void update(Slice value, Slice gradient, double step) {
        double[] v = value.row();
        double[] g = gradient.row();
        for (int i = 0; i < value.count(); i++) {
            v[value.offset() + i] -= step * g[gradient.offset() + i];
        }
    }
}
