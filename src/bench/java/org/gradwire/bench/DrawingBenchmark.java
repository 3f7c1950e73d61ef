package org.gradwire.bench;

import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Selection;
import org.gradwire.pass.Trace;
import org.gradwire.scene.AutoPlacement;
import org.gradwire.scene.Field;
import org.gradwire.scene.Geometry;
import org.gradwire.scene.Lettering;
import org.gradwire.scene.Rect;
import org.gradwire.scene.Scene;
import org.gradwire.scene.SceneBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What an edit at 10,000 gates consists of, before anything is painted; [Frames] measures the whole.
/// And how long a circuit takes to be laid out.
@State(Scope.Thread)
public class DrawingBenchmark {
    private final Circuit figure = RandomCircuit.of(40, RandomCircuit.FAIR);
    private final Circuit middling = RandomCircuit.of(1_000, RandomCircuit.FAIR);
    private final Document document = AutoPlacement.complete(
            Document.of(RandomCircuit.of(PassBenchmark.GATES, RandomCircuit.FAIR), Placement.EMPTY));
    private final Trace trace = Trace.of(document.circuit());
    private final Circuit otherNumbers = Edits.number(EditorState.of(document), 1).after().document().circuit();
    private final Trace otherTrace = trace.again(otherNumbers);
    private final Field field = Field.around(new Rect(0, 0, FrameApp.WIDTH, FrameApp.HEIGHT), 1);
    private Geometry geometry = Geometry.of(document.circuit(), document.placement(), trace, Lettering.STANDARD);
    private boolean other;
    private int time;

    @Benchmark
    @Budget(name = "    of an edit at 10,000 gates: the circuit, a number set", unit = Unit.MILLISECONDS, per = "edit")
    public EditorState number() {
        return Edits.number(EditorState.of(document), time++).after();
    }

    @Benchmark
    @Budget(name = "    of an edit at 10,000 gates: the circuit, a wire put elsewhere", unit = Unit.MILLISECONDS, per = "edit")
    public EditorState wire() {
        return Edits.wire(EditorState.of(document), time++).after();
    }

    @Benchmark
    @Budget(name = "    of an edit at 10,000 gates: where everything is", unit = Unit.MILLISECONDS, per = "edit")
    public Geometry geometry() {
        other = !other;
        geometry = geometry.after(other ? otherNumbers : document.circuit(), document.placement(), other ? otherTrace : trace);
        return geometry;
    }

    @Benchmark
    @Budget(name = "    of an edit at 10,000 gates: what is drawn", unit = Unit.MILLISECONDS, per = "edit")
    public Scene scene() {
        Trace now = other ? otherTrace : trace;
        return SceneBuilder.build(geometry, now.at(now.stepCount()), Optional.empty(), Selection.NONE, field);
    }

    @Benchmark
    @Budget(name = "layout of 40 gates, warm", atMost = 300, unit = Unit.MILLISECONDS)
    public Document layout() {
        return AutoPlacement.complete(Document.of(figure, Placement.EMPTY));
    }

    @Benchmark
    @Budget(name = "layout of 1,000 gates, warm", unit = Unit.MILLISECONDS)
    public Document largeLayout() {
        return AutoPlacement.complete(Document.of(middling, Placement.EMPTY));
    }
}
