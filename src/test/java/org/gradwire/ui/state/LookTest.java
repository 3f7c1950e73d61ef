package org.gradwire.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.Arranging;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Point;
import org.gradwire.edit.Removal;
import org.gradwire.edit.Selection;
import org.gradwire.sample.Samples;
import org.gradwire.scene.Geometry;
import org.gradwire.scene.Rect;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One work can be looked at in several ways at once: here by a lecturer, and by an audience.
class LookTest {
    private static final Extent SMALL = new Extent(700, 500);
    private static final Extent PROJECTED = new Extent(1920, 800);
    private static final View LECTURE =
            View.CIRCUIT.with(PROJECTED).presenting(Optional.of(Presenting.start(new Rect(0, 0, 1920, 1080), View.CIRCUIT)));
    private static final Preferences FOR_THE_AUDIENCE =
            Preferences.STANDARD.with(new Theme(Shade.DARK, true)).with(Language.KOREAN).withDecimals(5);

    @ParameterizedTest
    @ValueSource(strings = {"sigmoid-neuron", "staged", "two-layer", "softmax-cross-entropy"})
    void everyLookHasAGeometryOfItsOwnWhateverIsDoneToTheWork(String sample) {
        Work work = Work.opened(Filing.found(new Origin.Sample(sample), document(sample), Optional.empty()), document(sample));
        Look near = Look.at(work, View.CIRCUIT.with(SMALL), Preferences.STANDARD, Recent.NONE);
        Look far = Look.at(work, LECTURE, FOR_THE_AUDIENCE, Recent.NONE);
        for (Move move : moves(work.document())) {
            Work next = move.from(new State(work, near)).work();
            near = near.after(work, next);
            far = far.after(work, next);
            work = next;
            assertIsDrawnAnew(work, near);
            assertIsDrawnAnew(work, far);
            assertNotEquals(near.geometry().bounds(), far.geometry().bounds());
            assertNotEquals(near.viewport(), far.viewport());
        }
        assertEquals(FOR_THE_AUDIENCE, far.preferences());
        assertEquals(Preferences.STANDARD, near.preferences());
    }

    @Test
    void whatOneLookIsAboutLeavesTheWorkAlone() {
        Work work = Work.opened(Filing.found(new Origin.Sample("staged"), document("staged"), Optional.empty()), document("staged"));
        State state = new State(work, Look.at(work, View.CIRCUIT.with(SMALL), Preferences.STANDARD, Recent.NONE));
        for (Move move : List.<Move>of(
                Looking.prefer(now -> FOR_THE_AUDIENCE), Looking.view(view -> view.zoomAt(0, 0, 2)), Looking.resized(PROJECTED),
                Lecturing.present(new Rect(0, 0, 800, 600)), Lecturing::end, Looking.toggle(Part.INSPECTOR))) {
            assertSame(work, move.from(state).work());
        }
    }

    /// Things that happen to a work: stepping, other numbers, other places, other wires, and back.
    private static List<Move> moves(Document document) {
        NodeId source = document.circuit().nodes().stream()
                .filter(node -> node.gate().isSource() && node.value().filter(Tensor::isScalar).isPresent())
                .findFirst().map(node -> node.id()).orElse(document.circuit().nodes().iterator().next().id());
        NodeId last = document.circuit().output().orElseThrow();
        return List.of(
                Stepping.step(1), Stepping.jump(5), Stepping.live(true),
                state -> Editing.attempt(Commands.set(state.editor(), source, "value", scaled(state.editor(), source), 0)).from(state),
                state -> Editing.commit(Arranging.move(state.editor(), Set.of(last), 40, 120, 0)).from(state),
                Editing.select(Selection.of(last)),
                state -> Removal.remove(state.editor()).map(gone -> Editing.commit(gone).from(state)).orElseThrow(),
                Editing::undo, Editing::undo, Editing::redo, Stepping::last);
    }

    private static Tensor scaled(EditorState editor, NodeId source) {
        Tensor now = editor.document().circuit().node(source).value().orElse(Tensor.scalar(1));
        return now.isScalar() ? Tensor.scalar(-12345.678) : now;
    }

    private static void assertIsDrawnAnew(Work work, Look look) {
        Geometry now = look.geometry();
        Geometry anew = Geometry.of(work.circuit(), work.document().placement(), work.trace(), now.lettering(), work.showing().tally());
        assertEquals(anew.shapes(), now.shapes());
        assertEquals(anew.slots(), now.slots());
        assertEquals(ways(anew), ways(now));
        assertEquals(anew.bounds(), now.bounds());
    }

    private static Map<PortRef, List<Point>> ways(Geometry geometry) {
        return geometry.paths().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, way -> way.getValue().anchors()));
    }

    private static Document document(String sample) {
        return Samples.find(sample).orElseThrow();
    }
}
