package org.gradwire.train;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Activations;
import org.gradwire.gate.Gate;
import org.gradwire.pass.BatchEvaluator;
import org.gradwire.tensor.Shape;

/// What many of the training examples do with the parameters as they are now: how long the mean gradients are, which
/// units are at rest, and which are so far out that their slope is nearly 0.
final class Survey {
    /// Of a larger table so many rows, evenly spread, stand for all.
    private static final int MOST = 1024;
    private static final Set<Gate> UNITS = Set.of(Activations.RELU.gate(), Activations.SIGMOID.gate(), Activations.TANH.gate());
    /// A sigmoid or tanh with a smaller slope passes nearly nothing on.
    static final double FLAT = 0.01;

    private final int examples;
    /// The length of the mean gradient, by parameter.
    private final Map<NodeId, Double> lengths = new LinkedHashMap<>();
    /// How many units of a ReLU are 0 for every example.
    private final Map<NodeId, Integer> dead = new LinkedHashMap<>();
    /// Which share of the units of a sigmoid or tanh, over all examples, is flat.
    private final Map<NodeId, Double> flat = new LinkedHashMap<>();

    private Survey(int examples) {
        this.examples = examples;
    }

    static Survey of(Training training) {
        int[] all = training.examples().training();
        int count = Math.min(MOST, all.length);
        int[] which = IntStream.range(0, count).map(i -> all[(int) ((long) i * all.length / count)]).toArray();
        List<Node> units = units(training);
        Map<NodeId, boolean[]> alive = new HashMap<>();
        Map<NodeId, Long> still = new LinkedHashMap<>();
        Map<NodeId, double[]> sums = new LinkedHashMap<>();
        training.pass(which, (evaluator, part) -> {
            for (Node unit : units) {
                int entries = entries(training, unit.id());
                if (unit.gate().equals(Activations.RELU.gate())) {
                    wake(evaluator, unit.id(), part, alive.computeIfAbsent(unit.id(), id -> new boolean[entries]));
                } else {
                    still.merge(unit.id(), flat(evaluator, unit, part, entries), Long::sum);
                }
            }
            training.addGradients(sums);
        });
        Survey survey = new Survey(count);
        alive.forEach((id, each) -> survey.dead.put(id, (int) IntStream.range(0, each.length).filter(entry -> !each[entry]).count()));
        still.forEach((id, total) -> survey.flat.put(id, total / ((double) count * entries(training, id))));
        sums.forEach((id, sum) -> survey.lengths.put(id, length(sum) / count));
        return survey;
    }

    /// Those behind something that is trained, with a value for each example.
    private static List<Node> units(Training training) {
        BatchEvaluator evaluator = training.evaluator();
        return training.plan().order().stream()
                .filter(node -> UNITS.contains(node.gate()) && training.plan().reaches(node.id()))
                .filter(node -> evaluator.isPerExample(node.id()) && evaluator.hasGradient(node.id()))
                .toList();
    }

    static int entries(Training training, NodeId node) {
        return training.plan().shape(node).map(Shape::count).orElse(0);
    }

    private static void wake(BatchEvaluator evaluator, NodeId relu, int examples, boolean[] alive) {
        for (int entry = 0; entry < alive.length; entry++) {
            double[] values = evaluator.values(relu, entry);
            for (int j = 0; j < examples && !alive[entry]; j++) {
                alive[entry] = values[j] > 0;
            }
        }
    }

    private static long flat(BatchEvaluator evaluator, Node unit, int examples, int entries) {
        boolean sigmoid = unit.gate().equals(Activations.SIGMOID.gate());
        long flat = 0;
        for (int entry = 0; entry < entries; entry++) {
            double[] values = evaluator.values(unit.id(), entry);
            for (int j = 0; j < examples; j++) {
                double y = values[j];
                flat += (sigmoid ? y * (1 - y) : 1 - y * y) < FLAT ? 1 : 0;
            }
        }
        return flat;
    }

    private static double length(double[] vector) {
        double sum = 0;
        for (double x : vector) {
            sum += x * x;
        }
        return Math.sqrt(sum);
    }

    int examples() {
        return examples;
    }

    Map<NodeId, Integer> dead() {
        return dead;
    }

    Map<NodeId, Double> flat() {
        return flat;
    }

    double length(NodeId parameter) {
        return lengths.getOrDefault(parameter, 0.0);
    }

    /// Of all parameters together.
    double length() {
        return length(lengths.values().stream().mapToDouble(Double::doubleValue).toArray());
    }
}
