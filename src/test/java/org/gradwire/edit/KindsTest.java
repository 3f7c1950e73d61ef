package org.gradwire.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Sources;
import org.gradwire.pass.CircuitSketch;
import org.junit.jupiter.api.Test;

class KindsTest {
    private static final int MANY = 50_000;

    @Test
    void theSourcesAmongTheSelectedNodesBecomeParametersAndKeepTheirNumbers() {
        Circuit circuit = new CircuitSketch().input("x", 1).input("y", 2).input("z", 3).gate("add", "s", "x", "y", "z").circuit();
        Transaction changed = change(circuit, ids(circuit, "x", "z", "s"));
        assertEquals("parameter x 1.0, input y, parameter z 3.0, add s", said(changed));
        assertEquals("make 2 sources of the kind parameter", changed.label().toString());
        Transaction one = change(circuit, ids(circuit, "y", "s"));
        assertEquals("input x, parameter y 2.0, input z, add s", said(one));
        assertEquals("make y a source of the kind parameter", one.label().toString());
    }

    @Test
    void manySourcesChangeInOnePass() {
        List<Node> nodes = IntStream.rangeClosed(1, MANY).mapToObj(id -> Node.of(new NodeId(id), Sources.INPUT.gate(), "")).toList();
        Circuit circuit = Circuit.of(nodes, Optional.empty(), Optional.empty()).orThrow();
        Set<NodeId> all = nodes.stream().map(Node::id).collect(Collectors.toSet());
        Transaction changed = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> change(circuit, all));
        assertEquals(
                MANY, changed.after().document().circuit().nodes().stream().filter(node -> node.gate() == Sources.PARAMETER.gate()).count());
    }

    private static Transaction change(Circuit circuit, Set<NodeId> ids) {
        return Commands.kinds(EditorState.of(Document.of(circuit, Placement.EMPTY)), ids, Sources.PARAMETER.gate());
    }

    private static Set<NodeId> ids(Circuit circuit, String... names) {
        return IntStream.range(0, names.length).mapToObj(i -> circuit.named(names[i]).orElseThrow().id()).collect(Collectors.toSet());
    }

    /// Gates, names and the values of parameters.
    private static String said(Transaction transaction) {
        return transaction.after().document().circuit().nodes().stream()
                .map(node -> node.gate().id() + " " + node.name()
                        + node.value().filter(_ -> node.gate() == Sources.PARAMETER.gate()).map(value -> " " + value).orElse(""))
                .collect(Collectors.joining(", "));
    }
}
