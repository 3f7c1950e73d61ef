package org.gradwire.ui.inspector;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gradwire.lesson.Explanation;
import org.gradwire.ui.control.FormulaView;
import org.gradwire.ui.control.Typesetter;
import org.gradwire.ui.state.Preferences;

/// One number of a step: what it is, its symbol, and the number. A scalar is text, in the face that numbers have everywhere.
final class TermRow extends HBox {
    private static final PseudoClass RESULT = PseudoClass.getPseudoClass("result");
    private static final PseudoClass GRADIENT = PseudoClass.getPseudoClass("gradient");
    private static final double SYMBOL = 14;
    private static final double NUMBER = 13;
    private static final double SHARE = 0.5;
    /// What the role, the number and the air between take at an interface scale of 1.
    private static final double OTHERS = 150;
    private static final double LEAST_SYMBOL = 24;

    private final Label role = new Label();
    private final FormulaView symbol;
    private final Label number = new Label();
    private final FormulaView tensor;

    TermRow(Typesetter typesetter) {
        symbol = new FormulaView(typesetter, SYMBOL);
        tensor = new FormulaView(typesetter, NUMBER);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getStyleClass().add("term-row");
        role.getStyleClass().add("term");
        role.setMinWidth(USE_PREF_SIZE);
        number.getStyleClass().add("term-number");
        number.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(role, symbol, space, number, tensor);
    }

    void show(Explanation.Term term, Preferences preferences, double room) {
        role.setText(term.role().in(preferences.language()));
        double left = room - OTHERS * preferences.scale();
        symbol.show(left < LEAST_SYMBOL * preferences.scale() ? "" : term.symbol(), preferences, left);
        boolean scalar = term.number().isScalar();
        number.setVisible(scalar);
        number.setManaged(scalar);
        number.setText(scalar ? preferences.format().format(term.number().number()) : "");
        String latex = term.isGradient() ? "\\textcolor{gradient}{" + term.latex() + "}" : term.latex();
        tensor.show(scalar ? "" : latex, preferences, room * SHARE);
        pseudoClassStateChanged(RESULT, term.isResult());
        pseudoClassStateChanged(GRADIENT, term.isGradient());
    }
}
