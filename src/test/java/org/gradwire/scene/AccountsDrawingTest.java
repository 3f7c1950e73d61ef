package org.gradwire.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.edit.Selection;
import org.gradwire.edit.tool.Target;
import org.gradwire.gate.Sources;
import org.gradwire.lesson.Tally;
import org.gradwire.pass.Trace;
import org.gradwire.sample.Samples;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.NumberFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccountsDrawingTest {
    static Stream<Arguments> samples() {
        List<Lettering> letters = List.of(Lettering.STANDARD, Lettering.STANDARD.with(1.6), Lettering.of(new NumberFormat(5)));
        // With all of its sources trained and letters of a lecture, *staged* is too dense for one of its branches.
        return Samples.ids().stream().flatMap(id -> letters.stream()
                .filter(lettering -> lettering.scale() == 1 || !id.equals("staged"))
                .map(lettering -> Arguments.of(id, lettering)));
    }

    /// As if every source that is no target were trained.
    private static Tally tally(Document document, Tally.Phase phase) {
        boolean divided = phase == Tally.Phase.DIVIDED || phase == Tally.Phase.UPDATED;
        Map<NodeId, Tally.Account> parameters = new LinkedHashMap<>();
        for (Node node : document.circuit().nodes()) {
            if (node.gate() == Sources.PARAMETER.gate() || node.gate() == Sources.INPUT.gate()) {
                Tensor sum = node.value().orElseThrow().map(w -> -10 - w / 8);
                parameters.put(node.id(), new Tally.Account(
                        sum, sum, divided ? Optional.of(sum) : Optional.empty(),
                        phase == Tally.Phase.UPDATED ? Optional.of(sum) : Optional.empty(), true));
            }
        }
        Tensor loss = Tensor.scalar(1.25);
        return new Tally(phase, 0, 2, 0.1, 0, parameters, document.circuit().output().orElseThrow(),
                new Tally.Account(loss, loss, divided ? Optional.of(loss) : Optional.empty(), Optional.empty(), true));
    }

    private static Scene scene(Document document, Lettering lettering, Tally.Phase phase) {
        Trace trace = Trace.of(document.circuit());
        Geometry geometry = Geometry.of(document.circuit(), document.placement(), trace, lettering, Optional.of(tally(document, phase)));
        return SceneBuilder.build(geometry, trace.at(trace.stepCount()), Selection.NONE);
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("what is gathered lies on no label, gate or wire")
    void apart(String id, Lettering lettering) {
        Document document = Samples.find(id).orElseThrow();
        for (Tally.Phase phase : Tally.Phase.values()) {
            Scene scene = scene(document, lettering, phase);
            assertTrue(scene.geometry().accounts().size() >= 2);
            Legible.noLabelLiesOnAnything(scene);
            Legible.noWireRunsThroughAGate(document.circuit(), scene.geometry());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("from phase to phase nothing moves")
    void steady(String id, Lettering lettering) {
        Document document = Samples.find(id).orElseThrow();
        Map<NodeId, Rect> first = scene(document, lettering, Tally.Phase.ADDING).geometry().accounts();
        for (Tally.Phase phase : Tally.Phase.values()) {
            assertEquals(first, scene(document, lettering, phase).geometry().accounts());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("a mean or an updated number is not shown before it is known")
    void known(String id, Lettering lettering) {
        Document document = Samples.find(id).orElseThrow();
        for (Tally.Phase phase : List.of(Tally.Phase.ADDING, Tally.Phase.ADDED)) {
            Scene scene = scene(document, lettering, phase);
            assertTrue(scene.items().stream()
                    .filter(item -> item.target() instanceof Target.OnNode)
                    .flatMap(item -> item.marks().stream())
                    .noneMatch(mark -> mark instanceof Mark.Label label && (label.text().contains("/m") || label.text().contains(":="))));
        }
    }
}
