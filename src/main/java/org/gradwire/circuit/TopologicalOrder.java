package org.gradwire.circuit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/// The order of the forward pass: a node after all that feed it; among those that are ready, the one added first.
public final class TopologicalOrder {
    private TopologicalOrder() {}

    /// The nodes in the order of the forward pass.
    public static List<Node> of(Circuit circuit) {
        Numbered graph = new Numbered(circuit);
        List<Node> order = new ArrayList<>(graph.nodes.size());
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        int[] waiting = graph.inDegrees();
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        while (!ready.isEmpty()) {
            int next = ready.remove();
            order.add(graph.nodes.get(next));
            for (int consumer : graph.consumers.get(next)) {
                if (--waiting[consumer] == 0) {
                    ready.add(consumer);
                }
            }
        }
        return order;
    }

    /// The nodes of a cycle, the first one again at the end, if there is one.
    static Optional<List<Node>> cycle(Circuit circuit) {
        if (of(circuit).size() == circuit.size()) {
            return Optional.empty();
        }
        // What the order leaves out has at least one input that it leaves out too: walk up until a node repeats.
        var ordered = Collections.newSetFromMap(new IdentityHashMap<Node, Boolean>());
        ordered.addAll(of(circuit));
        Node node = circuit.nodes().stream().filter(n -> !ordered.contains(n)).findFirst().orElseThrow();
        List<Node> walk = new ArrayList<>();
        Map<NodeId, Integer> seen = new HashMap<>();
        while (!seen.containsKey(node.id())) {
            seen.put(node.id(), walk.size());
            walk.add(node);
            node = node.inputs().stream()
                    .flatMap(Optional::stream)
                    .map(circuit::node)
                    .filter(from -> !ordered.contains(from))
                    .findFirst()
                    .orElseThrow();
        }
        List<Node> cycle = new ArrayList<>(walk.subList(seen.get(node.id()), walk.size()));
        Collections.reverse(cycle);
        cycle.add(cycle.getFirst());
        return Optional.of(cycle);
    }

    /// The circuit by the position of its nodes, so that the walk needs no hashing.
    private static final class Numbered {
        final List<Node> nodes;
        final List<List<Integer>> consumers = new ArrayList<>();

        Numbered(Circuit circuit) {
            nodes = List.copyOf(circuit.nodes());
            Map<NodeId, Integer> positions = HashMap.newHashMap(nodes.size());
            for (int i = 0; i < nodes.size(); i++) {
                positions.put(nodes.get(i).id(), i);
                consumers.add(new ArrayList<>(2));
            }
            for (int i = 0; i < nodes.size(); i++) {
                for (Optional<NodeId> from : nodes.get(i).inputs()) {
                    if (from.isPresent()) {
                        consumers.get(positions.getOrDefault(from.get(), -1)).add(i);
                    }
                }
            }
        }

        int[] inDegrees() {
            int[] degrees = new int[nodes.size()];
            consumers.forEach(list -> list.forEach(consumer -> degrees[consumer]++));
            return degrees;
        }
    }
}
