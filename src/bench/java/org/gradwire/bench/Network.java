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
import org.gradwire.tensor.Tensor;

/// Dense layers with weights of chance.
record Network(Circuit circuit, NodeId input, NodeId target, NodeId loss, List<NodeId> parameters) {
    /// @param activation of all layers but the last
    /// @param widths     of the input and of each layer
    static Network of(Random random, String activation, String lossGate, int... widths) {
        Builder builder = new Builder();
        NodeId input = builder.source("input", Tensor.vector(new double[widths[0]]));
        NodeId target = builder.source("target", Tensor.vector(new double[widths[widths.length - 1]]));
        List<NodeId> parameters = new ArrayList<>();
        NodeId layer = input;
        for (int i = 1; i < widths.length; i++) {
            double scale = 1 / Math.sqrt(widths[i - 1]);
            double[][] weights = new double[widths[i]][widths[i - 1]];
            Arrays.stream(weights).forEach(row -> Arrays.setAll(row, k -> scale * random.nextGaussian()));
            NodeId weight = builder.source("parameter", Tensor.matrix(weights));
            NodeId bias = builder.source("parameter", Tensor.vector(new double[widths[i]]));
            parameters.addAll(List.of(weight, bias));
            layer = builder.gate("add", builder.gate("matmul", weight, layer), bias);
            layer = i < widths.length - 1 ? builder.gate(activation, layer) : layer;
        }
        NodeId loss = builder.gate(lossGate, layer, target);
        return new Network(Circuit.of(builder.nodes, Optional.of(loss), Optional.empty()).orThrow(), input, target, loss, parameters);
    }

    private static final class Builder {
        final List<Node> nodes = new ArrayList<>();

        NodeId source(String gate, Tensor value) {
            NodeId id = new NodeId(nodes.size() + 1);
            nodes.add(Node.of(id, find(gate), "").withValue(value));
            return id;
        }

        NodeId gate(String gate, NodeId... inputs) {
            NodeId id = new NodeId(nodes.size() + 1);
            List<Optional<NodeId>> wired = Arrays.stream(inputs).map(Optional::of).toList();
            nodes.add(Node.of(id, find(gate), "").withInputs(wired));
            return id;
        }

        private static Gate find(String id) {
            return Gates.find(id).orElseThrow();
        }
    }
}
