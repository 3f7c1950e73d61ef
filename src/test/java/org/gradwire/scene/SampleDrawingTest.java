package org.gradwire.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
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
        Geometry geometry = geometry(id, lettering);
        Document document = Samples.find(id).orElseThrow();
        for (Map.Entry<PortRef, Path> wire : geometry.paths().entrySet()) {
            NodeId to = wire.getKey().node();
            NodeId from = document.circuit().node(to).inputs().get(wire.getKey().port()).orElseThrow();
            geometry.shapes().forEach((node, shape) -> assertFalse(
                    !node.equals(from) && !node.equals(to) && wire.getValue().crosses(shape.occupied()),
                    () -> "the wire from " + from + " to " + to + " runs through " + node));
        }
    }

    @ParameterizedTest
    @MethodSource("samplesInAllLetters")
    void noLabelLiesOnAnotherOrOnAGateOrOnAWire(String id, Lettering lettering) {
        Scene scene = end(id, lettering);
        List<Item> numbers = new ArrayList<>();
        for (Item item : scene.items()) {
            if (item.target() instanceof Target.OnNumber || item.target() instanceof Target.OnWireNumber) {
                Rect ink = ink(item);
                for (Item other : numbers) {
                    assertEquals(0, ink.shared(ink(other)), 0.5, () -> item.target() + " lies on " + other.target());
                }
                scene.geometry().shapes().values().forEach(shape -> shape.inked().forEach(part ->
                        assertEquals(0, ink.shared(part), 0.5, () -> item.target() + " lies on " + shape.node())));
                scene.geometry().paths().forEach((wire, path) ->
                        assertFalse(path.crosses(ink), () -> item.target() + " lies on the wire to " + wire));
                numbers.add(item);
            }
        }
        assertTrue(numbers.size() >= 4);
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

    /// What a label really covers: its text or cells, not the room that is kept for it.
    private static Rect ink(Item item) {
        return item.marks().stream()
                .flatMap(mark -> switch (mark) {
                    case Mark.Label label ->
                        Stream.of(Rect.centred(label.at(), TextWidth.of(label.text(), label.size()), label.size()));
                    case Mark.Heat heat -> Stream.of(heat.rect());
                    case Mark.Box box -> box.width() > 0 ? Stream.of(box.rect()) : Stream.empty();
                    case Mark.Curve curve -> Stream.empty();
                    case Mark.Halo halo -> Stream.empty();
                    case Mark.Frame frame -> Stream.of(frame.rect());
                    case Mark.Line line -> Stream.empty();
                    case Mark.Area area -> Stream.empty();
                    case Mark.Dot dot -> Stream.empty();
                    case Mark.Cells cells -> Stream.of(cells.rect());
                })
                .reduce(Rect::union)
                .orElseThrow();
    }
}
