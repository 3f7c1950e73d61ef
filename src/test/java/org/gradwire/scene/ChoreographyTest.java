package org.gradwire.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.Document;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;
import org.gradwire.edit.tool.Target;
import org.gradwire.pass.CircuitSketch;
import org.gradwire.pass.Granularity;
import org.gradwire.pass.Playhead;
import org.gradwire.pass.RandomCircuits;
import org.gradwire.pass.Step;
import org.gradwire.pass.Trace;
import org.gradwire.sample.Samples;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.NumberFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold for every step that is shown, in every shipped circuit.
class ChoreographyTest {
    private static final double EXACT = 1e-6;
    private static final NumberFormat FORMAT = NumberFormat.STANDARD;

    private record Stage(Geometry geometry, Trace trace) {
        static Stage of(Document document) {
            Trace trace = Trace.of(document.circuit());
            return new Stage(Geometry.of(document.circuit(), document.placement(), trace, Lettering.STANDARD), trace);
        }

        static Stage of(Circuit circuit) {
            return of(AutoPlacement.complete(Document.of(circuit, Placement.EMPTY)));
        }

        Choreography step(int number) {
            return Choreography.of(geometry, trace, number - 1, number);
        }
    }

    static List<Document> circuits() {
        Document fan = AutoPlacement.complete(Document.of(fanOut(), Placement.EMPTY));
        return Stream.concat(Samples.ids().stream().map(id -> Samples.find(id).orElseThrow()), Stream.of(fan)).toList();
    }

    /// 4² + 3·4 and 4 itself: one output feeds four ports.
    private static Circuit fanOut() {
        return new CircuitSketch().input("x", 4).input("k", 3).gate("square", "a", "x").gate("mul", "b", "x", "k").gate("add", "L", "a", "b", "x", "x").circuit();
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void thePartsOfAStepTakeAllOfItsTimeOneAfterTheOther(Document document) {
        everyStep(document, (stage, number) -> {
            for (Choreography each : List.of(stage.step(number), stage.step(number).brief(), stage.step(number).still())) {
                assertEquals(1, each.phases().stream().mapToDouble(Phase::share).sum(), EXACT);
                assertTrue(each.phases().stream().allMatch(phase -> phase.share() > 0));
                double begin = 0;
                for (Phase phase : each.phases()) {
                    // One act at any moment, so that never more than one thing moves.
                    assertEquals(phase, each.at(begin + phase.share() / 2).orElseThrow().phase());
                    assertEquals(0.5, each.at(begin + phase.share() / 2).orElseThrow().share(), EXACT);
                    begin += phase.share();
                }
                assertTrue(each.at(1 + EXACT).isEmpty());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void whatTravelsLeavesWhereItIsKnownAndArrivesWhereItWillStand(Document document) {
        everyStep(document, (stage, number) -> {
            Geometry geometry = stage.geometry();
            List<Act.Move> moves = moves(stage.step(number));
            Point start = moves.getFirst().track().start();
            Point end = moves.getLast().track().end();
            switch (stage.trace().step(number)) {
                case Step.ForwardWire(PortRef wire, NodeId from, var value) -> {
                    assertNear(geometry.shape(from).output(), start);
                    assertPasses(geometry.shape(wire.node()).port(wire.port()), moves.getFirst());
                    assertNear(geometry.shape(wire.node()).rect().centre(), end);
                }
                case Step.ForwardGate gate -> {
                    for (int port = 0; port < gate.inputs().size(); port++) {
                        assertPasses(geometry.shape(gate.node()).port(port), moves.get(port));
                        assertNear(geometry.shape(gate.node()).rect().centre(), moves.get(port).track().end());
                    }
                    assertEquals(gate.inputs().size() + 1, moves.size());
                    assertPasses(geometry.shape(gate.node()).output(), moves.getLast());
                    assertNear(geometry.slot(gate.node()).value().centre(), end);
                }
                case Step.Seed seed -> assertNear(geometry.slot(seed.node()).gradient().centre(), end);
                case Step.BackwardWire back -> {
                    assertNear(geometry.slot(back.node()).gradient().centre(), start);
                    assertNear(geometry.shape(back.node()).rect().centre(), moves.getFirst().track().end());
                    assertPasses(geometry.shape(back.node()).port(back.wire().port()), moves.getLast());
                    boolean first = stage.trace().at(number - 1).gradient(back.from()).isEmpty();
                    Rect label = first ? geometry.slot(back.from()).gradient() : branch(geometry, back.wire());
                    assertNear(label.centre(), end);
                }
                case Step.Accumulate sum -> {
                    assertNear(branch(geometry, sum.wire()).centre(), start);
                    assertNear(geometry.slot(sum.node()).gradient().centre(), end);
                }
            }
            moves.forEach(move -> assertTrue(move.goal().rect().contains(move.track().end())));
        });
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void theLastThingThatIsReadIsTheNumberOfTheStep(Document document) {
        everyStep(document, (stage, number) -> {
            Step step = stage.trace().step(number);
            Tensor made = switch (step) {
                case Step.ForwardWire wire -> wire.value();
                case Step.ForwardGate gate -> gate.output();
                case Step.Seed seed -> seed.gradient();
                case Step.BackwardWire wire -> wire.downstream();
                case Step.Accumulate sum -> sum.after();
            };
            String expected = (step.isForward() ? "" : "∂ ") + (made.isScalar() ? FORMAT.format(made.number()) : made.shape().toString());
            assertEquals(expected, pulses(stage.step(number)).getLast().text());
            assertEquals(step.isForward(), stage.step(number).forward());
        });
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void withReducedMotionNothingMovesForAsLong(Document document) {
        everyStep(document, (stage, number) -> {
            Choreography moving = stage.step(number);
            Choreography still = moving.still();
            assertTrue(still.phases().stream().noneMatch(phase -> phase.act() instanceof Act.Move));
            assertTrue(still.phases().stream().anyMatch(phase -> phase.act() instanceof Act.Glow));
        });
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void aNumberUnderWayCoversNoNumberThatIsNotItsOwn(Document document) {
        everyStep(document, (stage, number) -> {
            Scene scene = SceneBuilder.arriving(stage.geometry(), stage.trace().at(number), Selection.NONE);
            for (Act.Move move : moves(stage.step(number))) {
                List<Rect> others = scene.items().stream()
                        .filter(item -> item.target() instanceof Target.OnNumber || item.target() instanceof Target.OnWireNumber)
                        .map(Item::bounds)
                        .filter(label -> !label.contains(move.track().start()) && !label.contains(move.track().end()))
                        .map(label -> label.grow(-4))
                        .toList();
                for (double share = 0; share <= 1; share += 0.02) {
                    Rect covered = move.pulse().rect(move.at(share));
                    assertTrue(!move.carries(share) || others.stream().noneMatch(covered::overlaps));
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void theNumberOfAStepIsNotShownBeforeItHasArrived(Document document) {
        everyStep(document, (stage, number) -> {
            Scene under = SceneBuilder.arriving(stage.geometry(), stage.trace().at(number), Selection.NONE);
            Scene before = SceneBuilder.build(stage.geometry(), stage.trace().at(number - 1), Selection.NONE);
            assertEquals(numbers(before), numbers(under));
        });
    }

    @Test
    void contributionsMeetInTheirSum() {
        Stage stage = Stage.of(fanOut());
        List<List<String>> sums = new ArrayList<>();
        for (int number = 1; number <= stage.trace().stepCount(); number++) {
            if (stage.trace().step(number) instanceof Step.Accumulate) {
                sums.add(pulses(stage.step(number)).stream().map(Pulse::text).toList());
            }
        }
        assertEquals(List.of(
                List.of("∂ 1.00", "1.00 + 1.00", "∂ 2.00"),
                List.of("∂ 3.00", "2.00 + 3.00", "∂ 5.00"),
                List.of("∂ 8.00", "5.00 + 8.00", "∂ 13.00")), sums);
    }

    @Test
    void theUpstreamGradientMeetsTheLocalOneAtTheGate() {
        Stage stage = Stage.of(Samples.find("three-inputs").orElseThrow());
        int number = stage.trace().plan().forwardSteps() + 2;
        assertEquals(
                List.of("∂ 1.00", "1.00 · (−4.00)", "∂ −4.00"),
                pulses(stage.step(number)).stream().map(Pulse::text).toList());
    }

    @Test
    void byGateItsStepsAreShownOneAfterTheOther() {
        Stage stage = Stage.of(Samples.find("three-inputs").orElseThrow());
        Playhead head = Playhead.START.by(Granularity.GATE);
        int to = head.next(stage.trace().plan()).position();
        Choreography gate = Choreography.of(stage.geometry(), stage.trace(), 0, to);
        assertEquals(List.of(1, 2, 3), gate.phases().stream().map(Phase::step).distinct().toList());
        assertEquals(3, gate.steps());
        assertEquals(1, gate.phases().stream().mapToDouble(Phase::share).sum(), EXACT);
    }

    @Property(tries = 60)
    void everyStepOfEveryCircuitCanBeShown(@ForAll long seed) {
        Circuit circuit = RandomCircuits.of(seed);
        Trace trace = Trace.of(circuit);
        Stage stage = new Stage(Geometry.of(circuit, Placement.EMPTY, trace, Lettering.STANDARD), trace);
        for (int number = 1; number <= trace.stepCount(); number++) {
            for (Act.Move move : moves(stage.step(number))) {
                for (double share = 0; share <= 1; share += 0.25) {
                    assertTrue(Double.isFinite(move.at(share).x()) && Double.isFinite(move.at(share).y()));
                    assertTrue(move.size(share) >= -EXACT && move.size(share) <= 1);
                }
            }
            assertFalse(stage.step(number).brief().phases().isEmpty());
        }
    }

    private static Rect branch(Geometry geometry, PortRef wire) {
        return Optional.ofNullable(geometry.wireSlots().get(wire)).orElseThrow();
    }

    private static void everyStep(Document document, BiConsumer<Stage, Integer> law) {
        Stage stage = Stage.of(document);
        assertTrue(stage.trace().stepCount() > 0);
        for (int number = 1; number <= stage.trace().stepCount(); number++) {
            law.accept(stage, number);
        }
    }

    private static List<Act.Move> moves(Choreography choreography) {
        return choreography.phases().stream()
                .flatMap(phase -> phase.act() instanceof Act.Move move ? Stream.of(move) : Stream.empty())
                .toList();
    }

    private static List<Pulse> pulses(Choreography choreography) {
        return choreography.phases().stream()
                .map(phase -> switch (phase.act()) {
                    case Act.Move move -> Optional.of(move.pulse());
                    case Act.Stand stand -> Optional.of(stand.pulse());
                    case Act.Glow glow -> Optional.<Pulse>empty();
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Target> numbers(Scene scene) {
        return scene.items().stream()
                .map(Item::target)
                .filter(target -> target instanceof Target.OnNumber || target instanceof Target.OnWireNumber)
                .toList();
    }

    private static void assertPasses(Point point, Act.Move move) {
        double least = Double.MAX_VALUE;
        for (double share = 0; share <= 1; share += 0.002) {
            least = Math.min(least, move.at(share).distance(point));
        }
        assertEquals(0, least, 3);
    }

    private static void assertNear(Point expected, Point actual) {
        assertEquals(0, expected.distance(actual), EXACT, () -> actual + " instead of " + expected);
    }
}
