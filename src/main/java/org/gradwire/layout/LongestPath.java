package org.gradwire.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.TopologicalOrder;

/// The simplest layered placement, linear in time: a node one column behind the last of its inputs, sources
/// just before what they feed, each column sorted a few times by the heights of its neighbours.
final class LongestPath implements Layering {
    private static final int SWEEPS = 4;

    @Override
    public Map<NodeId, Level> levels(Circuit circuit, Function<Node, Size> sizes) {
        List<Node> order = TopologicalOrder.of(circuit);
        Map<NodeId, List<NodeId>> neighbours = neighbours(circuit);
        Map<NodeId, Integer> layers = layers(order);
        List<List<Node>> columns = new ArrayList<>();
        for (Node node : order) {
            while (columns.size() <= layers.getOrDefault(node.id(), 0)) {
                columns.add(new ArrayList<>());
            }
            columns.get(layers.getOrDefault(node.id(), 0)).add(node);
        }
        double row = circuit.nodes().stream()
                .mapToDouble(node -> sizes.apply(node).height() + ROW - Size.GATE.height())
                .reduce(ROW, Math::max);
        Map<NodeId, Double> heights = new HashMap<>();
        columns.forEach(column -> stack(column, row, heights));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (List<Node> column : sweep % 2 == 0 ? columns : columns.reversed()) {
                Map<NodeId, Double> means = new HashMap<>();
                column.forEach(node -> means.put(node.id(), mean(node, neighbours, heights)));
                column.sort(Comparator.comparing(node -> means.getOrDefault(node.id(), 0.0)));
                stack(column, row, heights);
            }
        }
        Map<NodeId, Level> levels = new HashMap<>();
        order.forEach(node -> levels.put(
                node.id(),
                new Level(layers.getOrDefault(node.id(), 0), heights.getOrDefault(node.id(), 0.0))));
        return levels;
    }

    private static Map<NodeId, List<NodeId>> neighbours(Circuit circuit) {
        Map<NodeId, List<NodeId>> neighbours = new HashMap<>();
        circuit.wires().forEach(wire -> {
            neighbours.computeIfAbsent(wire.from(), key -> new ArrayList<>()).add(wire.to().node());
            neighbours.computeIfAbsent(wire.to().node(), key -> new ArrayList<>()).add(wire.from());
        });
        return neighbours;
    }

    private static Map<NodeId, Integer> layers(List<Node> order) {
        Map<NodeId, Integer> layers = new HashMap<>();
        Map<NodeId, Integer> nearest = new HashMap<>();
        for (Node node : order) {
            int layer = 0;
            for (Optional<NodeId> input : node.inputs()) {
                layer = Math.max(layer, input.map(id -> 1 + layers.getOrDefault(id, 0)).orElse(0));
            }
            layers.put(node.id(), layer);
            for (Optional<NodeId> input : node.inputs()) {
                int before = layer - 1;
                input.ifPresent(id -> nearest.merge(id, before, Math::min));
            }
        }
        order.stream()
                .filter(node -> node.inputs().stream().allMatch(Optional::isEmpty))
                .forEach(node -> layers.put(node.id(), nearest.getOrDefault(node.id(), 0)));
        return layers;
    }

    private static double mean(Node node, Map<NodeId, List<NodeId>> neighbours, Map<NodeId, Double> heights) {
        return neighbours.getOrDefault(node.id(), List.of()).stream()
                .mapToDouble(id -> heights.getOrDefault(id, 0.0))
                .average()
                .orElse(0);
    }

    /// One below the other, around the height 0.
    private static void stack(List<Node> column, double row, Map<NodeId, Double> heights) {
        for (int i = 0; i < column.size(); i++) {
            heights.put(column.get(i).id(), (i - (column.size() - 1) / 2.0) * row);
        }
    }
}
