package org.gradwire.circuit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.tensor.Shape;
import org.gradwire.text.Outcome;

/// The shapes of a circuit's values, found from the shapes of its sources without computing anything.
public final class ShapeCheck {
    private ShapeCheck() {}

    /// The shape of every node that has one; a node is left out where an input is missing or its shapes do not fit.
    public static Map<NodeId, Shape> shapes(Circuit circuit) {
        Map<NodeId, Shape> shapes = new HashMap<>();
        for (Node node : TopologicalOrder.of(circuit)) {
            shape(node, shapes).ifPresent(shape -> shapes.put(node.id(), shape));
        }
        return shapes;
    }

    /// The shape of one node, given those of the nodes before it.
    public static Optional<Shape> shape(Node node, Map<NodeId, Shape> known) {
        if (node.gate().isSource()) {
            return node.value().map(value -> value.shape());
        }
        List<Shape> inputs = new ArrayList<>();
        for (Optional<NodeId> input : node.inputs()) {
            Shape shape = input.map(known::get).orElse(null);
            if (shape == null) {
                return Optional.empty();
            }
            inputs.add(shape);
        }
        return switch (node.gate().shaping().shape(inputs, node.settings())) {
            case Outcome.Done<Shape>(Shape shape) -> Optional.of(shape);
            case Outcome.Refused<Shape> refused -> Optional.empty();
        };
    }
}
