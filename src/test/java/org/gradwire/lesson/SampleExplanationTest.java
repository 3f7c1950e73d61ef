package org.gradwire.lesson;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.gradwire.pass.Trace;
import org.gradwire.sample.Samples;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scilab.forge.jlatexmath.ColorAtom;
import org.scilab.forge.jlatexmath.TeXFormula;

/// Every step of every shipped circuit, in both languages.
class SampleExplanationTest {
    static Stream<String> samples() {
        return Samples.ids().stream();
    }

    @BeforeAll
    static void nameTheColours() {
        ColorAtom.Colors.put("value", Color.GREEN);
        ColorAtom.Colors.put("gradient", Color.RED);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFormulaCanBeSetAndNothingIsLeftOpen(String id) {
        Trace trace = Trace.of(Samples.find(id).orElseThrow().circuit());
        for (int decimals : new int[] {0, 2, 6}) {
            Explainer explainer = new Explainer(trace, new NumberFormat(decimals));
            for (int k = 1; k <= trace.stepCount(); k++) {
                Explanation explanation = explainer.explain(trace.step(k));
                formulas(explanation).forEach(SampleExplanationTest::isComplete);
                assertFalse(explanation.formula().isEmpty());
                for (Language language : Language.values()) {
                    sentences(explanation).map(words -> words.in(language)).forEach(SampleExplanationTest::isSentence);
                }
            }
        }
    }

    private static Stream<String> formulas(Explanation explanation) {
        Stream<String> lines = Stream.of(explanation.formula(), explanation.numbers()).flatMap(formula -> formula.layouts().stream());
        Stream<String> terms = explanation.terms().stream().flatMap(term -> Stream.of(term.symbol(), term.latex()));
        Stream<String> kept = explanation.memory().stream().flatMap(memory -> memory.kept().layouts().stream());
        Stream<String> plot = explanation.plot().stream().flatMap(curve -> Stream.of(curve.input(), curve.value(), curve.slope()));
        return Stream.of(lines, terms, kept, plot).flatMap(each -> each);
    }

    private static Stream<Message> sentences(Explanation explanation) {
        Stream<Message> always = Stream.of(explanation.kind(), explanation.sentence());
        Stream<Message> memory = explanation.memory().map(Explanation.Memory::words).stream();
        Stream<Message> remark = explanation.remark().map(Remark::words).stream();
        Stream<Message> terms = explanation.terms().stream().map(Explanation.Term::role);
        return Stream.of(always, memory, remark, terms).flatMap(each -> each);
    }

    private static void isComplete(String latex) {
        TeXFormula formula = new TeXFormula(latex);
        assertTrue(formula.root != null || latex.isEmpty(), latex);
        for (String open : List.of("?", "#", "null")) {
            assertFalse(latex.contains(open), latex);
        }
    }

    private static void isSentence(String words) {
        assertFalse(words.isBlank());
        assertFalse(words.matches(".*(\\{\\d}|\\?|을\\(를\\)|이\\(가\\)|은\\(는\\)|\\(으\\)로).*"), words);
    }
}
