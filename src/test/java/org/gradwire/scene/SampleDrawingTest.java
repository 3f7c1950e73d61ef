package org.gradwire.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.edit.Selection;
import org.gradwire.edit.tool.Target;
import org.gradwire.pass.Trace;
import org.gradwire.sample.Samples;
import org.gradwire.text.Language;
import org.gradwire.text.NumberFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What makes a drawing readable, held against every shipped circuit.
class SampleDrawingTest {
    static List<String> samples() {
        return Samples.ids();
    }

    /// As usual; as large as in a lecture; and with more decimals than the placements were made for.
    static Stream<Arguments> samplesInAllLetters() {
        List<Lettering> letters = List.of(
                Lettering.STANDARD, Lettering.STANDARD.with(1.3), Lettering.STANDARD.with(1.6),
                Lettering.of(new NumberFormat(5)), Lettering.of(new NumberFormat(8)));
        return samples().stream().flatMap(id -> letters.stream().map(lettering -> Arguments.of(id, lettering)));
    }

    @ParameterizedTest
    @MethodSource("samplesInAllLetters")
    void noWireRunsThroughAGateOrItsName(String id, Lettering lettering) {
        Legible.noWireRunsThroughAGate(Samples.find(id).orElseThrow().circuit(), geometry(id, lettering));
    }

    @ParameterizedTest
    @MethodSource("samplesInAllLetters")
    void noLabelLiesOnAnotherOrOnAGateOrOnAWire(String id, Lettering lettering) {
        Legible.noLabelLiesOnAnything(end(id, lettering));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingMovesWhileAPersonSteps(String id) {
        Document document = Samples.find(id).orElseThrow();
        Trace trace = Trace.of(document.circuit());
        Geometry geometry = geometry(id);
        for (int k = 0; k <= trace.stepCount(); k++) {
            Scene scene = SceneBuilder.build(geometry, trace.at(k), Selection.NONE);
            assertSame(geometry, scene.geometry());
            assertEquals(geometry.bounds(), scene.bounds());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyGateAndWireSaysWhatItIs(String id) {
        Document document = Samples.find(id).orElseThrow();
        Scene scene = end(id);
        for (Node node : document.circuit().nodes()) {
            assertTrue(scene.items().stream().anyMatch(item -> item.target().equals(new Target.OnNode(node.id()))
                    && item.accessible().filter(words -> words.in(Language.ENGLISH).contains(node.name())).isPresent()));
        }
        long wires = scene.items().stream()
                .filter(item -> item.target() instanceof Target.OnWire && item.accessible().isPresent())
                .count();
        assertEquals(document.circuit().wires().size(), wires);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void beforeTheFirstStepNothingComputedIsShownAndAtTheEndEverythingIs(String id) {
        Document document = Samples.find(id).orElseThrow();
        Trace trace = Trace.of(document.circuit());
        Scene start = SceneBuilder.build(geometry(id), trace.at(0), Selection.NONE);
        for (Item item : start.items()) {
            if (item.target() instanceof Target.OnNumber(NodeId node, boolean gradient)) {
                assertTrue(!gradient && document.circuit().node(node).gate().isSource());
            }
        }
        long gradients = end(id).items().stream()
                .filter(item -> item.target() instanceof Target.OnNumber(NodeId node, boolean gradient) && gradient)
                .count();
        assertEquals(document.circuit().size(), gradients);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsUnderThePointerIsFound(String id) {
        Scene scene = end(id);
        scene.geometry().shapes().forEach((node, shape) ->
                assertEquals(new Target.OnNode(node), scene.at(shape.rect().centre())));
        scene.geometry().slots().forEach((node, slot) ->
                assertEquals(new Target.OnNumber(node, true), scene.at(slot.gradient().centre())));
    }

    private static Geometry geometry(String id) {
        return geometry(id, Lettering.STANDARD);
    }

    private static Geometry geometry(String id, Lettering lettering) {
        Document document = Samples.find(id).orElseThrow();
        return Geometry.of(
                document.circuit(), document.placement(), Trace.of(document.circuit()), lettering);
    }

    private static Scene end(String id) {
        return end(id, Lettering.STANDARD);
    }

    private static Scene end(String id, Lettering lettering) {
        Trace trace = Trace.of(Samples.find(id).orElseThrow().circuit());
        return SceneBuilder.build(geometry(id, lettering), trace.at(trace.stepCount()), Selection.NONE);
    }
}
