package org.gradwire.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Gates;
import org.gradwire.pass.BatchEvaluator;
import org.gradwire.pass.Plan;
import org.gradwire.tensor.Slice;
import org.gradwire.tensor.Tensor;

/// A network of dense layers with random data, trained by plain gradient descent over batches in an order of chance.
final class Net {
    private static final double RATE = 0.01;
    private static final int ROOM = 512;

    private final Random random = new Random(7);
    private final List<Node> nodes = new ArrayList<>();
    private final List<NodeId> parameters = new ArrayList<>();
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
        input = source("input", Tensor.vector(new double[widths[0]]));
        target = source("target", Tensor.vector(new double[classes]));
        NodeId layer = input;
        for (int i = 1; i < widths.length; i++) {
            double scale = 1 / Math.sqrt(widths[i - 1]);
            double[][] weights = new double[widths[i]][widths[i - 1]];
            Arrays.stream(weights).forEach(row -> Arrays.setAll(row, k -> scale * random.nextGaussian()));
            NodeId weight = source("parameter", Tensor.matrix(weights));
            NodeId bias = source("parameter", Tensor.vector(new double[widths[i]]));
            parameters.addAll(List.of(weight, bias));
            layer = gate("add", gate("matmul", weight, layer), bias);
            layer = i < widths.length - 1 ? gate(activation, layer) : layer;
        }
        loss = gate(lossGate, layer, target);
        Circuit circuit = Circuit.of(nodes, Optional.of(loss), Optional.empty()).orThrow();
        evaluator = new BatchEvaluator(Plan.of(circuit), List.of(input, target), parameters, room).load(circuit);
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

    private NodeId source(String gate, Tensor value) {
        NodeId id = new NodeId(nodes.size() + 1);
        nodes.add(Node.of(id, find(gate), "").withValue(value));
        return id;
    }

    private NodeId gate(String gate, NodeId... inputs) {
        NodeId id = new NodeId(nodes.size() + 1);
        List<Optional<NodeId>> wired = Arrays.stream(inputs).map(Optional::of).toList();
        nodes.add(Node.of(id, find(gate), "").withInputs(wired));
        return id;
    }

    private static Gate find(String id) {
        return Gates.find(id).orElseThrow();
    }
}
