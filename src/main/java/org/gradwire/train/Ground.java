package org.gradwire.train;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;

/// What a course of training stands on: a circuit but for the numbers that are trained or come from the table, the data, and the way
/// of training but for its rate. A change of these makes it a course of something else.
public final class Ground {
    private final Circuit stripped;
    private final Map<NodeId, Optional<Shape>> free;
    private final Learning learning;

    private Ground(Circuit stripped, Map<NodeId, Optional<Shape>> free, Learning learning) {
        this.stripped = stripped;
        this.free = free;
        this.learning = learning;
    }

    static Ground of(Circuit circuit, Examples examples, Learning learning) {
        Map<NodeId, Optional<Shape>> free = new LinkedHashMap<>();
        Stream.concat(examples.parameters().stream(), examples.bound().stream()).forEach(id -> free.put(id, shape(circuit, id)));
        return new Ground(stripped(circuit, free), free, learning);
    }

    /// Whether the course may go on with this circuit and data.
    public boolean carries(Circuit circuit, Learning with) {
        return with.data().equals(learning.data())
                && !with.recipe().differs(learning.recipe())
                && free.entrySet().stream().allMatch(entry -> circuit.contains(entry.getKey())
                        && circuit.node(entry.getKey()).gate().isSource()
                        && shape(circuit, entry.getKey()).equals(entry.getValue()))
                && stripped(circuit, free).equals(stripped);
    }

    private static Optional<Shape> shape(Circuit circuit, NodeId source) {
        return circuit.node(source).value().map(Tensor::shape);
    }

    private static Circuit stripped(Circuit circuit, Map<NodeId, Optional<Shape>> free) {
        Map<NodeId, Optional<Tensor>> values = new HashMap<>();
        free.keySet().forEach(id -> values.put(id, Optional.empty()));
        return circuit.withValues(values);
    }
}
