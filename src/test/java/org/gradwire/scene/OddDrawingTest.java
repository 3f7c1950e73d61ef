package org.gradwire.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gradwire.circuit.Circuit;
import org.gradwire.edit.Document;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;
import org.gradwire.edit.tool.Target;
import org.gradwire.pass.CircuitSketch;
import org.gradwire.pass.RandomCircuits;
import org.gradwire.pass.Trace;
import org.gradwire.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Circuits that no lecture draws.
class OddDrawingTest {
    @Test
    void anEmptyCircuitIsAnEmptyDrawing() {
        Scene scene = end(Circuit.EMPTY);
        assertTrue(scene.items().isEmpty());
        assertEquals(new Target.Canvas(), scene.at(Point.ORIGIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"w１", "x٣", "가중치", "a b", "x@1", "_", "0", "."})
    void anyNameCanBeDrawn(String name) {
        Scene scene = end(new CircuitSketch().input(name, 2).gate("square", "f", name).circuit());
        assertTrue(scene.items().stream().anyMatch(item -> item.accessible()
                .filter(words -> words.in(Language.ENGLISH).contains(name))
                .isPresent()));
    }

    @Test
    void aFreePortAndAFreeInputAreMarkedAndSaid() {
        Scene scene = end(new CircuitSketch().free("x").gate("mul", "f", "x", "").circuit());
        assertEquals(2, scene.items().stream()
                .filter(item -> item.accessible().filter(words -> words.toString().contains(";")).isPresent())
                .count());
    }

    @Property(tries = 200)
    void everyCircuitCanBeDrawnAtEveryStep(@ForAll long seed) {
        Circuit circuit = RandomCircuits.of(seed);
        Trace trace = Trace.of(circuit);
        Geometry geometry = Geometry.of(circuit, Placement.EMPTY, trace, Lettering.STANDARD);
        for (int k = 0; k <= trace.stepCount(); k++) {
            Scene scene = SceneBuilder.build(geometry, trace.at(k), Selection.NONE);
            assertFalse(scene.items().isEmpty());
            for (Language language : Language.values()) {
                scene.items().forEach(item -> item.accessible().ifPresent(words -> assertFalse(words.in(language).isBlank())));
            }
        }
    }

    private static Scene end(Circuit circuit) {
        Document document = AutoPlacement.complete(Document.of(circuit, Placement.EMPTY));
        Trace trace = Trace.of(circuit);
        Geometry geometry = Geometry.of(circuit, document.placement(), trace, Lettering.STANDARD);
        return SceneBuilder.build(geometry, trace.at(trace.stepCount()), Selection.NONE);
    }
}
