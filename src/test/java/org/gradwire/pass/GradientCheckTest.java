package org.gradwire.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradientCheckTest {
    @Test
    void aPlanThatWasMadeForOtherNumbersChecksTheNumbersOfNow() {
        Trace first = Trace.of(CircuitSketch.sigmoidNeuron());
        Circuit moved = first.circuit();
        for (String name : new String[] {"w0", "x0", "w1"}) {
            moved = moved.set(moved.named(name).orElseThrow().id(), "value", Tensor.scalar(-0.31)).orThrow();
        }
        Trace again = first.again(moved);
        assertEquals(first.plan(), again.plan());
        GradientCheck.of(again).forEach(result -> assertTrue(result.isCompared() && result.agrees(), result::toString));
    }

    @ParameterizedTest
    @CsvSource({"sqrt, 1e-8", "reciprocal, 1e-7", "log, 1e-9", "reciprocal, 1e6", "exp, -700", "square, 1e8"})
    void tinyAndLargeNumbersAreCheckedAtTheirOwnScale(String gate, double x) {
        GradientCheck.Result result = check(gate, x);
        assertTrue(result.isCompared() && result.agrees(), result::toString);
    }

    @ParameterizedTest
    @CsvSource({"log, 0", "log, -2", "sqrt, 0", "reciprocal, 0"})
    void whereThereIsNoNumberNothingIsComparedAndNothingFails(String gate, double x) {
        GradientCheck.Result result = check(gate, x);
        assertFalse(result.isCompared(), result::toString);
        assertTrue(result.agrees());
    }

    @Test
    void aKinkNearbyIsReportedAsSuch() {
        assertEquals(Optional.of(new NodeId(2)), check("relu", 0).kink());
        assertEquals(Optional.empty(), check("relu", 0.5).kink());
    }

    @Test
    void theIndexOfAClassIsNotVaried() {
        Circuit circuit = new CircuitSketch()
                .input("s", Tensor.vector(13, -7, 11))
                .input("y", 0)
                .gate("multiclass-hinge", "L", "s", "y")
                .circuit();
        assertEquals(
                List.of(circuit.named("s").orElseThrow().id()),
                GradientCheck.of(Trace.of(circuit)).stream().map(GradientCheck.Result::source).toList());
    }

    private static GradientCheck.Result check(String gate, double x) {
        return GradientCheck.of(Trace.of(new CircuitSketch().input("x", x).gate(gate, "f", "x").circuit())).getFirst();
    }
}
