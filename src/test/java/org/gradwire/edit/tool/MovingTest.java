package org.gradwire.edit.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;
import org.gradwire.edit.Transaction;
import org.gradwire.gate.Gates;
import org.gradwire.pass.CircuitSketch;
import org.junit.jupiter.api.Test;

class MovingTest {
    private final Editor editor = new Editor(new CircuitSketch().input("x", 1).input("y", 2).gate("add", "q", "x", "y").circuit());

    @Test
    void draggingTheCanvasPansAndChangesNothing() {
        EditorState before = editor.state();
        Tool panning = Idle.IDLE.on(new Gesture.Press(new Point(5, 5), new Target.Canvas(), 1, false), before).tool();
        Reaction reaction = panning.on(new Gesture.Drag(new Point(15, 25), new Target.Canvas(), false), before);
        assertEquals(10, reaction.panX());
        assertEquals(20, reaction.panY());
        assertEquals(Optional.<Transaction>empty(), reaction.transaction());
    }

    @Test
    void draggingANodeMovesItByTheSameWayAndSnapsToTheGrid() {
        editor.pressAt(editor.node("x"), new Point(8, 3), false).dragTo(53, 54).dragTo(109, 54).release();
        assertEquals(new Point(100, 50), editor.at("x"));
        assertEquals(1, editor.actions(), "all moves of one drag are one action");
        assertTrue(editor.state().selection().contains(editor.id("x")));
    }

    @Test
    void nearToTheLineOfANodeItSnapsToThatAndShowsIt() {
        editor.press(editor.node("x")).dragTo(203, 77);
        assertEquals(new Point(200, 80), editor.at("x"));
        DraggingNodes dragging = assertInstanceOf(DraggingNodes.class, editor.tool());
        assertEquals(Optional.of(editor.at("y")), dragging.guides().orElseThrow().column());
        assertTrue(dragging.guides().orElseThrow().row().isEmpty());
    }

    @Test
    void withTheKeyHeldItLiesAnywhere() {
        editor.press(editor.node("x"));
        editor.react(editor.tool().on(new Gesture.Drag(new Point(203.5, 77), new Target.Canvas(), true), editor.state()));
        assertEquals(new Point(203.5, 77), editor.at("x"));
    }

    @Test
    void whatIsSelectedMovesTogether() {
        editor.select("x", "q").press(editor.node("q")).dragTo(400, 100).release();
        assertEquals(new Point(0, 100), editor.at("x"));
        assertEquals(new Point(400, 100), editor.at("q"));
        assertEquals(new Point(200, 0), editor.at("y"));
        assertEquals("move 2 nodes", editor.undoLabel());
    }

    @Test
    void aPressWithoutAMoveSelectsTheOneAndMovesNothing() {
        editor.select("x", "q").pressAt(editor.node("q"), new Point(400, 0), false).dragTo(402, 1).release();
        assertEquals(0, editor.actions());
        assertEquals(Selection.of(editor.id("q")), editor.state().selection());
    }

    @Test
    void escapeInTheMiddleOfADragPutsEverythingBackAndLeavesNothingToUndo() {
        var before = editor.state().document();
        editor.press(editor.node("x")).dragTo(100, 100).dragTo(150, 100).escape();
        assertEquals(before, editor.state().document());
        assertEquals(0, editor.actions());
        assertSame(Idle.IDLE, editor.tool());
    }

    @Test
    void aDragThatEndsWhereItBeganLeavesNothingToUndoAndForgetsNoRedo() {
        editor.press(editor.node("x")).dragTo(100, 100).release().undo();
        editor.pressAt(editor.node("x"), new Point(0, 0), false).dragTo(4, 1).dragTo(3, 3).dragTo(4, 2).release();
        assertEquals(0, editor.actions());
        editor.redo();
        assertEquals(new Point(100, 100), editor.at("x"));
    }

    @Test
    void theViewCanBeMovedWithAWireInHand() {
        Tool wire = editor.click(editor.output("x")).tool();
        editor.take(new Panning(Point.ORIGIN, wire)).dragTo(10, 10).release();
        assertSame(wire, editor.tool());
    }

    @Test
    void aFrameSelectsWhatIsInItAndKeepsWhatWasSelected() {
        editor.select("q").pressAt(new Target.Canvas(), new Point(-50, -50), true).dragTo(250, 50).release();
        assertEquals(Selection.of(List.of(editor.id("x"), editor.id("y"), editor.id("q"))), editor.state().selection());
        editor.select("q").pressAt(new Target.Canvas(), new Point(-50, -50), true).dragTo(250, 50).escape();
        assertEquals(Selection.of(editor.id("q")), editor.state().selection(), "Escape takes the frame back");
    }

    @Test
    void addingClicksAddAndTakeAway() {
        editor.click(editor.node("x")).add(editor.node("y")).add(editor.node("x"));
        assertEquals(Selection.of(editor.id("y")), editor.state().selection());
    }

    @Test
    void aDroppedSourceAsksForItsValueAndAGateDoesNot() {
        editor.take(DroppingGate.of(Gates.find("input").orElseThrow(), Point.ORIGIN)).dragTo(100, 300).release();
        assertInstanceOf(Typing.class, editor.tool());
        assertEquals(new Point(100, 300), editor.at("z"));
        editor.take(DroppingGate.of(Gates.find("exp").orElseThrow(), Point.ORIGIN)).dragTo(100, 400).release();
        assertSame(Idle.IDLE, editor.tool());
    }
}
