package org.gradwire.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.NodeId;
import org.gradwire.code.StagedCode;
import org.gradwire.data.Column;
import org.gradwire.data.Table;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.train.Binding;
import org.gradwire.train.Dataset;
import org.junit.jupiter.api.Test;

/// What is done to the table, and what becomes of what it feeds.
class TablingTest {
    private static final Circuit CIRCUIT = StagedCode.read("x = [1, 2]; k = 3; f = sum(x) * k", Limits.STANDARD).circuitOrThrow();
    private static final NodeId X = CIRCUIT.named("x").orElseThrow().id();
    private static final NodeId K = CIRCUIT.named("k").orElseThrow().id();
    private static final Table TABLE =
            Table.of(List.of(Column.of("x0", 1, 2), Column.of("x1", 3, 4), Column.of("k", 5, 6))).orThrow();

    private EditorState state = EditorState.of(Document.of(CIRCUIT, Placement.EMPTY));

    @Test
    void aTableThatArrivesFeedsByName() {
        take(Tabling.replace(state, Message.of("edit.data.open", "a.csv"), TABLE));
        assertEquals(List.of(Binding.values(X, "x0", "x1"), Binding.values(K, "k")), data().bindings());
        take(Tabling.replace(state, Message.of("edit.data.open", "b.csv"), TABLE.renamed(0, "x2").orThrow()));
        assertEquals(List.of(Binding.values(K, "k"), Binding.values(X, "x1", "x2")), data().bindings(), "k goes on, x is found anew");
    }

    @Test
    void aColumnKeepsFeedingUnderAnotherNameAndFeedsNothingOnceItIsGone() {
        take(Tabling.replace(state, Message.of("edit.data.open", "a.csv"), TABLE));
        take(Tabling.rename(state, 2, " factor ").orThrow());
        assertEquals(List.of("factor"), data().binding(K).orElseThrow().columns());
        assertTrue(Tabling.rename(state, 2, "x0") instanceof Outcome.Refused);
        take(Tabling.removeColumns(state, 0, 1));
        assertEquals(List.of(Binding.values(K, "factor")), data().bindings());
    }

    @Test
    void aBlockIsPastedBeyondTheTableAndClearedAgain() {
        take(Tabling.replace(state, Message.of("edit.data.open", "a.csv"), TABLE));
        Tabling.Pasted pasted = Tabling.paste(state, 1, 2, "7\t8\n9\tabc").orThrow();
        take(pasted.transaction());
        assertEquals(3, data().table().rows());
        assertEquals(4, data().table().columns().size());
        assertEquals("abc", data().table().column(3).wrong(2).orElseThrow());
        assertEquals(2, data().bindings().size(), "what was fed goes on to be");
        take(Tabling.clear(state, pasted.area()));
        assertEquals(2, data().table().column(3).gaps() - 1);
    }

    @Test
    void theFirstColumnBringsARowAndAnEmptyTableFeedsNothing() {
        take(Tabling.insertColumn(state, 0));
        assertEquals(1, data().table().rows());
        assertEquals(List.of(), data().bindings());
        take(Tabling.begin(state));
        assertEquals(List.of("x[0]", "x[1]", "k"), data().table().names());
    }

    @Test
    void wordsBecomeClasses() {
        take(Tabling.insertColumn(state, 0));
        take(Tabling.type(state, 0, 0, "cat"));
        take(Tabling.type(state, 1, 0, "dog"));
        take(Tabling.number(state, 0));
        assertEquals(1, data().table().column(0).at(1));
    }

    private void take(Transaction transaction) {
        state = transaction.after();
    }

    private Dataset data() {
        return state.document().learning().data();
    }
}
