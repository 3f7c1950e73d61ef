package org.gradwire.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gradwire.circuit.Limits;
import org.gradwire.code.OwnGateReading;
import org.gradwire.code.StagedCode;
import org.gradwire.gate.Definition;
import org.gradwire.gate.Gate;
import org.gradwire.pass.Trace;
import org.gradwire.text.NumberFormat;
import org.junit.jupiter.api.Test;
import org.scilab.forge.jlatexmath.TeXFormula;

class OwnGateExplanationTest {
    /// Every way in which gates that work entry by entry are written.
    private static final List<String> CODE = List.of(
            "x + w", "x - w", "w - x", "x * w", "x / w", "-x", "3 * x", "x + 2", "x - 2.5", "1 - x", "1 / x", "x**3", "x**-2", "x**w", "w**x",
            "x**2", "sqrt(x)", "abs(x)", "max(x, w)", "min(w, x)", "exp(x)", "log(x)", "sin(x)", "cos(x)", "sigmoid(x)", "tanh(x)", "relu(x)",
            "leaky_relu(x)", "softplus(x)", "step(x)", "sign(x)", "sum([x, w, x])", "x", "2", "1e-9 * x");

    @Test
    void whateverIsPutIntoWhatTheFormulaCanBeSet() {
        for (String outer : CODE) {
            for (String inner : CODE) {
                Gate gate = gate("own", outer.replaceAll("\\bx\\b", "(" + inner + ")"), "y * (" + inner + ")", "1");
                new TeXFormula(GateFormulas.forward(gate).latex());
                new TeXFormula(GateFormulas.local(gate, 0).latex());
            }
        }
    }

    @Test
    void aStepIsExplainedInTheWordsOfTheGatesInside() {
        Gate gate = gate("hyp", "sqrt(x**2 + w**2)", "x / y", "w / y");
        Trace trace = Trace.of(StagedCode.read("a = 3; b = -4; f = hyp(a, b)", Limits.STANDARD, List.of(gate)).circuitOrThrow());
        Explainer explainer = new Explainer(trace, NumberFormat.STANDARD);
        assertEquals("f = \\sqrt{{a}^2 + {b}^2}", explainer.explain(trace.step(3)).formula().latex());
        assertEquals("f = \\sqrt{{3.00}^2 + {(-4.00)}^2} = 5.00", explainer.explain(trace.step(3)).numbers().latex());
        Explanation back = explainer.explain(trace.step(6));
        assertTrue(back.formula().latex().endsWith("\\cdot \\frac{b}{f}"), back.formula().latex());
        assertTrue(back.numbers().latex().endsWith("\\frac{(-4.00)}{5.00} = 1.00 \\cdot (-0.80) = -0.80"), back.numbers().latex());
    }

    @Test
    void aGateOfOneInputHasAPlot() {
        Definition swish = new Definition("swish", List.of("x"), "x * sigmoid(x)", List.of("sigmoid(x) + y * (1 - sigmoid(x))"));
        Gate gate = OwnGateReading.of(swish, Limits.STANDARD).gate().orElseThrow();
        Trace trace = Trace.of(StagedCode.read("a = 3; f = swish(a)", Limits.STANDARD, List.of(gate)).circuitOrThrow());
        assertTrue(new Explainer(trace, NumberFormat.STANDARD).explain(trace.step(2)).plot().isPresent());
    }

    private static Gate gate(String name, String forward, String dx, String dw) {
        OwnGateReading reading = OwnGateReading.of(new Definition(name, List.of("x", "w"), forward, List.of(dx, dw)), Limits.STANDARD);
        return reading.gate().orElseThrow(() -> new AssertionError(forward + ": " + reading.complaints()));
    }
}
