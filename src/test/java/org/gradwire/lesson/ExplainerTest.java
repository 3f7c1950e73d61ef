package org.gradwire.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;
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

    private static void canBeSet(String latex) {
        TeXFormula formula = new TeXFormula(latex);
        assertTrue(formula.root != null || latex.isEmpty(), latex);
    }
}
