package org.gradwire.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Arithmetic;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Gates;
import org.gradwire.gate.Probe;
import org.gradwire.gate.Settings;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;

/// Circuits of every gate, wired at random; shapes need not fit. Nodes with other than one wire have names.
final class RandomCircuits {
    private static final List<Gate> GATES =
            Gates.all().stream().filter(gate -> !gate.isSource()).toList();
    private static final double[] NUMBERS = {0, 1, -1, 2, -2, 0.5, 3, -0.0, 1e-300, 0.1, -7.25};

    private RandomCircuits() {}

    static Circuit circuit(long seed) {
        Random random = new Random(seed);
        List<Node> nodes = new ArrayList<>();
        int sources = 1 + random.nextInt(4);
        int size = sources + random.nextInt(25);
        for (int i = 1; i <= size; i++) {
            nodes.add(i <= sources || random.nextInt(5) == 0 ? source(new NodeId(i), random) : gate(new NodeId(i), random));
        }
        int[] uses = new int[size + 1];
        nodes.forEach(node -> node.inputs().forEach(input -> uses[input.orElseThrow().number()]++));
        List<Node> named = new ArrayList<>();
        for (Node node : nodes) {
            boolean constant = node.gate() == Sources.CONSTANT.gate() && node.value().isPresent();
            boolean must = uses[node.id().number()] != 1 || (node.gate().isSource() && !constant);
            named.add(must || random.nextInt(3) == 0 ? node.withName("n" + node.id().number()) : node);
        }
        return Circuit.of(named, Optional.empty(), Optional.empty()).orThrow();
    }

    private static Node source(NodeId id, Random random) {
        Gate gate = List.of(
                        Sources.CONSTANT.gate(), Sources.CONSTANT.gate(), Sources.INPUT.gate(), Sources.PARAMETER.gate(),
                        Sources.TARGET.gate())
                .get(random.nextInt(5));
        Node node = Node.of(id, gate, "");
        return switch (random.nextInt(6)) {
            case 0 -> node;
            case 1 -> node.withValue(Tensor.of(Shape.of(2, 2), numbers(4, random)));
            case 2 -> node.withValue(Tensor.vector(numbers(3, random)));
            default -> node.withValue(Tensor.scalar(NUMBERS[random.nextInt(NUMBERS.length)]));
        };
    }

    private static double[] numbers(int count, Random random) {
        return IntStream.range(0, count).mapToDouble(i -> NUMBERS[random.nextInt(NUMBERS.length)]).toArray();
    }

    private static Node gate(NodeId id, Random random) {
        Gate gate = GATES.get(random.nextInt(GATES.size()));
        boolean operator = gate == Arithmetic.ADD.gate() || gate == Arithmetic.MULTIPLY.gate();
        int inputs = !gate.variadic() ? gate.ports().size() : operator ? 2 : 1 + random.nextInt(4);
        Node node = Node.of(id, gate, "").withInputs(Collections.nCopies(inputs, Optional.empty()));
        for (int port = 0; port < inputs; port++) {
            node = node.withInput(port, Optional.of(new NodeId(1 + random.nextInt(id.number() - 1))));
        }
        return node.withSettings(settings(gate, random));
    }

    private static Settings settings(Gate gate, Random random) {
        List<Probe.Case> cases = gate.probe().cases();
        Settings settings = gate.initialSettings();
        Settings probed = cases.get(random.nextInt(cases.size())).settings();
        for (String name : probed.names()) {
            settings = settings.with(name, probed.get(name).orElseThrow());
        }
        for (String name : List.of("factor", "offset", "exponent", "slope")) {
            if (settings.get(name).isPresent()) {
                settings = settings.with(name, Tensor.scalar(NUMBERS[random.nextInt(NUMBERS.length)]));
            }
        }
        return settings;
    }
}
