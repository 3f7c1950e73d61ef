package org.gradwire.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gradwire.circuit.NodeId;
import org.gradwire.pass.CircuitSketch;
import org.gradwire.tensor.Tensor;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final NodeId X = new NodeId(1);
    private final EditorState start = EditorState.of(
            Document.of(new CircuitSketch().input("x", 1).gate("square", "f", "x").circuit(), Placement.EMPTY));

    @Test
    void undoPutsThePreviousValueItselfBack() {
        Transaction set = set(start, 5, 0);
        History history = History.EMPTY.record(start, set);
        History.Moved back = history.undo().orElseThrow();
        assertSame(start, back.state());
        assertSame(set.after(), back.history().redo().orElseThrow().state());
        assertEquals("set value of x", history.undoLabel().orElseThrow().toString());
    }

    @Test
    void allMovesOfOneDragAreUndoneTogetherAndTwoDragsAreNot() {
        Transaction first = set(start, 2, 7);
        Transaction second = set(first.after(), 3, 7);
        Transaction other = set(second.after(), 4, 8);
        History history = History.EMPTY
                .record(start, first)
                .record(first.after(), second)
                .record(second.after(), other);
        History.Moved once = history.undo().orElseThrow();
        assertSame(second.after(), once.state());
        assertSame(start, once.history().undo().orElseThrow().state());
    }

    @Test
    void movingANodeKeepsTheIdenticalCircuit() {
        Transaction moved = Arranging.move(start, List.of(X), 10, 20, 1);
        assertSame(start.document().circuit(), moved.after().document().circuit());
    }

    @Property
    void undoingEverythingAndRedoingItLeadsBack(@ForAll @Size(max = 20) List<@IntRange(max = 9) Integer> values) {
        History history = History.EMPTY;
        EditorState state = start;
        List<EditorState> states = new ArrayList<>(List.of(state));
        for (int value : values) {
            Transaction set = set(state, value, 0);
            boolean same = set.after().document().equals(state.document());
            history = history.record(state, set);
            if (!same) {
                state = set.after();
                states.add(state);
            }
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            History.Moved back = history.undo().orElseThrow();
            assertSame(states.get(i), back.state());
            history = back.history();
        }
        assertTrue(history.undo().isEmpty());
        for (int i = 1; i < states.size(); i++) {
            History.Moved on = history.redo().orElseThrow();
            assertSame(states.get(i), on.state());
            history = on.history();
        }
    }

    private static Transaction set(EditorState state, double value, long gesture) {
        return Commands.set(state, X, "value", Tensor.scalar(value), gesture).orThrow();
    }
}
