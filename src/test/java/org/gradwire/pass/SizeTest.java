package org.gradwire.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.Problem;
import org.gradwire.gate.Arithmetic;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Linear;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.junit.jupiter.api.Test;

/// What is too large is a problem of its node and never an exception.
class SizeTest {
    private static final int MOST = 4_000_000;

    @Test
    void aBroadcastBeyondAllCountingIsRefused() {
        List<Node> nodes = new ArrayList<>();
        for (int axis = 0; axis < Shape.MAX_RANK; axis++) {
            int[] lengths = {1, 1, 1, 1};
            lengths[axis] = 60_000;
            nodes.add(source(axis + 1, Shape.of(lengths)));
        }
        List<Optional<NodeId>> all = nodes.stream().map(node -> Optional.of(node.id())).toList();
        assertRefused(nodes, Arithmetic.ADD.gate(), all, Long.MAX_VALUE);
        assertEquals(Long.MAX_VALUE, Shape.of(600_000, 600_000, 600_000, 600_000).longCount());
    }

    @Test
    void wiresThatWouldCarryTooMuchAreRefused() {
        List<Optional<NodeId>> wires = Collections.nCopies(600, Optional.of(new NodeId(1)));
        assertRefused(List.of(source(1, Shape.of(MOST))), Arithmetic.ADD.gate(), wires, 600L * MOST);
    }

    @Test
    void aJoinedLengthBeyondAllCountingIsRefused() {
        List<Optional<NodeId>> wires = Collections.nCopies(600, Optional.of(new NodeId(1)));
        assertRefused(List.of(source(1, Shape.of(MOST))), Linear.CONCATENATE.gate(), wires, Integer.MAX_VALUE);
    }

    @Test
    void manyNumbersJoinedToOneVectorAreNotTooMany() {
        List<Optional<NodeId>> wires = Collections.nCopies(20_000, Optional.of(new NodeId(1)));
        Plan plan = plan(List.of(source(1, Shape.of(1))), Linear.CONCATENATE.gate(), wires);
        assertTrue(plan.problems().isEmpty(), plan.problems()::toString);
    }

    private static void assertRefused(List<Node> sources, Gate gate, List<Optional<NodeId>> wires, long entries) {
        Problem problem = plan(sources, gate, wires).problems().getFirst();
        assertEquals(sources.size() + 1, problem.node().number());
        assertEquals("shape.entries", problem.what().key());
        assertEquals(entries, problem.what().arguments().getFirst());
    }

    private static Plan plan(List<Node> sources, Gate gate, List<Optional<NodeId>> wires) {
        List<Node> nodes = new ArrayList<>(sources);
        nodes.add(Node.of(new NodeId(nodes.size() + 1), gate, "f").withInputs(wires).withSettings(gate.initialSettings()));
        return Plan.of(Circuit.of(nodes, Optional.empty(), Optional.empty()).orThrow());
    }

    private static Node source(int id, Shape shape) {
        return Node.of(new NodeId(id), Sources.INPUT.gate(), "").withValue(Tensor.filled(shape, 1));
    }
}
