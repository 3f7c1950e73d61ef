package org.gradwire.ui.inspector;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradwire.lesson.Explainer;
import org.gradwire.lesson.Explanation;
import org.gradwire.lesson.Question;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.Text;
import org.gradwire.ui.Pane;
import org.gradwire.ui.Session;
import org.gradwire.ui.State;
import org.gradwire.ui.Words;
import org.gradwire.ui.theme.Theme;

/// The step that was just made, explained; below it the numbers that can be changed.
public final class InspectorPane extends ScrollPane implements Pane {
    private static final double WIDTH = 300;
    private static final double FORMULA = 18;
    private static final double NUMBERS = 15;
    private static final double TERM = 13;

    private final Typesetter typesetter = new Typesetter();
    private final Label kind = new Label();
    private final FormulaView formula = new FormulaView(typesetter, FORMULA, WIDTH);
    private final FormulaView numbers = new FormulaView(typesetter, NUMBERS, WIDTH);
    private final VBox terms = new VBox(4);
    private final Label sentence = new Label();

    public InspectorPane(Session session, Words words) {
        setId("inspector");
        getStyleClass().add("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        kind.setId("step-kind");
        kind.getStyleClass().add("section-title");
        numbers.setId("step-numbers");
        formula.setId("step-formula");
        sentence.setId("step-sentence");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("sentence");
        Label sources = new Label();
        sources.getStyleClass().add("section-title");
        words.bind(sources::setText, Message.of("inspector.sources"));
        VBox explanation = new VBox(12, kind, formula, numbers, terms, sentence);
        explanation.getStyleClass().add("explanation");
        VBox below = new VBox(8, sources, new SourceFields(session));
        below.getStyleClass().add("below");
        setContent(new VBox(explanation, below));
        typesetter.warmUp();
        session.show(this);
    }

    @Override
    public void render(State before, State after, boolean first) {
        boolean same = before.trace() == after.trace()
                && before.question().equals(after.question())
                && before.preferences().equals(after.preferences());
        if (!same || first) {
            explain(after);
        }
    }

    private void explain(State state) {
        Language language = state.preferences().language();
        Theme theme = state.preferences().theme();
        Optional<Question> question = state.question();
        terms.getChildren().clear();
        if (question.isEmpty()) {
            beginning(state, language, theme);
            return;
        }
        Explanation explanation = new Explainer(state.trace(), state.preferences().format()).explain(question.get());
        kind.setText((question.get() instanceof Question.AtStep(int position)
                ? Message.of("inspector.step", position, state.trace().stepCount(), explanation.kind())
                : explanation.kind()).in(language));
        formula.show(explanation.formula(), theme);
        numbers.show(explanation.numbers(), theme);
        explanation.terms().forEach(term -> terms.getChildren().add(row(term, state)));
        sentence.setText(explanation.sentence().in(language));
    }

    /// Before the first step: what the circuit is about, or why nothing can be computed.
    private void beginning(State state, Language language, Theme theme) {
        Text title = state.document().title();
        Text lesson = state.document().lesson();
        kind.setText(title.isEmpty() ? state.origin().name(language) : title.in(language));
        formula.show("", theme);
        numbers.show("", theme);
        String problem = state.trace().outputProblem().map(message -> message.in(language) + "\n\n").orElse("");
        sentence.setText(problem + (lesson.isEmpty() ? "" : lesson.in(language) + "\n\n") + (state.trace().stepCount() > 0 ? Message.of("inspector.beginning").in(language) : ""));
    }

    private HBox row(Explanation.Term term, State state) {
        Label role = new Label(term.role().in(state.preferences().language()));
        role.getStyleClass().add(term.isResult() ? "term-result" : "term");
        FormulaView symbol = new FormulaView(typesetter, TERM, WIDTH / 2);
        symbol.show(term.symbol(), state.preferences().theme());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(6, role, symbol, space, number(term, state));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// A number as text, in the face that it has everywhere; a tensor typeset.
    private Region number(Explanation.Term term, State state) {
        if (!term.number().isScalar()) {
            FormulaView matrix = new FormulaView(typesetter, TERM, WIDTH / 2);
            matrix.show(term.isGradient() ? "\\textcolor{gradient}{" + term.latex() + "}" : term.latex(), state.preferences().theme());
            return matrix;
        }
        Label value = new Label(state.preferences().format().format(term.number().number()));
        value.getStyleClass().add(term.isGradient() ? "gradient-number" : "local-number");
        value.setMinWidth(Region.USE_PREF_SIZE);
        return value;
    }
}
