package org.gradwire.ui.inspector;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Transaction;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Sources;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Choice;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Session;

/// Whether sources are inputs, trainable parameters, constants or targets.
final class KindSection extends Section {
    private final Set<NodeId> nodes;
    private final Label meaning = muted();
    private final Choice<Gate> choice;

    KindSection(Session session, Set<NodeId> nodes) {
        this.nodes = nodes;
        choice = new Choice<>(
                Arrays.stream(Sources.values()).map(Sources::gate).toList(),
                gate -> gate.name()::in,
                gate -> {
                    Transaction change = Commands.kinds(session.state().editor(), nodes, gate);
                    if (!change.after().document().equals(session.state().document())) {
                        session.become(Editing.commit(change));
                    }
                });
        for (Sources source : Sources.values()) {
            choice.button(source.gate()).setId("kind-" + source.gate().id());
        }
        getChildren().addAll(choice, meaning);
    }

    @Override
    void show(Inspected now) {
        Language language = now.language();
        Set<Gate> kinds = kinds(now.circuit(), nodes);
        Optional<Gate> common = kinds.size() == 1 ? kinds.stream().findFirst() : Optional.empty();
        choice.setAccessibleText(Message.of("field.kind").in(language));
        choice.show(common, language);
        meaning.setText(common.map(gate -> gate.about().in(language)).orElseGet(() -> Message.of("field.kind.several").in(language)));
    }

    /// The kinds of the sources among some nodes.
    static Set<Gate> kinds(Circuit circuit, Set<NodeId> nodes) {
        return nodes.stream().filter(circuit::contains).map(circuit::node).map(Node::gate).filter(Gate::isSource).collect(Collectors.toSet());
    }
}
