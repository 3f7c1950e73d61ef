package org.gradwire.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.OptionalInt;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.PortRef;
import org.gradwire.code.StagedCode;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static final OptionalInt EXACT = OptionalInt.empty();

    @ParameterizedTest
    @CsvSource({
        "0.1965, 0.20, 2, AGREES",
        "0.1949, 0.20, 2, DISAGREES",
        // A tie may be rounded up or down, whatever the last bit of the double says.
        "0.125, 0.13, 2, AGREES",
        "0.125, 0.12, 2, AGREES",
        "2.675, 2.68, 2, AGREES",
        "2.675, 2.67, 2, AGREES",
        "0.1251, 0.12, 2, DISAGREES",
        "-0.5, -1, 0, AGREES",
        "-0.5, 0, 0, AGREES"
    })
    void aPrintedNumberAgreesWhenItIsARounding(double found, double printed, int decimals, Verdict verdict) {
        assertEquals(verdict, verdict(found, printed, OptionalInt.of(decimals), false));
    }

    @Test
    void anExactNumberAgreesToNineDigits() {
        assertEquals(Verdict.AGREES, verdict(1e6 + 1e-4, 1e6, EXACT, false));
        assertEquals(Verdict.DISAGREES, verdict(1 + 1e-8, 1, EXACT, false));
        assertEquals(Verdict.DISAGREES, verdict(1e-8, 0, EXACT, false));
    }

    @Test
    void aNumberThatIsNotFiniteAgreesWithNothing() {
        for (String lost : new String[] {"f = log(x)", "f = 1/(1 + x)"}) {
            Trace trace = trace("x = -1; " + lost);
            assertEquals(Verdict.DISAGREES, value(trace, "f", Tensor.scalar(1e300), EXACT, false));
        }
    }

    @Test
    void aMisprintIsFineWhileItDisagrees() {
        assertEquals(Verdict.KNOWN_MISPRINT, verdict(0.116, 0.46, OptionalInt.of(2), true));
        assertEquals(Verdict.NO_MISPRINT, verdict(0.116, 0.12, OptionalInt.of(2), true));
        assertFalse(Verdict.NO_MISPRINT.isFine());
    }

    @Test
    void whatIsNotComputedIsNeitherRightNorWrong() {
        assertEquals(Verdict.NOT_COMPUTED, value(trace("f = 2*x"), "f", Tensor.scalar(0), EXACT, false));
    }

    @Test
    void anotherShapeDisagrees() {
        assertEquals(Verdict.DISAGREES, value(trace("f = [1]"), "f", Tensor.scalar(1), EXACT, false));
    }

    @Test
    void gradientsOfNodesAndAlongSingleWiresAreJudgedToo() {
        Trace trace = trace("x = 3; f = x*x");
        Circuit circuit = trace.circuit();
        Node x = circuit.named("x").orElseThrow();
        Node f = circuit.named("f").orElseThrow();
        assertEquals(Verdict.AGREES, judge(trace, new Expected.Quantity.GradientOf(x.id()), 6));
        assertEquals(Verdict.AGREES, judge(trace, new Expected.Quantity.GradientAlong(new PortRef(f.id(), 1)), 3));
    }

    private static Verdict verdict(double found, double printed, OptionalInt decimals, boolean misprint) {
        return value(trace("f = " + found), "f", Tensor.scalar(printed), decimals, misprint);
    }

    private static Verdict value(Trace trace, String name, Tensor number, OptionalInt decimals, boolean misprint) {
        var quantity = new Expected.Quantity.ValueOf(trace.circuit().named(name).orElseThrow().id());
        return Judged.of(new Expected(quantity, number, decimals, misprint, Text.EMPTY), trace).verdict();
    }

    private static Verdict judge(Trace trace, Expected.Quantity quantity, double number) {
        return Judged.of(new Expected(quantity, Tensor.scalar(number), EXACT, false, Text.EMPTY), trace).verdict();
    }

    private static Trace trace(String code) {
        return Trace.of(StagedCode.read(code, Limits.STANDARD).circuitOrThrow());
    }
}
