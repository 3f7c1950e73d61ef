package org.gradwire.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Entrywise;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Gates;
import org.gradwire.gate.Operands;
import org.gradwire.gate.Rule;
import org.gradwire.gate.Settings;
import org.gradwire.tensor.Tensor;

/// Random scalar circuits in which every gate reaches the output and every number stays small.
///
/// Wired uniformly: an input comes from any earlier node, wherever it lies in memory. One source
/// for ten gates. Nothing overflows and nothing is too small for full speed, because inputs that
/// would lead far from zero are drawn again.
final class RandomCircuit {
    /// Of 25 gates: 4 add, 4 mul, 2 each of sub, scale, shift, relu, max, tanh and sigmoid, 1 each of
    /// square, div and exp; div divides by a sigmoid. The last gates, one in eight, add up what is left over.
    static final List<String> FAIR = List.of(
            "add", "add", "add", "add", "mul", "mul", "mul", "mul", "sub", "sub", "scale", "scale", "shift", "shift",
            "relu", "relu", "max", "max", "tanh", "tanh", "sigmoid", "sigmoid", "square", "div", "exp");
    static final List<String> ARITHMETIC = List.of("add", "mul");

    private static final int GATES_PER_SOURCE = 10;
    private static final double MOST = 4;
    private static final double LEAST = 1e-3;
    private static final double TAKE_LEFT_OVER = 0.8;

    private final Random random = new Random(7);
    private final List<Node> nodes = new ArrayList<>();
    private final List<Integer> sigmoids = new ArrayList<>();
    private final Operands operands = new Operands();
    /// Nodes that feed no other yet, and where each node stands among them.
    private final List<Integer> leftOver = new ArrayList<>();
    private int[] places = {};

    private RandomCircuit() {}

    static Circuit of(int gates, List<String> mix) {
        return new RandomCircuit().grow(gates, mix);
    }

    private Circuit grow(int gates, List<String> mix) {
        int sources = Math.max(1, gates / GATES_PER_SOURCE);
        operands.row = new double[sources + gates];
        places = new int[sources + gates];
        for (int i = 0; i < sources; i++) {
            double value = 2 * random.nextDouble() - 1;
            add(Node.of(id(i), gate("input"), "").withValue(Tensor.scalar(value)), value);
        }
        while (sources + gates - nodes.size() > leftOver.size()) {
            draw(gate(mix.get(random.nextInt(mix.size()))));
        }
        Gate add = gate("add");
        while (nodes.size() < sources + gates) {
            int one = random.nextInt(leftOver.size());
            int other = (one + 1 + random.nextInt(Math.max(1, leftOver.size() - 1))) % leftOver.size();
            int[] inputs = {leftOver.get(one), leftOver.get(other)};
            use(inputs);
            add(node(add, add.initialSettings(), inputs), value(add, inputs, 0));
        }
        return Circuit.of(nodes, Optional.of(id(nodes.size() - 1)), Optional.empty()).orThrow();
    }

    private void draw(Gate gate) {
        double parameter = random.nextDouble() + 0.5;
        while (true) {
            int[] inputs = new int[gate.initialInputs()];
            Arrays.setAll(inputs, port -> random.nextInt(nodes.size()));
            int left = random.nextInt(leftOver.size());
            boolean takes = random.nextDouble() < TAKE_LEFT_OVER;
            if (takes) {
                inputs[0] = leftOver.get(left);
            }
            if (gate.id().equals("div") && !sigmoids.isEmpty()) {
                inputs[1] = sigmoids.get(random.nextInt(sigmoids.size()));
            }
            double value = value(gate, inputs, parameter);
            if (Math.abs(value) <= MOST && (value == 0 || Math.abs(value) >= LEAST)) {
                if (gate.id().equals("sigmoid")) {
                    sigmoids.add(nodes.size());
                }
                use(inputs);
                Settings settings = gate.params().isEmpty()
                        ? gate.initialSettings()
                        : Settings.of(gate.params().getFirst().name(), parameter);
                add(node(gate, settings, inputs), value);
                return;
            }
        }
    }

    private void use(int[] inputs) {
        for (int input : inputs) {
            if (places[input] >= 0) {
                int last = leftOver.removeLast();
                if (last != input) {
                    leftOver.set(places[input], last);
                    places[last] = places[input];
                }
                places[input] = -1;
            }
        }
    }

    private double value(Gate gate, int[] inputs, double parameter) {
        Entrywise rule = ((Rule.ByEntry) gate.rule()).entry();
        operands.positions = inputs;
        operands.inputs = inputs.length;
        operands.parameters = new double[] {parameter};
        return rule.at(operands);
    }

    private Node node(Gate gate, Settings settings, int[] inputs) {
        List<Optional<NodeId>> from = Arrays.stream(inputs).mapToObj(input -> Optional.of(id(input))).toList();
        return new Node(id(nodes.size()), gate, "", settings, from);
    }

    private void add(Node node, double value) {
        operands.row[nodes.size()] = value;
        places[nodes.size()] = leftOver.size();
        leftOver.add(nodes.size());
        nodes.add(node);
    }

    private static NodeId id(int index) {
        return new NodeId(index + 1);
    }

    private static Gate gate(String id) {
        return Gates.find(id).orElseThrow();
    }
}
