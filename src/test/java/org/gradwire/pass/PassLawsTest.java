package org.gradwire.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.tensor.Tensor;

/// What holds of every pass through every circuit.
class PassLawsTest {
    /// Beyond this, differences of doubles say little.
    private static final double LARGE = 1e6;

    @Property(tries = 3000)
    void gradientsOfAnyNodeAgreeWithCentralDifferences(@ForAll long seed) {
        Trace trace = someOutput(seed);
        Assume.that(trace.hasBackward() && isTame(trace));
        for (GradientCheck.Result result : GradientCheck.of(trace)) {
            assertTrue(result.agrees(), () -> result + "\n" + trace.circuit());
        }
    }

    @Property(tries = 500)
    void aGradientHasTheShapeOfItsValueAndIsTheSumOfWhatItsWiresBring(@ForAll long seed) {
        Trace trace = someOutput(seed);
        Assume.that(trace.hasBackward() && isTame(trace));
        NodeId output = trace.circuit().output().orElseThrow();
        for (Node node : trace.circuit().nodes()) {
            Optional<Tensor> value = trace.value(node.id());
            if (value.isEmpty() || node.id().equals(output)) {
                continue;
            }
            Tensor sum = Tensor.filled(value.get().shape(), 0);
            for (Wire wire : trace.circuit().wires()) {
                if (wire.from().equals(node.id())) {
                    sum = sum.plus(trace.contribution(wire.to()).orElse(Tensor.filled(sum.shape(), 0)));
                }
            }
            Tensor gradient = trace.gradient(node.id()).orElseThrow();
            assertEquals(value.get().shape(), gradient.shape());
            for (int i = 0; i < sum.count(); i++) {
                assertEquals(sum.at(i), gradient.at(i), 1e-9 * Math.max(1, Math.abs(sum.at(i))));
            }
        }
    }

    @Property(tries = 500)
    void everyWireTravelsOnceInEachDirectionAndEverySumEndsAtTheGradient(@ForAll long seed) {
        Trace trace = someOutput(seed);
        int forward = 0;
        int backward = 0;
        for (int k = 1; k <= trace.stepCount(); k++) {
            switch (trace.step(k)) {
                case Step.ForwardWire wire -> {
                    forward++;
                    assertTrue(trace.at(k).hasTravelled(wire.wire()) && !trace.at(k - 1).hasTravelled(wire.wire()));
                }
                case Step.ForwardGate gate ->
                    assertTrue(trace.at(k).value(gate.node()).isPresent()
                            && trace.at(k - 1).value(gate.node()).isEmpty());
                case Step.Seed start -> assertEquals(trace.plan().forwardSteps() + 1, k);
                case Step.BackwardWire wire -> {
                    backward++;
                    assertTrue(trace.at(k - 1).isComplete(wire.node()), "a gate goes back before its gradient is known");
                    assertEquals(trace.contribution(wire.wire()), Optional.of(wire.downstream()));
                }
                case Step.Accumulate sum -> assertEquals(Optional.of(sum.after()), trace.at(k).gradient(sum.node()));
            }
        }
        long reaching = trace.circuit().wires().stream().filter(wire -> trace.plan().reaches(wire.to().node())).count();
        long computed = trace.circuit().wires().stream().filter(wire -> trace.value(wire.to().node()).isPresent()).count();
        assertEquals(computed, forward);
        assertEquals(reaching, backward);
        Moment end = trace.at(trace.stepCount());
        for (Node node : trace.circuit().nodes()) {
            assertEquals(trace.value(node.id()), end.value(node.id()));
            assertEquals(trace.gradient(node.id()), end.gradient(node.id()));
        }
    }

    @Property(tries = 300)
    void steppingBackUndoesSteppingForwardAtEveryGranularity(@ForAll long seed) {
        Plan plan = someOutput(seed).plan();
        for (Granularity granularity : Granularity.values()) {
            Playhead head = Playhead.START.by(granularity);
            while (!head.isAtEnd(plan)) {
                Playhead next = head.next(plan);
                assertTrue(next.position() > head.position());
                assertEquals(head, next.previous(plan));
                head = next;
            }
        }
    }

    @Property(tries = 200)
    void theSameCircuitAlwaysGivesTheSameStepsAndNumbers(@ForAll long seed) {
        Trace once = someOutput(seed);
        Trace again = someOutput(seed);
        for (int k = 1; k <= once.stepCount(); k++) {
            assertEquals(once.step(k), again.step(k));
        }
    }

    @Property(tries = 300)
    void whatReachesTheOutputByNoPathHasGradientZero(@ForAll long seed) {
        Trace trace = someOutput(seed);
        Assume.that(trace.hasBackward());
        for (Wire wire : trace.circuit().wires()) {
            if (!trace.plan().reaches(wire.to().node())) {
                assertEquals(0, trace.contribution(wire.to()).map(Tensor::magnitude).orElse(0.0));
            }
        }
        for (Node node : trace.circuit().nodes()) {
            if (!trace.plan().reaches(node.id())) {
                assertEquals(0, trace.gradient(node.id()).orElseThrow().magnitude());
            }
        }
    }

    private static Trace someOutput(long seed) {
        Circuit circuit = RandomCircuits.of(seed);
        int chosen = 1 + new Random(seed + 1).nextInt(circuit.size());
        return Trace.of(circuit.withOutput(Optional.of(new NodeId(chosen))));
    }

    private static boolean isTame(Trace trace) {
        return trace.circuit().nodes().stream().allMatch(node -> isTame(trace.value(node.id()))
                && isTame(trace.gradient(node.id()))
                && isTame(trace, node));
    }

    private static boolean isTame(Trace trace, Node node) {
        for (int port = 0; port < node.inputs().size(); port++) {
            if (!isTame(trace.local(new PortRef(node.id(), port)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTame(Optional<Tensor> tensor) {
        return tensor.isEmpty() || tensor.get().magnitude() < LARGE;
    }
}
