package org.gradwire.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gradwire.lesson.Explanation;
import org.gradwire.lesson.Formula;
import org.gradwire.lesson.Remark;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.control.FormulaView;
import org.gradwire.ui.control.Typesetter;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Preferences;

/// An explanation from top to bottom: formula, numbers, terms, what was remembered, a sentence, a remark, a plot.
final class ExplanationView extends VBox {
    private static final double FORMULA = 20;
    private static final double NUMBERS = 16;
    private static final double KEPT = 14;

    /// For the words of what is remembered and a number behind them.
    private static final double WIDE_ENOUGH = 280;

    private final Typesetter typesetter;
    private final FormulaView formula;
    private final FormulaView numbers;
    private final Label rounded = new Label();
    private final VBox terms = new VBox();
    private final List<TermRow> rows = new ArrayList<>();
    private final Label memory = new Label();
    private final FormulaView keptBeside;
    private final FormulaView keptBelow;
    private final VBox memories;
    private final Label sentence = new Label();
    private final Label sign = new Label();
    private final Label words = new Label();
    private final HBox remark;
    private final PlotView plot;

    ExplanationView(Typesetter typesetter) {
        this.typesetter = typesetter;
        formula = new FormulaView(typesetter, FORMULA);
        numbers = new FormulaView(typesetter, NUMBERS);
        keptBeside = new FormulaView(typesetter, KEPT);
        keptBelow = new FormulaView(typesetter, KEPT);
        HBox first = new HBox(memory, keptBeside);
        first.getStyleClass().add("memory-line");
        memories = new VBox(first, keptBelow);
        memories.getStyleClass().add("memories");
        remark = new HBox(sign, words);
        plot = new PlotView(typesetter);
        formula.setId("step-formula");
        numbers.setId("step-numbers");
        text(rounded, "step-rounded", "aside");
        text(memory, "step-memory", "aside");
        text(sentence, "step-sentence", "sentence");
        text(words, "step-remark", "remark-words");
        sign.getStyleClass().add("remark-sign");
        sign.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        terms.getStyleClass().add("terms");
        remark.getStyleClass().add("remark");
        getStyleClass().add("explanation-body");
        getChildren().addAll(formula, numbers, rounded, terms, memories, sentence, remark, plot);
    }

    private static void text(Label label, String id, String style) {
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
    }

    void show(Explanation explanation, Preferences preferences, double room) {
        Language language = preferences.language();
        formula.show(explanation.formula(), preferences, room);
        numbers.show(explanation.numbers(), preferences, room);
        say(rounded, explanation.numbers().isRounded() ? Message.of("formula.rounded").in(language) : "");
        showTerms(explanation.terms(), preferences, room);
        showMemory(explanation.memory(), preferences, room);
        say(sentence, explanation.sentence().in(language));
        Optional<Remark> odd = explanation.remark();
        sign.setText(odd.map(Remark::sign).orElse(""));
        say(words, odd.map(found -> found.words().in(language)).orElse(""));
        Visible.set(remark, odd.isPresent());
        plot.show(explanation.plot(), preferences, room);
        Visible.set(plot, explanation.plot().isPresent());
    }

    /// A text instead of a step.
    void show(String text) {
        formula.show("", Preferences.STANDARD, 0);
        numbers.show("", Preferences.STANDARD, 0);
        for (Node part : List.of(rounded, terms, memories, remark, plot)) {
            Visible.set(part, false);
        }
        say(sentence, text);
    }

    /// A single number stands behind the words; more have a line of their own.
    private void showMemory(Optional<Explanation.Memory> memorable, Preferences preferences, double room) {
        say(memory, memorable.map(found -> found.words().in(preferences.language())).orElse(""));
        Formula remembered = memorable.map(Explanation.Memory::kept).orElse(Formula.NONE);
        boolean one = remembered.pieces().size() == 1
                && !remembered.latex().contains("matrix")
                && room >= WIDE_ENOUGH * preferences.scale();
        double inside = room - memories.getInsets().getLeft() - memories.getInsets().getRight();
        keptBeside.show(one ? remembered : Formula.NONE, preferences, inside);
        keptBelow.show(one ? Formula.NONE : remembered, preferences, inside);
        Visible.set(memories, memorable.isPresent());
    }

    private void showTerms(List<Explanation.Term> all, Preferences preferences, double room) {
        while (rows.size() < all.size()) {
            rows.add(new TermRow(typesetter));
        }
        for (int i = 0; i < all.size(); i++) {
            rows.get(i).show(all.get(i), preferences, room);
        }
        terms.getChildren().setAll(rows.subList(0, all.size()));
        Visible.set(terms, !all.isEmpty());
    }

    private static void say(Label label, String text) {
        label.setText(text);
        Visible.set(label, !text.isEmpty());
    }
}
