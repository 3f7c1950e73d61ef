package org.gradwire.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.gate.Settings;
import org.gradwire.tensor.Tensor;
import org.junit.jupiter.api.Test;

class TraceTest {
    @Test
    void theSigmoidNeuronShowsTheNumbersOfTheLecture() {
        Trace trace = Trace.of(CircuitSketch.sigmoidNeuron());
        assertEquals(0.7310585786300049, value(trace, "f"), 1e-15);
        assertEquals(0.19661193324148185, gradient(trace, "dot"), 1e-15);
        assertEquals(0.3932238664829637, gradient(trace, "x0"), 1e-15);
        assertEquals(-0.5898357997244456, gradient(trace, "x1"), 1e-15);
        assertEquals(1, gradient(trace, "f"));
    }

    @Test
    void theSigmoidNeuronHasTwentyForwardStepsASeedAndTwelveBackward() {
        Trace trace = Trace.of(CircuitSketch.sigmoidNeuron());
        assertEquals(33, trace.stepCount());
        assertEquals(20, trace.plan().forwardSteps());
        assertInstanceOf(Step.Seed.class, trace.step(21));
        assertEquals(12, IntStream.rangeClosed(22, 33).filter(k -> trace.step(k) instanceof Step.BackwardWire).count());
        Step.BackwardWire intoExp = (Step.BackwardWire) trace.step(24);
        assertEquals(trace.circuit().named("e").orElseThrow().id(), intoExp.node());
        assertEquals(-0.53, intoExp.upstream().number(), 0.005);
        assertEquals(0.37, intoExp.local().orElseThrow().number(), 0.005);
        assertEquals(-0.20, intoExp.downstream().number(), 0.005);
    }

    @Test
    void downstreamIsUpstreamTimesLocalAtEveryBackwardWire() {
        Trace trace = Trace.of(CircuitSketch.sigmoidNeuron());
        for (int k = 1; k <= trace.stepCount(); k++) {
            if (trace.step(k) instanceof Step.BackwardWire wire) {
                assertEquals(wire.upstream().number() * wire.local().orElseThrow().number(), wire.downstream().number());
            }
        }
    }

    @Test
    void aFanOutAccumulatesOnceForTheSecondAndEachLaterContribution() {
        Trace trace = Trace.of(branching());
        List<Step.Accumulate> sums = IntStream.rangeClosed(1, trace.stepCount())
                .mapToObj(trace::step)
                .filter(Step.Accumulate.class::isInstance)
                .map(Step.Accumulate.class::cast)
                .toList();
        assertEquals(1, sums.size());
        assertEquals(11, sums.getFirst().after().number());
        assertEquals(11, gradient(trace, "x"));
        assertEquals(28, value(trace, "L"));
    }

    @Test
    void aNumberTimesItselfGetsBothContributions() {
        Trace trace = Trace.of(new CircuitSketch().input("x", 3).gate("mul", "f", "x", "x").circuit());
        assertEquals(6, gradient(trace, "x"));
        assertEquals(3, trace.contribution(new PortRef(id(trace, "f"), 1)).orElseThrow().number());
    }

    @Test
    void theMomentAtAPositionDependsOnThePositionAlone() {
        Trace trace = Trace.of(branching());
        NodeId x = id(trace, "x");
        List<Optional<Tensor>> forward = IntStream.rangeClosed(0, trace.stepCount()).mapToObj(k -> trace.at(k).gradient(x)).toList();
        for (int k = trace.stepCount(); k >= 0; k--) {
            assertEquals(forward.get(k), trace.at(k).gradient(x));
        }
        assertTrue(forward.getFirst().isEmpty());
        assertEquals(Tensor.scalar(11), forward.getLast().orElseThrow());
        assertTrue(trace.at(0).value(id(trace, "L")).isEmpty());
        assertEquals(Tensor.scalar(4), trace.at(0).value(x).orElseThrow());
    }

    @Test
    void zeroAndNotComputedAreNeverConfused() {
        Trace trace = Trace.of(new CircuitSketch()
                .input("x", 2).free("z").input("unused", 5)
                .gate("scale", "side", "z")
                .gate("square", "f", "x")
                .withOutput("f"));
        assertEquals(Optional.empty(), trace.value(id(trace, "side")));
        assertEquals(Optional.of(Tensor.scalar(0)), trace.gradient(id(trace, "unused")));
        assertEquals(4, gradient(trace, "x"));
    }

    @Test
    void anOutputThatCannotBeComputedNamesTheFreeInputAndTheRemedy() {
        Trace trace = Trace.of(new CircuitSketch().input("x", 2).free("y").gate("mul", "q", "x", "y").gate("exp", "f", "q").circuit());
        String why = trace.outputProblem().orElseThrow().toString();
        assertTrue(why.contains("f cannot be computed") && why.contains("y has no value") && why.contains("--set y="), why);
        assertEquals(Optional.empty(), trace.gradient(id(trace, "x")));
    }

    @Test
    void whatIsInfiniteOrNotANumberIsMarkedWhereItIsBorn() {
        Trace trace = Trace.of(new CircuitSketch().input("x", -2).gate("log", "bad", "x").gate("exp", "f", "bad").circuit());
        assertEquals(List.of(id(trace, "bad")), trace.births());
        assertTrue(Double.isNaN(value(trace, "f")));
    }

    @Test
    void editingANumberKeepsThePlanAndChangingAShapeDoesNot() {
        Trace before = Trace.of(branching());
        NodeId x = id(before, "x");
        Trace after = before.again(before.circuit().set(x, "value", Tensor.scalar(5)).orThrow());
        assertSame(before.plan(), after.plan());
        assertEquals(13, gradient(after, "x"));
        Trace wide = before.again(before.circuit().set(x, "value", Tensor.vector(1, 2)).orThrow());
        assertEquals(Tensor.vector(5, 7), wide.gradient(x).orElseThrow());
    }

    @Test
    void aSeedWeighsTheOutputAndMustHaveItsShape() {
        Circuit circuit = new CircuitSketch().input("x", Tensor.vector(1, 2)).gate("square", "f", "x").circuit();
        NodeId x = new NodeId(1);
        assertEquals(Tensor.vector(2, 4), Trace.of(circuit).gradient(x).orElseThrow());
        assertEquals(
                Tensor.vector(20, 0),
                Trace.of(circuit.withSeed(Optional.of(Tensor.vector(10, 0)))).gradient(x).orElseThrow());
        Trace wrong = Trace.of(circuit.withSeed(Optional.of(Tensor.vector(1, 2, 3))));
        assertTrue(wrong.outputProblem().orElseThrow().toString().contains("seed"));
    }

    @Test
    void steppingByGateStopsAfterEachGateAndByPassAfterEachPass() {
        Plan plan = Trace.of(CircuitSketch.sigmoidNeuron()).plan();
        Playhead gate = Playhead.START.by(Granularity.GATE);
        assertEquals(3, gate.next(plan).position());
        assertEquals(23, gate.at(22, plan).next(plan).position());
        assertEquals(gate.position(), gate.next(plan).previous(plan).position());
        Playhead pass = Playhead.START.by(Granularity.PASS);
        assertEquals(List.of(20, 33), List.of(pass.next(plan).position(), pass.next(plan).next(plan).position()));
    }

    private static Circuit branching() {
        return new CircuitSketch()
                .input("x", 4)
                .gate("square", "a", "x")
                .gate("scale", "b", Settings.of("factor", 3), "x")
                .gate("add", "L", "a", "b")
                .circuit();
    }

    private static NodeId id(Trace trace, String name) {
        return trace.circuit().named(name).orElseThrow().id();
    }

    private static double value(Trace trace, String name) {
        return trace.value(id(trace, name)).orElseThrow().number();
    }

    private static double gradient(Trace trace, String name) {
        return trace.gradient(id(trace, name)).orElseThrow().number();
    }
}
