package org.gradwire.ui.inspector;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Commands;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Session;

/// Whether a node is the output whose gradients are asked for, and what its gradient starts with.
final class OutputSection extends Section {
    private final NodeId node;
    private final CheckBox chosen = new CheckBox();
    private final Label unchosen = muted();
    private final Label name = named();
    private final SeedText text;
    private final Field seed;
    private final VBox seedRow;

    OutputSection(Session session, Runnable leave, NodeId node) {
        this.node = node;
        chosen.setId("is-output");
        chosen.setMinWidth(0);
        chosen.setOnAction(event -> session.become(Editing.commit(
                Commands.output(session.state().editor(), chosen.isSelected() ? Optional.of(node) : Optional.empty()))));
        unchosen.setId("output-unchosen");
        text = new SeedText(node);
        seed = new Field(session, leave, text);
        seed.input().setId("seed");
        seedRow = seed.row(name);
        getChildren().addAll(chosen, unchosen, seedRow);
    }

    @Override
    void show(Inspected now) {
        Language language = now.language();
        Circuit circuit = now.circuit();
        boolean output = circuit.output().equals(Optional.of(node));
        chosen.setSelected(circuit.chosenOutput().equals(Optional.of(node)));
        chosen.setText(Message.of("field.output").in(language));
        Visible.set(unchosen, output && circuit.chosenOutput().isEmpty());
        write(unchosen, Message.of("field.output.unchosen"), language);
        Visible.set(seedRow, output);
        write(name, Message.of("field.seed"), language);
        seed.input().setPromptText(Message.of("field.seed.ones").in(language));
        seed.show(text.text(circuit), language);
    }
}
