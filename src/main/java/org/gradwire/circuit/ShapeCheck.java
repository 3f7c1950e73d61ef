package org.gradwire.circuit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.gate.Rule;
import org.gradwire.tensor.Shape;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

/// The shape of every value that can be known, and what stands in the way of the others.
///
/// @param shapes   of the nodes that can be computed
/// @param problems one for each node that cannot be, although all nodes that feed it can
public record ShapeCheck(Map<NodeId, Shape> shapes, List<Problem> problems) {
    public static ShapeCheck of(Circuit circuit) {
        return of(circuit, TopologicalOrder.of(circuit), Limits.STANDARD);
    }

    public static Map<NodeId, Shape> shapes(Circuit circuit) {
        return of(circuit).shapes();
    }

    /// @param order the nodes in the order of the forward pass
    public static ShapeCheck of(Circuit circuit, List<Node> order, Limits limits) {
        Map<NodeId, Shape> shapes = HashMap.newHashMap(order.size());
        List<Problem> problems = new ArrayList<>();
        long total = 0;
        long wired = 0;
        for (Node node : order) {
            Optional<Outcome<Shape>> outcome = outcome(node, shapes);
            if (outcome.isEmpty()) {
                continue;
            }
            switch (outcome.get()) {
                case Outcome.Refused<Shape>(Message why) -> problems.add(new Problem(node.id(), why));
                case Outcome.Done<Shape>(Shape shape) -> {
                    if (shape.longCount() > limits.entries() || total + shape.longCount() > limits.totalEntries()) {
                        problems.add(new Problem(
                                node.id(), Message.of("shape.entries", shape.longCount(), limits.entries())));
                        continue;
                    }
                    long onWires = onWires(node, shape, shapes);
                    if (wired + onWires > limits.totalEntries()) {
                        problems.add(new Problem(
                                node.id(), Message.of("shape.entries", onWires, limits.totalEntries() - wired)));
                    } else {
                        total += shape.longCount();
                        wired += onWires;
                        shapes.put(node.id(), shape);
                    }
                }
            }
        }
        return new ShapeCheck(shapes, problems);
    }

    /// How many numbers a pass sets aside for a node's wires: one for each entry and input of a gate that works
    /// entry by entry, else one for each entry of an input.
    private static long onWires(Node node, Shape shape, Map<NodeId, Shape> known) {
        if (node.gate().rule() instanceof Rule.ByEntry) {
            return shape.longCount() * node.inputs().size();
        }
        return node.inputs().stream()
                .flatMap(Optional::stream)
                .mapToLong(from -> known.getOrDefault(from, Shape.SCALAR).longCount())
                .sum();
    }

    /// The shape of one node, given those of the nodes before it.
    public static Optional<Shape> shape(Node node, Map<NodeId, Shape> known) {
        return outcome(node, known).flatMap(outcome -> switch (outcome) {
            case Outcome.Done<Shape>(Shape shape) -> Optional.of(shape);
            case Outcome.Refused<Shape> refused -> Optional.empty();
        });
    }

    private static Optional<Outcome<Shape>> outcome(Node node, Map<NodeId, Shape> known) {
        return node.gate().isSource() ? given(node) : computed(node, known);
    }

    private static Optional<Outcome<Shape>> given(Node source) {
        return Optional.of(source.value()
                .map(value -> Outcome.done(value.shape()))
                .orElseGet(() -> Outcome.refused("problem.value", Circuit.label(source))));
    }

    /// Nothing if a node that feeds this one has no shape; the problem is that node's.
    private static Optional<Outcome<Shape>> computed(Node node, Map<NodeId, Shape> known) {
        List<Shape> inputs = new ArrayList<>(node.inputs().size());
        for (int port = 0; port < node.inputs().size(); port++) {
            Optional<NodeId> from = node.inputs().get(port);
            if (from.isEmpty()) {
                return Optional.of(
                        Outcome.refused("problem.input", node.gate().port(port), Circuit.label(node)));
            }
            Shape shape = known.get(from.get());
            if (shape == null) {
                return Optional.empty();
            }
            inputs.add(shape);
        }
        Outcome<Shape> shape = node.gate().shaping().shape(inputs, node.settings());
        return Optional.of(
                shape instanceof Outcome.Refused<Shape>(Message why)
                        ? Outcome.refused("problem.shape", Circuit.label(node), why)
                        : shape);
    }
}
