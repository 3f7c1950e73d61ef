package org.gradwire.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Template;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.ui.control.FormulaView;
import org.gradwire.ui.control.Typesetter;
import org.gradwire.ui.control.Visible;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a node is: the symbol, name and formula of its gate, what the gate does, and what keeps it from being computed.
final class HeadSection extends Section {
    private static final double FORMULA = 15;

    private final NodeId node;
    private final Label symbol = new Label();
    private final Label name = new Label();
    private final FormulaView formula;
    private final ToggleButton about = new ToggleButton();
    private final Label words = muted();
    private final Label problem = new Label();

    /// @param told whether to show what gates do
    HeadSection(Typesetter typesetter, NodeId node, BooleanProperty told) {
        this.node = node;
        formula = new FormulaView(typesetter, FORMULA);
        symbol.getStyleClass().add("quick-symbol");
        symbol.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("head-name");
        problem.setId("node-problem");
        problem.getStyleClass().add("complaint");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        about.setId("about-gate");
        about.getStyleClass().add("fold");
        about.setGraphic(new FontIcon(Feather.HELP_CIRCLE));
        about.selectedProperty().bindBidirectional(told);
        about.setOnAction(event -> Visible.set(words, about.isSelected()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox title = new HBox(symbol, name, space, about);
        title.getStyleClass().add("field-row");
        title.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, formula, words, problem);
    }

    @Override
    void show(Inspected now) {
        Node inspected = now.circuit().node(node);
        Gate gate = inspected.gate();
        Language language = now.language();
        symbol.setText(now.symbol());
        name.setText(gate.name().in(language));
        about.setAccessibleText(Message.of("field.about").in(language));
        words.setText(gate.about().in(language));
        // What a source is stands where its kind is chosen.
        Visible.set(about, !gate.isSource());
        Visible.set(words, !gate.isSource() && about.isSelected());
        formula.show(gate.isSource() ? "" : latex(inspected), now.preferences(), getWidth() > 0 ? getWidth() : now.room());
        Optional<Message> wrong = now.gaps().at(node);
        Visible.set(problem, wrong.isPresent());
        problem.setText(wrong.map(why -> why.in(language)).orElse(""));
    }

    /// The formula of the gate with its own names for inputs, and the numbers that are set.
    private static String latex(Node node) {
        List<String> inputs = Stream.iterate(0, i -> i + 1).limit(node.inputs().size()).map(node.gate()::port).toList();
        return "y = " + Template.fill(node.gate().formula(), inputs, -1, place -> {
            boolean signed = place.equals("signed");
            Optional<String> set = node.settings().get(signed ? "offset" : place)
                    .map(value -> value.isScalar() ? NumberFormat.allDigits(value.number()) : NumberFormat.allDigits(value))
                    .map(digits -> digits.replace('−', '-').replaceAll("E(-?\\d+)", " \\\\cdot 10^{$1}"));
            return set.map(digits -> signed && !digits.startsWith("-") ? "+ " + digits : digits).orElse(place);
        });
    }
}
