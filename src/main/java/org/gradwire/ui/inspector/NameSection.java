package org.gradwire.ui.inspector;

import java.util.Optional;
import javafx.scene.control.Label;
import org.gradwire.circuit.NodeId;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.state.Session;

/// What a node is called.
final class NameSection extends Section {
    private final Label name = named();
    private final NameText text;
    private final Field field;

    NameSection(Session session, Runnable leave, NodeId node) {
        text = new NameText(node);
        field = new Field(session, leave, text);
        field.input().setId("node-name");
        getChildren().add(field.row(name));
    }

    @Override
    void show(Inspected now) {
        write(name, Message.of("field.name"), now.language());
        field.input().setPromptText(Message.of("field.none").in(now.language()));
        field.show(text.text(now.circuit()), now.language());
    }

    @Override
    Optional<Field> first() {
        return Optional.of(field);
    }
}
