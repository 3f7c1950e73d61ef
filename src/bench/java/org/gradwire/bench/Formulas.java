package org.gradwire.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import org.gradwire.lesson.Explainer;
import org.gradwire.lesson.Explanation;
import org.gradwire.lesson.Formula;
import org.gradwire.pass.Trace;
import org.gradwire.sample.Samples;
import org.gradwire.text.NumberFormat;
import org.gradwire.ui.control.Typesetting;
import org.gradwire.ui.state.Theme;

/// All formulas of a step, from LaTeX to pictures as the window shows them: nothing kept from an earlier step, but
/// the fonts of mathematics loaded. Over all steps of all samples, several times.
final class Formulas implements Harness {
    private static final String NAME = "typeset formulas of a step, warm";
    private static final double BUDGET = 30;
    private static final int ROUNDS = 4;
    private static final int WARM_ROUNDS = 1;
    /// About as the panel sets them.
    private static final double LARGE = 20;
    private static final double MIDDLE = 16;
    private static final double SMALL = 14;
    private static final double ROOM = 304;
    private static final double DENSITY = 2;

    @Override
    public List<Row> rows(String part) {
        if (!Benchmarks.isAsked(this, part)) {
            return List.of();
        }
        List<List<Typesetting>> steps = Samples.ids().stream().flatMap(Formulas::steps).toList();
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
            for (List<Typesetting> step : steps) {
                long before = System.nanoTime();
                step.forEach(formula -> SwingFXUtils.toFXImage(formula.picture(), null));
                if (round >= WARM_ROUNDS) {
                    millis.add((System.nanoTime() - before) / Unit.MILLISECONDS.nanoseconds);
                }
            }
        }
        double[] all = millis.stream().mapToDouble(each -> each).toArray();
        String note = String.format(
                Locale.ROOT, "%d steps; 95 of 100 within %.2f, the longest %.2f", steps.size(), Medians.rank(all, 0.95),
                Medians.rank(all, 1));
        return List.of(new Row(NAME, Medians.median(all), BUDGET, Unit.MILLISECONDS, note));
    }

    private static Stream<List<Typesetting>> steps(String sample) {
        Trace trace = Trace.of(Samples.find(sample).orElseThrow().circuit());
        Explainer explainer = new Explainer(trace, NumberFormat.STANDARD);
        return Stream.iterate(1, k -> k <= trace.stepCount(), k -> k + 1).map(k -> formulas(explainer.explain(trace.step(k))));
    }

    private static List<Typesetting> formulas(Explanation explanation) {
        List<Typesetting> all = new ArrayList<>();
        add(all, explanation.formula(), LARGE);
        add(all, explanation.numbers(), MIDDLE);
        explanation.memory().ifPresent(memory -> add(all, memory.kept(), SMALL));
        explanation.terms().forEach(term -> {
            add(all, Formula.of(term.symbol()), SMALL);
            add(all, term.number().isScalar() ? Formula.NONE : Formula.of(term.latex()), SMALL);
        });
        explanation.plot().ifPresent(plot -> {
            add(all, Formula.of("f(" + plot.input() + ") = " + plot.value()), SMALL);
            add(all, Formula.of("f'(" + plot.input() + ") = " + plot.slope()), SMALL);
        });
        return all;
    }

    private static void add(List<Typesetting> all, Formula formula, double size) {
        if (!formula.latex().isEmpty()) {
            all.add(new Typesetting(formula.layouts(), size, ROOM, DENSITY, Theme.LIGHT));
        }
    }
}
