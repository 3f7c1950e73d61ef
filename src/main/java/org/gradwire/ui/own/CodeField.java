package org.gradwire.ui.own;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gradwire.code.CodeProblem;
import org.gradwire.lesson.Formula;
import org.gradwire.pass.DerivativeCheck.Verdict;
import org.gradwire.text.Message;
import org.gradwire.ui.control.FormulaView;
import org.gradwire.ui.control.SaidLine;
import org.gradwire.ui.control.SheetFrame;
import org.gradwire.ui.control.Typesetter;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Preferences;

/// A field of the dialog, and below it what its text comes to.
final class CodeField extends VBox {
    private static final double FORMULA = 16;
    private static final String FINE = "✓";
    private static final String UNSURE = "?";

    private final Label title = new Label();
    private final TextInputControl text;
    private final FormulaView formula;
    private final SaidLine said;
    private final Preferences preferences;
    private final double room;

    /// @param room how wide a formula may be
    /// @param keep told what is typed
    CodeField(String id, TextInputControl text, Typesetter typesetter, Preferences preferences, double room, Consumer<String> keep) {
        this.text = text;
        this.preferences = preferences;
        this.room = room;
        formula = new FormulaView(typesetter, FORMULA);
        getStyleClass().add("code-field");
        text.setId(id);
        text.textProperty().addListener((property, was, is) -> keep.accept(is));
        said = new SaidLine(id + "-said");
        StackPane place = new StackPane(formula);
        place.getStyleClass().add("field-formula");
        place.visibleProperty().bind(formula.visibleProperty());
        place.managedProperty().bind(formula.managedProperty());
        HBox below = new HBox(said);
        below.getStyleClass().add("field-said");
        below.visibleProperty().bind(said.visibleProperty());
        below.managedProperty().bind(said.managedProperty());
        getChildren().addAll(SheetFrame.row(title, text), place, below);
        Visible.set(said, false);
    }

    Node text() {
        return text;
    }

    void title(String words) {
        title.setText(words);
        text.setAccessibleText(words);
    }

    void type(String next) {
        SheetFrame.type(text, next);
    }

    void show(Formula next) {
        formula.show(next, preferences, room);
    }

    /// What is wrong with the text; an empty field is asked for, not accused.
    void complain(Message what) {
        show(Formula.NONE);
        boolean empty = text.getText().isBlank();
        say(empty ? "" : SaidLine.WRONG, what.in(preferences.language()), !empty);
    }

    /// The same about code, with the place.
    void complain(CodeProblem problem) {
        complain(text.getText().isBlank()
                ? problem.what()
                : Message.of("code.problem", problem.line(), problem.column(), problem.what()));
    }

    void judge(Verdict verdict) {
        String mark = switch (verdict) {
            case Verdict.Agrees agrees -> FINE;
            case Verdict.Disagrees disagrees -> SaidLine.WRONG;
            case Verdict.Unsure unsure -> UNSURE;
        };
        say(mark, verdict.words().in(preferences.language()), !verdict.isFine());
    }

    void sayNothing() {
        Visible.set(said, false);
    }

    private void say(String mark, String sentence, boolean loud) {
        said.say(mark, sentence, loud);
        text.setAccessibleHelp(sentence);
        Visible.set(said, true);
    }
}
