package org.gradwire.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.code.OwnGateReading;
import org.gradwire.code.StagedCode;
import org.gradwire.gate.Definition;
import org.gradwire.gate.Gate;
import org.gradwire.lesson.Expected;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;
import org.gradwire.text.Text;
import org.junit.jupiter.api.Test;

class OwnGatesTest {
    private static final Gate CUBE = gate("cube", List.of("x"), "x**3", "3 * x**2");
    private static final Gate MIX = gate("mix", List.of("a", "b"), "a * b", "b", "a");

    @Test
    void aNewGateComesWithANodeBesideTheOthersAndUndoTakesBothAway() {
        EditorState before = EditorState.of(Document.of(Circuit.EMPTY, Placement.EMPTY));
        Transaction first = OwnGates.define(before, CUBE, new Point(10, 20)).orThrow();
        assertEquals("define gate cube", first.label().toString());
        assertEquals(List.of(CUBE), first.after().document().ownGates());
        Node node = first.after().document().circuit().nodes().iterator().next();
        assertEquals(CUBE, node.gate());
        assertEquals(Selection.of(node.id()), first.after().selection());
        Transaction second = OwnGates.define(first.after(), MIX, new Point(10, 20)).orThrow();
        NodeId added = second.after().selection().nodes().iterator().next();
        assertTrue(second.after().document().placement().of(added).orElseThrow().distance(new Point(10, 20)) > 90);
        History history = History.EMPTY.record(before, first).record(first.after(), second);
        History.Moved once = history.undo().orElseThrow();
        assertEquals(first.after(), once.state());
        assertEquals(before, once.history().undo().orElseThrow().state());
    }

    @Test
    void aNameCanBeGivenOnceOnly() {
        Gate other = gate("cube", List.of("x"), "x * x * x", "3 * x**2");
        EditorState state = with(List.of(CUBE, MIX), "f = cube(x)");
        assertInstanceOf(Outcome.Refused.class, OwnGates.define(state, other, Point.ORIGIN));
        assertInstanceOf(Outcome.Refused.class, OwnGates.define(state, CUBE, Point.ORIGIN));
        assertInstanceOf(Outcome.Refused.class, OwnGates.redefine(state, MIX, gate("cube", List.of("a", "b"), "a", "1", "0")));
        assertInstanceOf(Outcome.Refused.class, OwnGates.bring(state.document(), List.of(other)));
        assertEquals(state.document(), OwnGates.bring(state.document(), List.of(MIX)).orThrow());
    }

    @Test
    void allNodesFollowANewDefinition() {
        EditorState state = with(List.of(CUBE), "x = 2\nu = cube(x)\nf = cube(u)");
        Transaction changed = OwnGates.redefine(state, CUBE, gate("square_it", List.of("u"), "u**2", "2 * u")).orThrow();
        assertEquals("change gate cube", changed.label().toString());
        Document document = changed.after().document();
        assertEquals(List.of("square_it"), document.ownGates().stream().map(Gate::id).toList());
        Trace trace = Trace.of(document.circuit());
        assertEquals(Tensor.scalar(16), trace.value(document.circuit().named("f").orElseThrow().id()).orElseThrow());
        assertEquals(Tensor.scalar(32), trace.gradient(document.circuit().named("x").orElseThrow().id()).orElseThrow());
    }

    @Test
    void wiresAndExpectedNumbersStayWithTheirInputs() {
        EditorState state = with(List.of(MIX), "p = 2; q = 3; f = mix(p, q)");
        NodeId f = state.document().circuit().named("f").orElseThrow().id();
        Expected atB = new Expected(
                new Expected.Quantity.GradientAlong(new PortRef(f, 1)), Tensor.scalar(2), OptionalInt.empty(), false, Text.EMPTY);
        Expected atA = new Expected(
                new Expected.Quantity.GradientAlong(new PortRef(f, 0)), Tensor.scalar(3), OptionalInt.empty(), false, Text.EMPTY);
        EditorState expecting = state.with(state.document().withExpected(List.of(atA, atB)));
        Gate next = gate("mix", List.of("c", "b", "d"), "b * c + d", "b", "c", "1");
        Document swapped = OwnGates.redefine(expecting, MIX, next).orThrow().after().document();
        assertEquals("f(p, q, -)", wires(swapped.circuit(), f), "a was renamed c and keeps its wire");
        Gate onlyB = gate("mix", List.of("b"), "b", "1");
        Document fewer = OwnGates.redefine(expecting, MIX, onlyB).orThrow().after().document();
        assertEquals("f(q)", wires(fewer.circuit(), f));
        assertEquals(
                List.of(new Expected.Quantity.GradientAlong(new PortRef(f, 0))),
                fewer.expected().stream().map(Expected::quantity).toList());
    }

    @Test
    void onlyAGateThatNothingUsesCanBeRemoved() {
        EditorState state = with(List.of(CUBE, MIX), "f = cube(x)");
        assertInstanceOf(Outcome.Refused.class, OwnGates.remove(state, CUBE));
        assertEquals(List.of(CUBE), OwnGates.remove(state, MIX).orThrow().after().document().ownGates());
    }

    private static String wires(Circuit circuit, NodeId id) {
        Node node = circuit.node(id);
        return node.name() + node.inputs().stream()
                .map(input -> input.map(from -> circuit.node(from).name()).orElse("-"))
                .toList().toString().replace('[', '(').replace(']', ')');
    }

    private static EditorState with(List<Gate> gates, String code) {
        Circuit circuit = StagedCode.read(code, Limits.STANDARD, gates).circuitOrThrow();
        return EditorState.of(Document.of(circuit, Placement.EMPTY).withOwnGates(gates));
    }

    private static Gate gate(String name, List<String> ports, String forward, String... derivatives) {
        return OwnGateReading.of(new Definition(name, ports, forward, List.of(derivatives)), Limits.STANDARD).gate().orElseThrow();
    }
}
