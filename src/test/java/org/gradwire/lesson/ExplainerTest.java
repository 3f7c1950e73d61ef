package org.gradwire.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.gradwire.circuit.Circuit;
import org.gradwire.gate.Settings;
import org.gradwire.pass.CircuitSketch;
import org.gradwire.pass.RandomCircuits;
import org.gradwire.pass.Step;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Language;
import org.gradwire.text.NumberFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scilab.forge.jlatexmath.ColorAtom;
import org.scilab.forge.jlatexmath.TeXFormula;

class ExplainerTest {
    @BeforeAll
    @BeforeContainer
    static void nameTheColours() {
        ColorAtom.Colors.put("value", Color.GREEN);
        ColorAtom.Colors.put("gradient", Color.RED);
    }

    @Property(tries = 200)
    void everyStepOfEveryCircuitHasAFormulaThatCanBeSetAndASentenceInBothLanguages(@ForAll long seed) {
        Trace trace = Trace.of(RandomCircuits.of(seed));
        Explainer explainer = new Explainer(trace, NumberFormat.STANDARD);
        for (int k = 1; k <= trace.stepCount(); k++) {
            Explanation explanation = explainer.explain(trace.step(k));
            explanation.formula().layouts().forEach(ExplainerTest::canBeSet);
            explanation.numbers().layouts().forEach(ExplainerTest::canBeSet);
            explanation.terms().forEach(term -> canBeSet(term.symbol() + term.latex()));
            for (Language language : Language.values()) {
                assertFalse(explanation.sentence().in(language).isBlank());
                assertFalse(explanation.kind().in(language).isBlank());
            }
        }
    }

    @Test
    void aBackwardWireShowsUpstreamTimesLocal() {
        Trace trace = Trace.of(CircuitSketch.sigmoidNeuron());
        Explanation explanation = new Explainer(trace, NumberFormat.STANDARD).explain(trace.step(24));
        assertTrue(explanation.formula().latex().endsWith("\\cdot e^{n}"), explanation.formula().latex());
        assertTrue(
                explanation.numbers().latex().endsWith("(-0.53) \\cdot e^{(-1.00)} = (-0.53) \\cdot 0.37 = -0.20"),
                explanation.numbers().latex());
        assertEquals(3, explanation.terms().size());
        assertTrue(explanation.terms().getLast().isResult());
    }

    @Test
    void theSecondContributionIsAddedAndSaysSo() {
        Trace trace = Trace.of(new CircuitSketch().input("x", 3).gate("mul", "f", "x", "x").circuit());
        int last = trace.stepCount();
        assertTrue(trace.step(last) instanceof Step.Accumulate);
        Explanation explanation = new Explainer(trace, NumberFormat.STANDARD).explain(trace.step(last));
        assertTrue(explanation.numbers().latex().endsWith("= 3.00 + 3.00 = 6.00"), explanation.numbers().latex());
        assertTrue(explanation.sentence().in(Language.ENGLISH).contains("contribution 2 of 2"));
    }

    @Test
    void namesThatMeanSomethingToLatexAreJustNames() {
        for (String name : new String[] {"a_b", "100%", "x_1", "c.2", "가중치", "a\\b{", "$#&^~", "w12", "x@1", "w１", "x٣", "`\""}) {
            Trace trace = Trace.of(new CircuitSketch().input(name, 2).gate("square", "f", name).circuit());
            Explainer explainer = new Explainer(trace, NumberFormat.STANDARD);
            for (int k = 1; k <= trace.stepCount(); k++) {
                canBeSet(explainer.explain(trace.step(k)).formula().latex());
            }
        }
    }

    @Test
    void onAKinkTheSentenceNamesTheConvention() {
        Trace trace = Trace.of(new CircuitSketch().input("x", 2).gate("max", "f", "x", "x").circuit());
        int backward = trace.plan().forwardSteps() + 2;
        String words = new Explainer(trace, NumberFormat.STANDARD).explain(trace.step(backward)).remark().orElseThrow().words().in(Language.ENGLISH);
        assertTrue(words.contains("equal share"), words);
    }

    @Test
    void theTargetOfALossIsNotExplainedAsItsScore() {
        Trace trace = Trace.of(new CircuitSketch()
                .input("z", Tensor.vector(1, 2))
                .input("y", Tensor.vector(0, 1))
                .gate("softmax-cross-entropy", "E", "z", "y")
                .circuit());
        String words = new Explainer(trace, NumberFormat.STANDARD)
                .explain(trace.step(trace.stepCount())).sentence().in(Language.ENGLISH);
        assertFalse(words.contains("minus"), words);
    }

    @Test
    void largeTensorsAreNamedByTheirShape() {
        Trace trace = Trace.of(new CircuitSketch()
                .input("x", Tensor.filled(Shape.of(10, 10), 1))
                .gate("sum", "f", "x")
                .circuit());
        Explanation explanation = new Explainer(trace, NumberFormat.STANDARD).explain(trace.step(1));
        assertTrue(explanation.numbers().latex().contains("10 \\times 10"), explanation.numbers().latex());
    }

    @Test
    void aForwardWireShowsTheFormulaThatItsValueGoesInto() {
        Explanation explanation = explain(CircuitSketch.sigmoidNeuron(), 2);
        assertTrue(explanation.formula().latex().contains("\\textcolor{value}{"), explanation.formula().latex());
        assertTrue(explanation.numbers().latex().startsWith("\\textcolor{value}{"), explanation.numbers().latex());
    }

    @Test
    void whereTheShownDigitsDoNotGiveTheShownResultItIsOnlyApproximate() {
        Explanation last = explain(CircuitSketch.sigmoidNeuron(), 33);
        assertTrue(last.numbers().latex().endsWith("0.20 \\cdot 2.00 \\approx 0.39"), last.numbers().latex());
        assertTrue(last.numbers().isRounded());
        Explanation exact = explain(CircuitSketch.sigmoidNeuron(), 24);
        assertFalse(exact.numbers().isRounded(), exact.numbers().latex());
        Trace trace = Trace.of(CircuitSketch.sigmoidNeuron());
        assertFalse(new Explainer(trace, new NumberFormat(10)).explain(trace.step(20)).numbers().isRounded());
    }

    @Test
    void anAccumulateStepNamesWhatThereWasWhatCameAndTheSum() {
        Trace trace = Trace.of(new CircuitSketch().input("x", 3).gate("mul", "f", "x", "x").circuit());
        Explanation explanation = new Explainer(trace, NumberFormat.STANDARD).explain(trace.step(trace.stepCount()));
        assertEquals(
                List.of("so far", "this wire", "sum"),
                explanation.terms().stream().map(term -> term.role().in(Language.ENGLISH)).toList());
        assertEquals(List.of("3.00", "3.00", "6.00"), explanation.terms().stream().map(Explanation.Term::latex).toList());
    }

    @Test
    void multiplyRemembersItsInputsAddNothingAndSigmoidItsOutput() {
        CircuitSketch sketch = new CircuitSketch().input("x", 3).input("y", -4);
        assertEquals("x = \\textcolor{value}{3.00},\\; y = \\textcolor{value}{-4.00}", kept(sketch.gate("mul", "f", "x", "y").circuit(), 3));
        CircuitSketch sum = new CircuitSketch().input("x", 3).input("y", -4).gate("add", "f", "x", "y");
        assertEquals("", kept(sum.circuit(), 3));
        CircuitSketch sigmoid = new CircuitSketch().input("x", 1).gate("sigmoid", "f", "x");
        assertEquals("f = \\textcolor{value}{0.73}", kept(sigmoid.circuit(), 2));
    }

    @Test
    void towardsOneInputMultiplyNeedsOnlyTheOther() {
        Trace trace = Trace.of(new CircuitSketch().input("x", 3).input("y", -4).gate("mul", "f", "x", "y").circuit());
        for (int k = 5; k <= 6; k++) {
            Explanation explanation = new Explainer(trace, NumberFormat.STANDARD).explain(trace.step(k));
            String other = trace.step(k) instanceof Step.BackwardWire wire && wire.wire().port() == 0 ? "y" : "x";
            assertTrue(explanation.memory().orElseThrow().kept().latex().startsWith(other + " = "));
            assertEquals(1, explanation.memory().orElseThrow().kept().pieces().size());
        }
    }

    @Test
    void aPowerOfTenStandsInParenthesesUnderAPowerAndBehindAFunction() {
        assertTrue(explain(new CircuitSketch().input("x", 1e-5).gate("square", "f", "x").circuit(), 2)
                .numbers().latex().contains("{\\left(1.0 \\cdot 10^{-5}\\right)}^2"));
        assertTrue(explain(new CircuitSketch().input("x", 1e-5).gate("log", "f", "x").circuit(), 2)
                .numbers().latex().contains("\\ln \\left(1.0 \\cdot 10^{-5}\\right)"));
    }

    @Test
    void aWideFormulaMayBreakItsLineBeforeEveryEqualsSign() {
        List<String> layouts = Formula.of("f", "= a \\cdot b", "\\approx 2").layouts();
        assertEquals("f = a \\cdot b \\approx 2", layouts.getFirst());
        assertEquals(3, layouts.size());
        layouts.forEach(ExplainerTest::canBeSet);
    }

    @ParameterizedTest
    @CsvSource({"relu, 0, ReLU′(0) = 0", "abs, 0, |x|′(0) = 0", "sign, 0, sign(0) = 0", "step, 0, jumps", "hinge, 1, margin 1"})
    void onAKinkOrAJumpARemarkNamesTheConvention(String gate, double x, String words) {
        Circuit circuit = new CircuitSketch().input("x", x).gate(gate, "f", "x").circuit();
        Remark forward = explain(circuit, 2).remark().orElseThrow();
        Remark backward = explain(circuit, 4).remark().orElseThrow();
        assertTrue(forward.words().in(Language.ENGLISH).contains(words), forward.words()::toString);
        assertEquals(forward, backward);
        assertTrue(explain(new CircuitSketch().input("x", x + 0.5).gate(gate, "f", "x").circuit(), 2).remark().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"step", "sign"})
    void whereTheOutputJumpsTheSentenceSaysWhyLearningStops(String gate) {
        for (double x : new double[] {0, 2}) {
            Explanation explanation = explain(new CircuitSketch().input("x", x).gate(gate, "f", "x").circuit(), 4);
            assertTrue(explanation.sentence().in(Language.ENGLISH).contains("learning stops"));
            assertTrue(explanation.sentence().in(Language.KOREAN).contains("학습이 그곳에서 멈춥니다"));
        }
    }

    @Test
    void onACornerARemarkSaysWhatWasAgreed() {
        CircuitSketch power = new CircuitSketch().input("x", 0).gate("power", "f", Settings.of("exponent", 0), "x");
        assertTrue(explain(power.circuit(), 2).remark().orElseThrow().words().in(Language.ENGLISH).contains("slope of x⁰ is 0"));
        CircuitSketch loss = new CircuitSketch().input("a", 1).input("t", 1).gate("binary-cross-entropy", "f", "a", "t");
        assertTrue(explain(loss.circuit(), 3).remark().orElseThrow().words().in(Language.ENGLISH).contains("0·log 0 = 0"));
        CircuitSketch entropy = new CircuitSketch()
                .input("p", Tensor.vector(0, 1)).input("t", Tensor.vector(0, 1)).gate("cross-entropy", "f", "p", "t");
        assertTrue(explain(entropy.circuit(), 3).remark().isPresent());
        CircuitSketch sure = new CircuitSketch()
                .input("p", Tensor.vector(0.5, 0.5)).input("t", Tensor.vector(0, 1)).gate("cross-entropy", "f", "p", "t");
        assertTrue(explain(sure.circuit(), 3).remark().isEmpty());
    }

    @Test
    void whereANumberIsLostARemarkSaysSo() {
        Explanation explanation = explain(new CircuitSketch().input("x", -2).gate("log", "f", "x").circuit(), 2);
        assertTrue(explanation.remark().orElseThrow().words().in(Language.ENGLISH).contains("not a real number"));
        assertTrue(explanation.numbers().latex().contains("NaN"));
    }

    private static Explanation explain(Circuit circuit, int step) {
        Trace trace = Trace.of(circuit);
        return new Explainer(trace, NumberFormat.STANDARD).explain(trace.step(step));
    }

    private static String kept(Circuit circuit, int step) {
        return explain(circuit, step).memory().orElseThrow().kept().latex();
    }

    private static void canBeSet(String latex) {
        TeXFormula formula = new TeXFormula(latex);
        assertTrue(formula.root != null || latex.isEmpty(), latex);
    }
}
