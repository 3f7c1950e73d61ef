package org.gradwire.ui.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.code.StagedCode;
import org.gradwire.data.Column;
import org.gradwire.data.Split;
import org.gradwire.data.Table;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Placement;
import org.gradwire.gate.Sources;
import org.gradwire.text.Message;
import org.gradwire.train.ByName;
import org.gradwire.train.Dataset;
import org.gradwire.train.Learning;
import org.gradwire.train.Progress;
import org.gradwire.train.Recipe;
import org.gradwire.ui.state.Practice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SchoolroomTest {
    private final Schoolroom room = new Schoolroom(System::nanoTime);
    private final List<Progress> told = new ArrayList<>();

    private static Document document(double rate) {
        Circuit circuit = StagedCode.read("w = 1\nx = 0\ny = 0\nL = (w * x - y)**2", Limits.STANDARD).circuitOrThrow();
        Document document = Commands.kinds(
                        EditorState.of(Document.of(circuit, Placement.EMPTY)), Set.of(circuit.named("w").orElseThrow().id()), Sources.PARAMETER.gate())
                .after().document();
        Table table = Table.of(List.of(Column.of("x", 3, 1), Column.of("y", 1, 2))).orThrow();
        Dataset data = new Dataset(table, ByName.propose(document.circuit(), table), Split.NONE);
        return document.withLearning(new Learning(data, Recipe.STANDARD.withRate(rate)));
    }

    private Job.End work(Document document, Task task) {
        return room.work(new Job(document, task, Practice.NONE), told::add);
    }

    @Test
    @DisplayName("a run that diverges ends at its last numbers and says which parameter, gate and row it was")
    void diverges() {
        Job.End end = work(document(1), new Task.Epochs(10_000));
        Progress progress = end.progress().orElseThrow();
        assertEquals(List.of("trouble.diverged", "trouble.birth"), progress.hints().stream().map(Message::key).toList());
        assertEquals(Optional.of(progress.hints().getFirst()), end.said());
        assertFalse(progress.failed());
        assertTrue(progress.parameters().values().stream().allMatch(value -> value.isFinite()));
        assertTrue(Double.isInfinite(progress.losses().training(progress.losses().length() - 1)), "the curve shows where it ended");
    }

    @Test
    @DisplayName("a run that goes well says nothing, and one that begins again has forgotten old hints")
    void goesWell() {
        work(document(1), new Task.Epochs(10_000));
        Job.End end = work(document(0.01), new Task.Epochs(30));
        assertEquals(Optional.empty(), end.said());
        assertEquals(List.of(), end.progress().orElseThrow().hints());
        assertEquals(30, end.progress().orElseThrow().epoch());
        assertTrue(told.stream().allMatch(progress -> progress.hints().isEmpty()));
    }
}
