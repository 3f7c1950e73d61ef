package org.gradwire.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Gates;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;

/// Circuits of every kind from a random seed: tensors, fan-out, several wires between the same two
/// nodes, free inputs, and parts that do not reach the output.
public final class RandomCircuits {
    private static final List<Shape> SHAPES =
            List.of(Shape.SCALAR, Shape.SCALAR, Shape.of(3), Shape.of(2, 3), Shape.of(3, 2), Shape.of(1, 3));

    private RandomCircuits() {}

    public static Circuit of(long seed) {
        Random random = new Random(seed);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            Shape shape = SHAPES.get(random.nextInt(SHAPES.size()));
            Node source = Node.of(new NodeId(nodes.size() + 1), gate("input"), "s" + i);
            boolean free = i > 0 && random.nextInt(12) == 0;
            nodes.add(free ? source : source.withValue(Tensor.filled(shape, 0).map(zero -> random.nextGaussian())));
        }
        List<Gate> gates = Gates.all().stream().filter(gate -> !gate.isSource()).toList();
        for (int i = 0; i < 3 + random.nextInt(15); i++) {
            Gate gate = gates.get(random.nextInt(gates.size()));
            Node node = Node.of(new NodeId(nodes.size() + 1), gate, "");
            int inputs = gate.variadic() ? 1 + random.nextInt(4) : gate.initialInputs();
            List<Optional<NodeId>> wired = new ArrayList<>();
            for (int port = 0; port < inputs; port++) {
                boolean again = port > 0 && random.nextInt(3) == 0;
                NodeId any = new NodeId(1 + random.nextInt(nodes.size()));
                wired.add(random.nextInt(40) == 0 ? Optional.empty() : again ? wired.getFirst() : Optional.of(any));
            }
            nodes.add(node.withInputs(wired));
        }
        return Circuit.of(nodes, Optional.empty(), Optional.empty()).orThrow();
    }

    private static Gate gate(String id) {
        return Gates.find(id).orElseThrow();
    }
}
