package org.gradwire.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Gates;
import org.gradwire.gate.Settings;
import org.gradwire.tensor.Tensor;

/// Writes circuits in tests: `sketch.input("x", 3)`, `sketch.gate("mul", "f", "x", "y")`.
public final class CircuitSketch {
    private final List<Node> nodes = new ArrayList<>();

    public CircuitSketch input(String name, double value) {
        return input(name, Tensor.scalar(value));
    }

    public CircuitSketch input(String name, Tensor value) {
        nodes.add(Node.of(nextId(), Gates.find("input").orElseThrow(), name).withValue(value));
        return this;
    }

    public CircuitSketch free(String name) {
        nodes.add(Node.of(nextId(), Gates.find("input").orElseThrow(), name));
        return this;
    }

    /// @param inputs names of nodes; an empty name leaves the port free
    public CircuitSketch gate(String gate, String name, String... inputs) {
        Node node = Node.of(nextId(), Gates.find(gate).orElseThrow(), name);
        List<Optional<NodeId>> wired = new ArrayList<>();
        for (String input : inputs) {
            wired.add(nodes.stream().filter(n -> n.name().equals(input)).map(Node::id).findFirst());
        }
        nodes.add(node.withInputs(wired));
        return this;
    }

    public CircuitSketch gate(String gate, String name, Settings settings, String input) {
        gate(gate, name, input);
        nodes.add(nodes.removeLast().withSettings(settings));
        return this;
    }

    public Circuit circuit() {
        return Circuit.of(nodes, Optional.empty(), Optional.empty()).orThrow();
    }

    public Circuit withOutput(String name) {
        Circuit circuit = circuit();
        return circuit.withOutput(circuit.named(name).map(Node::id));
    }

    private NodeId nextId() {
        return new NodeId(nodes.size() + 1);
    }

    /// `1 / (1 + exp(−(w0·x0 + w1·x1 + w2)))`, gate by gate.
    public static Circuit sigmoidNeuron() {
        return new CircuitSketch()
                .input("w0", 2).input("x0", -1).input("w1", -3).input("x1", -2).input("w2", -3)
                .gate("mul", "p", "w0", "x0")
                .gate("mul", "q", "w1", "x1")
                .gate("add", "s", "p", "q")
                .gate("add", "dot", "s", "w2")
                .gate("scale", "n", Settings.of("factor", -1), "dot")
                .gate("exp", "e", "n")
                .gate("shift", "d", Settings.of("offset", 1), "e")
                .gate("reciprocal", "f", "d")
                .circuit();
    }
}
