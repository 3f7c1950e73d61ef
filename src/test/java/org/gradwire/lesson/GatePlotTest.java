package org.gradwire.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Gates;
import org.gradwire.gate.Rule;
import org.gradwire.gate.Settings;
import org.gradwire.lesson.GatePlot.Place;
import org.gradwire.lesson.GatePlot.Spot;
import org.gradwire.pass.CircuitSketch;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.NumberFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatePlotTest {
    private static final List<Double> POINTS = List.of(-40.0, -2.0, -0.3, 0.0, 0.5, 1.0, 1.37, 3.0, 1000.0);

    static Stream<Gate> curves() {
        return Gates.all().stream()
                .filter(gate -> gate.rule() instanceof Rule.ByEntry && !gate.variadic() && gate.initialInputs() == 1);
    }

    @ParameterizedTest
    @MethodSource("curves")
    void theCurveGoesThroughThePointAndItsTangentHasTheLocalGradientAsItsSlope(Gate gate) {
        for (double x : POINTS) {
            Trace trace = trace(gate, gate.initialSettings(), Tensor.scalar(x));
            GatePlot plot = plot(trace).orElseThrow();
            Place place = plot.places().getFirst();
            double value = trace.value(new NodeId(2)).orElseThrow().number();
            assertEquals(x, place.x());
            assertEquals(value, place.value());
            assertEquals(trace.local(new PortRef(new NodeId(2), 0)).orElseThrow().number(), place.slope());
            if (Double.isFinite(value)) {
                assertTrue(plot.f().stream().flatMap(List::stream).anyMatch(spot -> spot.equals(new Spot(x, value))), gate + " at " + x);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("curves")
    void everyPieceIsFiniteAndGoesFromLeftToRightWithinTheStretch(Gate gate) {
        for (double x : POINTS) {
            GatePlot plot = plot(trace(gate, gate.initialSettings(), Tensor.scalar(x))).orElseThrow();
            assertTrue(plot.x().from() < plot.x().to() && plot.y().from() < plot.y().to());
            for (List<Spot> piece : Stream.concat(plot.f().stream(), plot.derivative().stream()).toList()) {
                for (int i = 0; i < piece.size(); i++) {
                    assertTrue(Double.isFinite(piece.get(i).y()));
                    assertTrue(i == 0 || piece.get(i - 1).x() < piece.get(i).x());
                    assertTrue(piece.get(i).x() >= plot.x().from() && piece.get(i).x() <= plot.x().to());
                }
            }
        }
    }

    @Test
    void noPieceOfAReciprocalCrossesItsPole() {
        for (double x : new double[] {-2, 0.001, 1.37, 70}) {
            GatePlot plot = plot("reciprocal", x);
            Stream.concat(plot.f().stream(), plot.derivative().stream())
                    .forEach(piece -> assertTrue(piece.getFirst().x() > 0 || piece.getLast().x() < 0, "at " + x));
        }
    }

    @Test
    void aKinkBendsTheCurveAndBreaksItsSlope() {
        for (String gate : List.of("relu", "abs", "leaky-relu", "hinge", "perceptron-loss")) {
            GatePlot plot = plot(gate, 0.4);
            assertEquals(1, plot.f().size(), gate);
            assertTrue(plot.derivative().size() >= 2, gate);
        }
    }

    @Test
    void aStepBreaksAtItsThresholdWhereverThatIs() {
        for (double threshold : new double[] {0, -2.5, 30}) {
            Settings settings = Settings.of("threshold", threshold).with("low", Tensor.scalar(0));
            GatePlot plot = plot(trace(gate("step"), settings, Tensor.scalar(1))).orElseThrow();
            assertEquals(2, plot.f().size());
            assertEquals(threshold, plot.f().getFirst().getLast().x());
            assertEquals(1, plot.f().getLast().getFirst().y());
        }
    }

    @Test
    void aLogarithmIsDrawnOnlyWhereItHasAValue() {
        GatePlot plot = plot("log", 2);
        assertTrue(plot.f().stream().flatMap(List::stream).allMatch(spot -> spot.x() > 0));
        assertTrue(plot.x().from() > -1, "the empty part is left out");
        assertEquals(1, plot.f().size());
    }

    @Test
    void theSettingsOfTheGateBendTheCurve() {
        Trace trace = trace(gate("power"), Settings.of("exponent", 2), Tensor.scalar(3));
        Place place = plot(trace).orElseThrow().places().getFirst();
        assertEquals(9, place.value());
        assertEquals(6, place.slope());
    }

    @Test
    void aVectorStandsAtOnePlaceForEachEntryAndHasNoTangent() {
        GatePlot plot = plot(trace(gate("sigmoid"), Settings.NONE, Tensor.vector(-1, 0, 2))).orElseThrow();
        assertEquals(3, plot.places().size());
        assertTrue(plot.tangent().isEmpty());
        assertEquals(Optional.empty(), plot(trace(gate("sigmoid"), Settings.NONE, Tensor.vector(new double[9]))));
    }

    @Test
    void whatHasTwoInputsOrMixesEntriesHasNoPlot() {
        Trace sum = Trace.of(new CircuitSketch().input("x", 1).gate("mul", "f", "x", "x").circuit());
        assertEquals(Optional.empty(), plot(sum));
        assertEquals(Optional.empty(), plot(trace(gate("softmax"), Settings.NONE, Tensor.vector(1, 2))));
    }

    @Test
    void whereThereIsNoSlopeThereIsNoTangent() {
        assertFalse(plot("sqrt", 0).tangent().isPresent());
        assertTrue(plot("sqrt", 1).tangent().isPresent());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.7, 6, 35, 1e5})
    void ticksAreRoundAndNotTooMany(double length) {
        List<Double> ticks = new GatePlot.Interval(-length / 3, 2 * length / 3).ticks(5);
        assertTrue(ticks.size() >= 2 && ticks.size() <= 6, ticks::toString);
        assertTrue(ticks.stream().anyMatch(tick -> tick == 0), ticks::toString);
    }

    private static GatePlot plot(String gate, double x) {
        return plot(trace(gate(gate), gate(gate).initialSettings(), Tensor.scalar(x))).orElseThrow();
    }

    private static Gate gate(String id) {
        return Gates.find(id).orElseThrow();
    }

    private static Trace trace(Gate gate, Settings settings, Tensor x) {
        return Trace.of(new CircuitSketch().input("x", x).gate(gate.id(), "f", settings, "x").circuit());
    }

    private static Optional<GatePlot> plot(Trace trace) {
        return new Explainer(trace, NumberFormat.STANDARD).explain(trace.step(trace.plan().forwardSteps())).plot();
    }
}
