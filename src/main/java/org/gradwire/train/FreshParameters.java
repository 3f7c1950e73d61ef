package org.gradwire.train;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.Wire;
import org.gradwire.data.Draws;
import org.gradwire.gate.Arithmetic;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Tensor;

/// New values for all parameters, drawn one after the other in the order in which they were added.
public final class FreshParameters {
    private FreshParameters() {}

    /// A parameter that is only ever added to something is a bias and starts with 0.
    public static Map<NodeId, Tensor> of(Circuit circuit, Recipe.Start start) {
        Set<NodeId> weights = weights(circuit);
        Draws draws = Draws.of(start.seed());
        Map<NodeId, Tensor> drawn = new LinkedHashMap<>();
        for (Node node : circuit.nodes()) {
            if (node.gate().equals(Sources.PARAMETER.gate()) && node.value().isPresent()) {
                Tensor before = node.value().get();
                drawn.put(node.id(), weights.contains(node.id()) ? start.kind().draw(before.shape(), draws) : Tensor.filled(before.shape(), 0));
            }
        }
        return drawn;
    }

    /// The nodes that something else is done to than adding.
    static Set<NodeId> weights(Circuit circuit) {
        Set<NodeId> weights = new HashSet<>();
        for (Wire wire : circuit.wires()) {
            if (!circuit.node(wire.to().node()).gate().equals(Arithmetic.ADD.gate())) {
                weights.add(wire.from());
            }
        }
        return weights;
    }
}
