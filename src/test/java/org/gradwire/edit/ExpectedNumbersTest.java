package org.gradwire.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.gate.Gates;
import org.gradwire.lesson.Expected;
import org.gradwire.lesson.Expected.Quantity;
import org.gradwire.pass.CircuitSketch;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Text;
import org.junit.jupiter.api.Test;

/// A number that is expected of a wire stays with that wire, wherever its port goes, and goes with it.
class ExpectedNumbersTest {
    private final Circuit circuit = new CircuitSketch()
            .input("x", 1).input("y", 2).input("z", 3).gate("exp", "e", "y").gate("add", "s", "x", "e", "z").circuit();
    private final NodeId s = id("s");

    /// Of each wire into the sum the number of its source is expected: 1 of x, 4 of e, 3 of z.
    private final EditorState state = EditorState.of(Document.of(circuit, Placement.EMPTY)
            .withExpected(IntStream.range(0, 3).mapToObj(this::ofWire).toList()));

    @Test
    void theOthersFollowTheirPortsWhenAWireIsCut() {
        assertEquals("e z", said(Wiring.disconnect(state, port(0))));
        assertEquals("x z", said(Wiring.disconnect(state, port(1))));
        assertEquals("x e", said(Wiring.disconnect(state, port(2))));
    }

    @Test
    void theOthersFollowTheirPortsWhenSourcesAreDeleted() {
        assertEquals("e z", said(remove(Selection.of(id("x")))));
        assertEquals("e", said(remove(Selection.of(List.of(id("x"), id("z"))))));
        assertEquals("z", said(remove(Selection.of(id("x")).toggle(port(1)))));
    }

    @Test
    void theOthersFollowTheirPortsWhenAWireIsLedToAnotherGate() {
        EditorState free = state.with(state.document().withCircuit(circuit.disconnect(new PortRef(id("e"), 0))));
        assertEquals("e z", said(Wiring.reroute(free, port(0), new Wire(id("x"), new PortRef(id("e"), 0))).orThrow()));
        assertEquals("e z", said(Wiring.reroute(state, port(0), new Wire(id("x"), port(3))).orThrow()), "the same gate, another port");
    }

    @Test
    void theOthersFollowTheirPortsWhenAWireIsLedToANewGate() {
        LooseWire taken = LooseWire.taken(new Wire(id("x"), port(0)), false);
        assertEquals("e z", said(Placing.placeAt(state, NewNode.of(Gates.find("tanh").orElseThrow()), Point.ORIGIN, taken).orThrow()));
    }

    @Test
    void aWireFromElsewhereIsAnotherWire() {
        assertEquals("e z", said(Wiring.reroute(state, port(0), new Wire(id("y"), port(0))).orThrow()));
        LooseWire taken = LooseWire.taken(new Wire(id("x"), port(0)), true);
        assertEquals("e z", said(Placing.placeAt(state, NewNode.of(Gates.find("input").orElseThrow()), Point.ORIGIN, taken).orThrow()));
        assertEquals("e z", said(Placing.insert(state, Gates.find("tanh").orElseThrow(), port(0), Point.ORIGIN).orThrow()));
        assertEquals("x z", said(remove(Selection.of(id("e")))), "the way around e is healed");
    }

    @Test
    void whatLeavesTheWireAloneLeavesItsNumber() {
        assertEquals("x e z", said(Wiring.connect(state, new Wire(id("y"), port(3))).orThrow()));
        assertEquals("x e z", said(Wiring.reroute(state, port(0), new Wire(id("x"), port(0))).orThrow()));
        assertEquals("x e z", said(Commands.rename(state, s, "sum").orThrow()));
    }

    private Transaction remove(Selection selection) {
        return Removal.remove(state.select(selection)).orElseThrow();
    }

    /// The sources of the wires of which a number is expected, each of which must be the source that the number is of.
    private static String said(Transaction transaction) {
        Document document = transaction.after().document();
        return document.expected().stream()
                .map(number -> {
                    PortRef wire = ((Quantity.GradientAlong) number.quantity()).wire();
                    NodeId from = document.circuit().feeder(wire).orElseThrow();
                    String source = document.circuit().node(from).name();
                    return number.number().number() == from.number() ? source : "not " + source;
                })
                .collect(Collectors.joining(" "));
    }

    private Expected ofWire(int port) {
        Tensor source = Tensor.scalar(circuit.feeder(port(port)).orElseThrow().number());
        return new Expected(new Quantity.GradientAlong(port(port)), source, OptionalInt.empty(), false, Text.EMPTY);
    }

    private PortRef port(int port) {
        return new PortRef(s, port);
    }

    private NodeId id(String name) {
        return circuit.named(name).orElseThrow().id();
    }
}
