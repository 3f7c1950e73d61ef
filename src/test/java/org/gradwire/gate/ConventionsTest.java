package org.gradwire.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.pass.GradientCheck;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.junit.jupiter.api.Test;

/// The conventions at kinks and corners.
class ConventionsTest {
    @Test
    void maxAndMinSplitTheGradientEvenlyAmongTiedInputs() {
        assertEquals(List.of(0.5, 0.5), gradients(Selection.MAX.gate(), Settings.NONE, 2, 2));
        assertEquals(List.of(0.5, 0.5, 0.0), gradients(Selection.MAX.gate(), Settings.NONE, 2, 2, 1));
        assertEquals(List.of(0.5, 0.5), gradients(Selection.MIN.gate(), Settings.NONE, -1, -1));
    }

    @Test
    void maxOfANumberAndItselfHasSlopeOne() {
        NodeId x = new NodeId(1);
        Node source = Node.of(x, Sources.INPUT.gate(), "x").withValue(Tensor.scalar(3));
        Node max = Node.of(new NodeId(2), Selection.MAX.gate(), "f").withInputs(List.of(Optional.of(x), Optional.of(x)));
        Trace trace = Trace.of(Circuit.of(List.of(source, max), Optional.empty(), Optional.empty()).orThrow());
        assertEquals(1, trace.gradient(x).orElseThrow().number());
    }

    @Test
    void onAKinkTheAgreedSlopeIsUsedAndTheGateIsMarked() {
        assertKink(Activations.RELU.gate(), 0, 0);
        assertKink(Arithmetic.ABSOLUTE.gate(), 0, 0);
        assertKink(Losses.HINGE.gate(), 1, 0);
        assertKink(Losses.PERCEPTRON_LOSS.gate(), 0, -1);
        assertKink(Linear.NORM.gate(), 0, 0);
    }

    @Test
    void whatIsNotANumberIsNoKinkAndStaysWhatItIsBackward() {
        for (Gate gate : List.of(
                Activations.RELU.gate(),
                Activations.LEAKY_RELU.gate(),
                Arithmetic.ABSOLUTE.gate(),
                Losses.HINGE.gate(),
                Losses.PERCEPTRON_LOSS.gate(),
                Selection.MAX.gate(),
                Selection.MIN.gate())) {
            Trace trace = afterLog(gate, -2);
            assertEquals(Double.NaN, trace.value(new NodeId(3)).orElseThrow().number(), gate.id());
            assertEquals(Double.NaN, trace.gradient(new NodeId(1)).orElseThrow().number(), gate.id());
            assertTrue(trace.onKink().isEmpty(), gate.id());
        }
        assertEquals(0, afterLog(Activations.STEP.gate(), -2).gradient(new NodeId(1)).orElseThrow().number(), 0.0);
        assertEquals(0, afterLog(Activations.SIGN.gate(), -2).gradient(new NodeId(1)).orElseThrow().number(), 0.0);
        assertEquals(List.of(Double.NaN, Double.NaN), multiclassHingeGradient(Tensor.vector(Double.NaN, 1)));
    }

    @Test
    void aCheckHasNothingToSayWhereTheOutputIsNotANumber() {
        for (Gate gate : Gates.all()) {
            if (gate.rule() instanceof Rule.ByEntry && gate.initialInputs() == 1) {
                assertTrue(GradientCheck.of(afterLog(gate, -2)).getFirst().agrees(), gate.id());
            }
        }
        assertTrue(GradientCheck.of(trace(Arithmetic.SQUARE_ROOT.gate(), Settings.NONE, 0)).getFirst().agrees());
    }

    @Test
    void zeroTimesLogOfZeroIsZeroInEveryLoss() {
        assertEquals(0, value(Losses.BINARY_CROSS_ENTROPY.gate(), Settings.NONE, 1, 1));
        assertEquals(0, value(Losses.BINARY_CROSS_ENTROPY.gate(), Settings.NONE, 0, 0));
        assertEquals(0, value(Losses.CROSS_ENTROPY.gate(), Settings.NONE, 0, 0));
        assertEquals(0, gradients(Losses.CROSS_ENTROPY.gate(), Settings.NONE, 0, 0).getFirst(), 0.0);
        assertEquals(List.of(1.0), gradients(Losses.BINARY_CROSS_ENTROPY.gate(), Settings.NONE, 0, 0).subList(0, 1));
    }

    @Test
    void aPowerOfZeroIsFlatEvenAtZero() {
        assertEquals(List.of(0.0), gradients(Arithmetic.POWER_OF.gate(), Settings.of("exponent", 0), 0));
        assertEquals(0.0, gradients(Arithmetic.POW.gate(), Settings.NONE, 0, 0).getFirst());
    }

    @Test
    void aProductTakesTheOtherInputsAndNeverDivides() {
        assertEquals(List.of(0.0, 0.0, 6.0), gradients(Arithmetic.MULTIPLY.gate(), Settings.NONE, 2, 3, 0));
    }

    @Test
    void aQuotientOfLargeNumbersHasTheSlopesOfItsSize() {
        assertEquals(List.of(1 / 1e200, -1 / 1e200), gradients(Arithmetic.DIVIDE.gate(), Settings.NONE, 1e200, 1e200));
        assertTrue(gradients(Arithmetic.RECIPROCAL.gate(), Settings.NONE, 1e155).getFirst() < 0);
    }

    @Test
    void stepIsOneOnlyAboveItsThresholdAndPassesNoGradient() {
        Settings low = Settings.of("threshold", 1).with("low", Tensor.scalar(-1));
        Gate step = Activations.STEP.gate();
        assertEquals(-1, value(step, low, 1));
        assertEquals(1, value(step, low, 1.5));
        assertEquals(0, value(step, Settings.of("threshold", 1).with("low", Tensor.scalar(0)), 1));
        assertEquals(List.of(0.0), gradients(step, low, 1.5));
        assertEquals(0, value(Activations.SIGN.gate(), Settings.NONE, 0));
    }

    @Test
    void theMulticlassHingeOfTheLectureIsEight() {
        Node scores = Node.of(new NodeId(1), Sources.INPUT.gate(), "s").withValue(Tensor.vector(13, -7, 11));
        Node right = Node.of(new NodeId(2), Sources.TARGET.gate(), "y").withValue(Tensor.scalar(0));
        Node loss = Node.of(new NodeId(3), Losses.MULTICLASS_HINGE.gate(), "L")
                .withInputs(List.of(Optional.of(scores.id()), Optional.of(right.id())))
                .withSettings(Settings.of("delta", 10));
        Trace trace = Trace.of(Circuit.of(List.of(scores, right, loss), Optional.empty(), Optional.empty()).orThrow());
        assertEquals(8, trace.value(loss.id()).orElseThrow().number());
        assertEquals(Tensor.vector(-1, 0, 1), trace.gradient(scores.id()).orElseThrow());
    }

    private static Trace afterLog(Gate gate, double x) {
        Node source = Node.of(new NodeId(1), Sources.INPUT.gate(), "x").withValue(Tensor.scalar(x));
        Node log = Node.of(new NodeId(2), Functions.LOG.gate(), "u").withInputs(List.of(Optional.of(source.id())));
        Node last = Node.of(new NodeId(3), gate, "f")
                .withInputs(Collections.nCopies(gate.initialInputs(), Optional.of(log.id())))
                .withSettings(gate.initialSettings());
        return Trace.of(Circuit.of(List.of(source, log, last), Optional.empty(), Optional.empty()).orThrow());
    }

    private static List<Double> multiclassHingeGradient(Tensor scores) {
        Node source = Node.of(new NodeId(1), Sources.INPUT.gate(), "s").withValue(scores);
        Node right = Node.of(new NodeId(2), Sources.TARGET.gate(), "y").withValue(Tensor.scalar(0));
        Node loss = Node.of(new NodeId(3), Losses.MULTICLASS_HINGE.gate(), "L")
                .withInputs(List.of(Optional.of(source.id()), Optional.of(right.id())))
                .withSettings(Settings.of("delta", 1));
        Trace trace = Trace.of(Circuit.of(List.of(source, right, loss), Optional.empty(), Optional.empty()).orThrow());
        return Arrays.stream(trace.gradient(source.id()).orElseThrow().toArray()).boxed().toList();
    }

    private static void assertKink(Gate gate, double at, double slope) {
        Trace trace = trace(gate, gate.initialSettings(), at);
        assertEquals(slope, trace.gradient(new NodeId(1)).orElseThrow().number(), gate.id());
        assertEquals(1, trace.onKink().size(), gate.id());
        assertTrue(trace(gate, gate.initialSettings(), at + 0.5).onKink().isEmpty(), gate.id());
    }

    private static double value(Gate gate, Settings settings, double... inputs) {
        Trace trace = trace(gate, settings, inputs);
        return trace.value(trace.circuit().output().orElseThrow()).orElseThrow().number();
    }

    private static List<Double> gradients(Gate gate, Settings settings, double... inputs) {
        Trace trace = trace(gate, settings, inputs);
        List<Double> gradients = new ArrayList<>();
        for (int i = 1; i <= inputs.length; i++) {
            gradients.add(trace.gradient(new NodeId(i)).orElseThrow().number());
        }
        return gradients;
    }

    private static Trace trace(Gate gate, Settings settings, double... inputs) {
        List<Node> nodes = new ArrayList<>();
        List<Optional<NodeId>> wired = new ArrayList<>();
        for (double input : inputs) {
            NodeId id = new NodeId(nodes.size() + 1);
            nodes.add(Node.of(id, Sources.INPUT.gate(), "").withValue(Tensor.scalar(input)));
            wired.add(Optional.of(id));
        }
        nodes.add(Node.of(new NodeId(nodes.size() + 1), gate, "f").withInputs(wired).withSettings(settings));
        return Trace.of(Circuit.of(nodes, Optional.empty(), Optional.empty()).orThrow());
    }
}
