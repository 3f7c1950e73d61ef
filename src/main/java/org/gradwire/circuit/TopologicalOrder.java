package org.gradwire.circuit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The order of the forward pass: a node after all that feed it; among those that are ready, the one added first.
public final class TopologicalOrder {
    private TopologicalOrder() {}

    /// The nodes in the order of the forward pass.
    public static List<Node> of(Circuit circuit) {
        return circuit.order();
    }

    /// The same, found anew. What lies on a cycle, or behind one, is left out.
    static List<Node> find(Circuit circuit) {
        Numbered graph = new Numbered(circuit);
        List<Node> order = new ArrayList<>(graph.nodes.size());
        int[] waiting = graph.inDegrees;
        BitSet ready = new BitSet(waiting.length);
        for (int i = 0; i < waiting.length; i++) {
            ready.set(i, waiting[i] == 0);
        }
        for (int next = ready.nextSetBit(0); next >= 0; ) {
            ready.clear(next);
            order.add(graph.nodes.get(next));
            int lowest = Integer.MAX_VALUE;
            for (int c = graph.firstConsumer[next]; c < graph.firstConsumer[next + 1]; c++) {
                int consumer = graph.consumers[c];
                if (--waiting[consumer] == 0) {
                    ready.set(consumer);
                    lowest = Math.min(lowest, consumer);
                }
            }
            // Nothing below the last one was ready, but a consumer may have been added before what feeds it.
            next = ready.nextSetBit(Math.min(lowest, next));
        }
        return Collections.unmodifiableList(order);
    }

    /// The nodes of a cycle, the first one again at the end, if there is one.
    static Optional<List<Node>> cycle(Circuit circuit) {
        List<Node> order = of(circuit);
        if (order.size() == circuit.size()) {
            return Optional.empty();
        }
        // What the order leaves out has at least one input that it leaves out too: walk up until a node repeats.
        var ordered = Collections.newSetFromMap(new IdentityHashMap<Node, Boolean>());
        ordered.addAll(order);
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
        final int[] inDegrees;
        /// By node: where its consumers begin; one more at the end.
        final int[] firstConsumer;
        final int[] consumers;

        Numbered(Circuit circuit) {
            nodes = List.copyOf(circuit.nodes());
            int n = nodes.size();
            Map<NodeId, Integer> positions = HashMap.newHashMap(n);
            int ports = 0;
            for (int i = 0; i < n; i++) {
                positions.put(nodes.get(i).id(), i);
                ports += nodes.get(i).inputs().size();
            }
            inDegrees = new int[n];
            int[] feeders = new int[ports];
            int[] fed = new int[ports];
            firstConsumer = new int[n + 1];
            int wires = 0;
            for (int i = 0; i < n; i++) {
                for (Optional<NodeId> from : nodes.get(i).inputs()) {
                    if (from.isPresent()) {
                        int feeder = positions.getOrDefault(from.get(), -1);
                        feeders[wires] = feeder;
                        fed[wires++] = i;
                        inDegrees[i]++;
                        firstConsumer[feeder + 1]++;
                    }
                }
            }
            for (int i = 0; i < n; i++) {
                firstConsumer[i + 1] += firstConsumer[i];
            }
            consumers = new int[wires];
            int[] next = Arrays.copyOf(firstConsumer, n);
            for (int wire = 0; wire < wires; wire++) {
                consumers[next[feeders[wire]]++] = fed[wire];
            }
        }
    }
}
