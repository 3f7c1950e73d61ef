package org.gradwire.edit.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.LooseWire;
import org.gradwire.edit.NewNode;
import org.gradwire.edit.Placing;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Gates;
import org.gradwire.pass.CircuitSketch;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;
import org.junit.jupiter.api.Test;

class WiringTest {
    private static Editor parts() {
        return new Editor(new CircuitSketch().input("x", 1).input("y", 2).gate("mul", "q", "", "").gate("exp", "e", "").circuit());
    }

    private static Editor wired() {
        return new Editor(new CircuitSketch().input("x", 1).input("y", 2).gate("add", "q", "x", "y").gate("exp", "e", "q").circuit());
    }

    @Test
    void aWireIsDrawnFromAnOutputToAnInput() {
        Editor editor = parts();
        editor.press(editor.output("x")).dragTo(editor.input("q", 1)).release();
        assertEquals("- x", editor.feeds("q"));
        assertEquals("connect x to q", editor.undoLabel());
    }

    @Test
    void aWireIsDrawnFromAnInputToAnOutput() {
        Editor editor = parts();
        editor.press(editor.input("q", 0)).dragTo(editor.output("y")).release();
        assertEquals("y -", editor.feeds("q"));
    }

    @Test
    void aWireIsDrawnFromClickToClick() {
        Editor editor = parts();
        editor.click(editor.output("x"));
        assertInstanceOf(DraggingWire.class, editor.tool());
        editor.moveTo(editor.input("e", 0)).click(editor.input("e", 0));
        assertEquals("x", editor.feeds("e"));
        assertSame(Idle.IDLE, editor.tool());
    }

    @Test
    void droppedAnywhereOnAGateItTakesTheFirstFreeInput() {
        Editor editor = parts();
        editor.press(editor.output("x")).dragTo(editor.node("q")).release();
        editor.press(editor.output("y")).dragTo(editor.node("q")).release();
        assertEquals("x y", editor.feeds("q"));
    }

    @Test
    void aCycleIsRefusedBeforeTheButtonIsReleased() {
        Editor editor = wired();
        editor.press(editor.output("e")).dragTo(editor.node("q"));
        assertEquals("this would close a cycle: q already leads to e", editor.complaint());
        editor.release();
        assertEquals(0, editor.actions());
        assertTrue(editor.complaint().startsWith("this would close a cycle"), "it can still be read");
    }

    @Test
    void aWireBackToItselfIsRefused() {
        Editor editor = parts();
        editor.press(editor.output("q")).dragTo(editor.input("q", 0));
        assertTrue(editor.complaint().contains("q back to itself"), editor.complaint());
    }

    @Test
    void aTakenInputIsRefusedAndSaysByWhom() {
        Editor editor = wired();
        editor.press(editor.output("x")).dragTo(editor.input("e", 0));
        assertEquals("the input x of e has a wire from q already; take that end away first", editor.complaint());
        editor.release();
        assertEquals("q", editor.feeds("e"));
    }

    @Test
    void shapesThatDoNotFitAreRefusedWithBoth() {
        Editor editor = new Editor(new CircuitSketch()
                .input("A", Tensor.of(Shape.of(2, 3), 1, 2, 3, 4, 5, 6))
                .input("v", Tensor.of(Shape.of(2), 1, 2))
                .gate("add", "s", "A", "")
                .circuit());
        editor.press(editor.output("v")).dragTo(editor.input("s", 1));
        assertTrue(editor.complaint().contains("2×3") && editor.complaint().contains("2"), editor.complaint());
        editor.release();
        assertEquals("A -", editor.feeds("s"));
    }

    @Test
    void aSourceTakesNoWire() {
        Editor editor = wired();
        editor.press(editor.output("e")).dragTo(editor.node("x"));
        assertTrue(editor.complaint().startsWith("x has no input"), editor.complaint());
    }

    @Test
    void theEndOfAWireIsLedElsewhereInOneAction() {
        Editor editor = new Editor(new CircuitSketch().input("x", 1).gate("exp", "e", "x").gate("log", "l", "").circuit());
        editor.press(editor.input("e", 0)).dragTo(editor.input("l", 0)).release();
        assertEquals("-", editor.feeds("e"));
        assertEquals("x", editor.feeds("l"));
        assertEquals(1, editor.actions());
        editor.undo();
        assertEquals("x", editor.feeds("e"));
    }

    @Test
    void theStartOfAWireIsLedElsewhereFromTheHalfThatIsNearer() {
        Editor editor = new Editor(new CircuitSketch().input("x", 1).input("y", 2).gate("exp", "e", "x").circuit());
        editor.pressAt(editor.wire("e", 0), new Point(60, 0), false).dragTo(editor.output("y")).release();
        assertEquals("y", editor.feeds("e"));
    }

    @Test
    void anEndDroppedInTheVoidCutsTheWire() {
        Editor editor = wired();
        editor.press(editor.input("e", 0)).dragTo(500, 500).release();
        assertEquals("-", editor.feeds("e"));
        assertEquals("cut the wire from q to e", editor.undoLabel());
    }

    @Test
    void anEndPutBackIsNoAction() {
        Editor editor = wired();
        editor.press(editor.input("e", 0)).dragTo(500, 500).dragTo(editor.input("e", 0)).release();
        assertEquals("q", editor.feeds("e"));
        assertEquals(0, editor.actions());
    }

    @Test
    void escapeLeavesTheWireAsItWas() {
        Editor editor = wired();
        EditorState before = editor.state();
        editor.press(editor.input("e", 0)).dragTo(500, 500).escape().release();
        assertSame(before, editor.state());
    }

    @Test
    void aClickOnAWireSelectsIt() {
        Editor editor = wired();
        editor.click(editor.wire("e", 0));
        assertEquals(Selection.of(new PortRef(editor.id("e"), 0)), editor.state().selection());
    }

    @Test
    void aSumGrowsAnInputWhenItNeedsOneAndLosesItAgain() {
        Editor editor = wired();
        editor.press(editor.output("x")).dragTo(editor.node("q")).release();
        assertEquals("x y x", editor.feeds("q"));
        editor.press(editor.input("q", 1)).dragTo(500, 500).release();
        assertEquals("x x", editor.feeds("q"));
        editor.press(editor.input("q", 1)).dragTo(500, 500).release();
        assertEquals("x -", editor.feeds("q"), "but it never has fewer than it began with");
    }

    @Test
    void aWireDroppedInTheVoidAsksForAGateAndIsWiredToIt() {
        Editor editor = parts();
        editor.press(editor.output("x")).dragTo(500, 500).release();
        Choosing choosing = assertInstanceOf(Choosing.class, editor.tool());
        editor.react(choosing.chosen(NewNode.of(gate("tanh")), editor.state()));
        assertEquals(1, editor.actions());
        PortRef port = new PortRef(editor.state().selection().single().orElseThrow(), 0);
        assertEquals(editor.id("x"), editor.state().document().circuit().feeder(port).orElseThrow());
    }

    @Test
    void aNumberAtAFreeInputBecomesAConstantThere() {
        Editor editor = parts();
        editor.click(editor.input("q", 1)).moveTo(new Target.Canvas()).click(new Target.Canvas());
        Choosing choosing = assertInstanceOf(Choosing.class, editor.tool());
        editor.react(choosing.chosen(NewNode.number(Tensor.scalar(3)), editor.state()));
        PortRef port = new PortRef(editor.id("q"), 1);
        assertEquals(Tensor.scalar(3), editor.state().document().circuit().feeder(port)
                .flatMap(from -> editor.state().document().circuit().node(from).value()).orElseThrow());
    }

    @Test
    void aNumberForAnInputThatIsGoneIsRefused() {
        Editor editor = wired();
        LooseWire gone = LooseWire.to(new PortRef(editor.id("q"), 5));
        assertInstanceOf(Outcome.Refused.class, Placing.placeAt(editor.state(), NewNode.number(Tensor.scalar(3)), Point.ORIGIN, gone));
    }

    @Test
    void aGateDroppedOntoAWireStandsInIt() {
        Editor editor = wired();
        editor.take(DroppingGate.of(gate("neg"), Point.ORIGIN)).dragTo(editor.wire("e", 0)).release();
        Circuit circuit = editor.state().document().circuit();
        NodeId inserted = editor.state().selection().single().orElseThrow();
        assertEquals(editor.id("q"), circuit.feeder(new PortRef(inserted, 0)).orElseThrow());
        assertEquals(inserted, circuit.feeder(new PortRef(editor.id("e"), 0)).orElseThrow());
        assertEquals(1, editor.actions());
    }

    @Test
    void whereTheWireIsShortTheRestMakesRoom() {
        Editor editor = wired();
        double before = editor.at("e").x() - editor.at("q").x();
        editor.take(DroppingGate.of(gate("neg"), Point.ORIGIN)).dragTo(editor.wire("e", 0)).release();
        assertTrue(before < 280 && editor.at("e").x() - editor.at("q").x() >= 280);
        assertEquals(200, editor.at("y").x(), "what lies at the left stays");
    }

    @Test
    void aSourceCannotStandInAWire() {
        Editor editor = wired();
        editor.take(DroppingGate.of(gate("input"), Point.ORIGIN)).dragTo(editor.wire("e", 0));
        assertTrue(editor.complaint().contains("cannot stand in a wire"), editor.complaint());
    }

    @Test
    void aLooseGateThatIsDraggedOntoAWireStandsInItInTheSameAction() {
        Editor editor = new Editor(new CircuitSketch().input("x", 1).gate("exp", "e", "x").gate("neg", "n", "").circuit());
        editor.press(editor.node("n")).dragTo(editor.wire("e", 0), new Point(100, 0)).release();
        assertEquals("x", editor.feeds("n"));
        assertEquals("n", editor.feeds("e"));
        assertEquals(1, editor.actions());
        editor.undo();
        assertEquals(new Point(400, 0), editor.at("n"));
        assertEquals("x", editor.feeds("e"));
    }

    private static Gate gate(String id) {
        return Gates.find(id).orElseThrow();
    }
}
