package org.gradwire.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;
import org.gradwire.edit.tool.Target;
import org.gradwire.gate.Gates;
import org.gradwire.pass.RandomCircuits;
import org.gradwire.pass.Trace;
import org.gradwire.sample.Samples;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.NumberFormat;
import org.gradwire.text.Outcome;
import org.junit.jupiter.api.Test;

/// A drawing is made from the one before it, and must be the one that would be made from nothing: else
/// undoing, saving and opening would change how a circuit looks.
class RedrawingTest {
    private static final List<Lettering> LETTERS =
            List.of(Lettering.STANDARD, Lettering.STANDARD.with(1.4), Lettering.of(new NumberFormat(5)));

    @Property(tries = 150)
    void afterAnyEditsADrawingIsTheOneMadeFromNothing(@ForAll long seed) {
        Random random = new Random(seed);
        Document document = AutoPlacement.complete(Document.of(RandomCircuits.of(seed), Placement.EMPTY));
        Circuit circuit = document.circuit();
        Placement placement = document.placement();
        Trace trace = Trace.of(circuit);
        Lettering lettering = LETTERS.get(random.nextInt(LETTERS.size()));
        Geometry geometry = Geometry.of(circuit, placement, trace, lettering);
        for (int edit = 0; edit < 12; edit++) {
            Circuit next = random.nextInt(3) == 0 ? changed(circuit, random) : circuit;
            placement = next == circuit ? moved(circuit, placement, random) : placement;
            trace = next == circuit ? trace : trace.again(next);
            circuit = next;
            geometry = geometry.after(circuit, placement, trace);
            assertSameDrawing(Geometry.of(circuit, placement, trace, lettering), geometry);
        }
    }

    @Test
    void whatAnEditLeavesAloneIsNotMadeAgain() {
        Document document = Samples.find("sigmoid-neuron").orElseThrow();
        Trace trace = Trace.of(document.circuit());
        Geometry before = Geometry.of(document.circuit(), document.placement(), trace, Lettering.STANDARD);
        Geometry after = before.after(document.circuit(), document.placement(), trace);
        before.shapes().forEach((node, shape) -> assertSame(shape, after.shape(node)));
        before.paths().forEach((wire, path) -> assertSame(path, after.path(wire)));
    }

    @Test
    void aFieldShowsAllThatLiesInItAndWhatIsUnderThePointerIsFoundThere() {
        Document document = Samples.find("sigmoid-neuron").orElseThrow();
        Trace trace = Trace.of(document.circuit());
        Geometry geometry = Geometry.of(document.circuit(), document.placement(), trace, Lettering.STANDARD);
        Scene whole = SceneBuilder.build(geometry, trace.at(trace.stepCount()), Selection.NONE);
        for (NodeShape shape : geometry.shapes().values()) {
            Rect seen = shape.rect().grow(20);
            Scene part = SceneBuilder.build(geometry, trace.at(trace.stepCount()), Optional.empty(), Selection.NONE, Field.around(seen, 1));
            assertTrue(part.field().serves(seen, 1));
            List<Item> wanted = whole.items().stream().filter(item -> item.bounds().overlaps(seen)).toList();
            assertTrue(part.items().containsAll(wanted));
            assertEquals(new Target.OnNode(shape.node().id()), part.at(shape.rect().centre()));
        }
    }

    private static Placement moved(Circuit circuit, Placement placement, Random random) {
        NodeId node = any(circuit, random).id();
        Point from = placement.of(node).orElse(Point.ORIGIN);
        return placement.with(node, from.plus(10 * random.nextInt(-30, 31), 10 * random.nextInt(-30, 31)));
    }

    /// Another number, another wire, a free port, one node more or one less; the same where that is refused.
    private static Circuit changed(Circuit circuit, Random random) {
        Node node = any(circuit, random);
        NodeId other = any(circuit, random).id();
        int port = node.inputs().isEmpty() ? 0 : random.nextInt(node.inputs().size());
        Outcome<Circuit> outcome = switch (random.nextInt(5)) {
            case 0 -> circuit.add(Node.of(circuit.freeId(), Gates.find("add").orElseThrow(), ""));
            case 1 -> circuit.size() < 3 ? Outcome.done(circuit) : Outcome.done(circuit.remove(Set.of(node.id())));
            case 2 -> circuit.replace(node.withName("name" + random.nextInt(100)));
            case 3 -> node.inputs().isEmpty() ? Outcome.done(circuit) : circuit.replace(node.withInput(port, random.nextBoolean() ? Optional.of(other) : Optional.empty()));
            default -> node.gate().isSource()
                    ? circuit.replace(node.withValue(Tensor.scalar(1000 * random.nextGaussian())))
                    : Outcome.done(circuit);
        };
        return outcome instanceof Outcome.Done<Circuit>(Circuit next) ? next : circuit;
    }

    private static Node any(Circuit circuit, Random random) {
        return new ArrayList<>(circuit.nodes()).get(random.nextInt(circuit.size()));
    }

    private static void assertSameDrawing(Geometry made, Geometry kept) {
        assertEquals(List.copyOf(made.shapes().entrySet()), List.copyOf(kept.shapes().entrySet()));
        assertEquals(made.slots(), kept.slots());
        assertEquals(anchors(made.waysOut()), anchors(kept.waysOut()));
        assertEquals(List.copyOf(anchors(made.paths()).entrySet()), List.copyOf(anchors(kept.paths()).entrySet()));
        assertEquals(made.wireSlots(), kept.wireSlots());
        assertEquals(made.bounds(), kept.bounds());
    }

    private static <K> Map<K, List<Point>> anchors(Map<K, Path> paths) {
        Map<K, List<Point>> anchors = new LinkedHashMap<>();
        paths.forEach((key, path) -> anchors.put(key, path.anchors()));
        return anchors;
    }
}
