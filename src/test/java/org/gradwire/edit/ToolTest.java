package org.gradwire.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.tool.Idle;
import org.gradwire.edit.tool.DraggingNodes;
import org.gradwire.edit.tool.Gesture;
import org.gradwire.edit.tool.Reaction;
import org.gradwire.edit.tool.Target;
import org.gradwire.edit.tool.Tool;
import org.gradwire.pass.CircuitSketch;
import org.junit.jupiter.api.Test;

class ToolTest {
    private static final NodeId X = new NodeId(1);

    /// Drives the tools as the pointer would.
    private static final class Driver {
        private EditorState state = EditorState.of(Document.of(
                new CircuitSketch().input("x", 1).gate("square", "f", "x").circuit(),
                new Placement(Map.of(X, new Point(0, 0)))));
        private Tool tool = Idle.IDLE;
        private Reaction last = tool.on(new Gesture.Release(Point.ORIGIN, new Target.Canvas()), state);
        private int actions;

        Driver press(double x, double y, Target target) {
            return on(new Gesture.Press(new Point(x, y), target, 1, false));
        }

        Driver dragTo(double x, double y) {
            return on(new Gesture.Drag(new Point(x, y), new Target.Canvas(), false));
        }

        Driver release() {
            return on(new Gesture.Release(Point.ORIGIN, new Target.Canvas()));
        }

        private Driver on(Gesture gesture) {
            last = tool.on(gesture, state);
            tool = last.tool();
            last.transaction().ifPresent(transaction -> {
                state = transaction.after();
                actions++;
            });
            last.selection().ifPresent(selection -> state = state.select(selection));
            return this;
        }
    }

    @Test
    void draggingTheCanvasPansAndChangesNothing() {
        Driver editor = new Driver();
        EditorState before = editor.state;
        editor.press(5, 5, new Target.Canvas()).dragTo(15, 25);
        assertEquals(10, editor.last.panX());
        assertEquals(20, editor.last.panY());
        editor.release();
        assertSame(before.document(), editor.state.document());
        assertSame(Idle.IDLE, editor.tool);
    }

    @Test
    void draggingANodeMovesItByTheSameWayAndSnaps() {
        Driver editor = new Driver().press(8, 3, new Target.OnNode(X)).dragTo(109, 54).release();
        assertEquals(Optional.of(new Point(100, 50)), editor.state.document().placement().of(X));
        assertTrue(editor.state.selection().contains(X));
    }

    @Test
    void aPressWithoutAMoveSelectsAndMovesNothing() {
        Driver editor = new Driver().press(8, 3, new Target.OnNode(X)).dragTo(9, 4).release();
        assertEquals(0, editor.actions);
        assertTrue(editor.state.selection().contains(X));
    }

    @Test
    void cancellingLeavesNothingHalfDone() {
        Driver editor = new Driver().press(8, 3, new Target.OnNode(X));
        assertInstanceOf(DraggingNodes.class, editor.tool);
        editor.on(new Gesture.Cancel());
        assertSame(Idle.IDLE, editor.tool);
        assertEquals(0, editor.actions);
    }
}
