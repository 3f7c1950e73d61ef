package org.gradwire.ui.inspector;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.gradwire.lesson.Explanation;
import org.gradwire.lesson.Formula;
import org.gradwire.text.Language;
import org.gradwire.text.Text;
import org.gradwire.ui.control.FormulaView;
import org.gradwire.ui.control.Typesetter;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// The explanation of a lecture, below the circuit: formula and numbers at the left, the sentence at the right.
public final class StepStrip extends HBox {
    private static final double FORMULA = 17;
    private static final double NUMBERS = 16;
    /// Of the width, for the formulas; the sentence takes the rest.
    private static final double SHARE = 0.56;

    private final Label kind = new Label();
    private final Label sentence = new Label();
    private final FormulaView formula;
    private final FormulaView numbers;
    private final FormulaPair pair;
    private final VBox left;
    private final Scale shrink = new Scale();

    /// What there is to explain, and what stands there as long as there is nothing.
    private record Spoken(Topic topic, Text title, Text lesson, Origin origin, Preferences preferences) {
        static Optional<Spoken> of(State state) {
            return !state.isPresenting() ? Optional.empty() : Optional.of(new Spoken(
                    Topic.of(state), state.document().title(), state.document().lesson(), state.origin(), state.sight().asSeen()));
        }
    }

    public StepStrip(Session session, Typesetter typesetter) {
        formula = new FormulaView(typesetter, FORMULA);
        numbers = new FormulaView(typesetter, NUMBERS);
        setId("step-strip");
        getStyleClass().add("step-strip");
        kind.getStyleClass().add("section-title");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("strip-sentence");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        pair = new FormulaPair(formula, numbers);
        left = new VBox(kind, pair);
        left.getStyleClass().add("strip-formulas");
        left.setMinHeight(USE_PREF_SIZE);
        left.getTransforms().add(shrink);
        getChildren().addAll(left, sentence);
        widthProperty().addListener(width -> explain(Spoken.of(session.state())));
        session.show(Spoken::of, this::explain);
    }

    /// A formula that is too high for the strip is drawn smaller; the strip keeps its height, so that the circuit stays still.
    @Override
    protected void layoutChildren() {
        double room = getHeight() - snappedTopInset() - snappedBottomInset();
        pair.fit(SHARE * getWidth(), room - kind.prefHeight(-1) - left.getSpacing());
        super.layoutChildren();
        double ratio = Math.min(1, room / Math.max(1, left.prefHeight(-1)));
        shrink.setX(ratio);
        shrink.setY(ratio);
        shrink.setPivotY(left.getHeight() / 2);
    }

    private void explain(Optional<Spoken> spoken) {
        if (getWidth() > 0) {
            spoken.ifPresent(this::explain);
        }
    }

    private void explain(Spoken spoken) {
        Preferences preferences = spoken.preferences();
        Language language = preferences.language();
        double room = SHARE * (getWidth() - getInsets().getLeft() - getInsets().getRight());
        Optional<Told> told = Told.of(spoken.topic(), preferences.format());
        if (told.isEmpty()) {
            Text title = spoken.title();
            kind.setText(title.isEmpty() ? spoken.origin().name(language) : title.in(language));
            formula.show(Formula.NONE, preferences, room);
            numbers.show(Formula.NONE, preferences, room);
            left.setMinWidth(USE_PREF_SIZE);
            sentence.setText(spoken.lesson().beginning().in(language));
            return;
        }
        Explanation explained = told.get().explanation();
        left.setMinWidth(room);
        kind.setText(told.get().kind().in(language));
        formula.show(explained.formula(), preferences, room);
        numbers.show(explained.numbers(), preferences, room);
        sentence.setText(explained.sentence().in(language)
                + explained.remark().map(odd -> " " + odd.words().in(language)).orElse(""));
    }
}
