package org.gradwire.ui.inspector;

import java.util.Optional;
import javafx.scene.control.Label;
import org.gradwire.circuit.NodeId;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// What a node is called.
final class NameSection extends Section {
    private final Label name = named();
    private final Field field;

    NameSection(Session session, Runnable leave, NodeId node) {
        field = new Field(session, leave, new NameText(node));
        field.input().setId("node-name");
        getChildren().add(field.row(name));
    }

    @Override
    void show(State state) {
        write(name, Message.of("field.name"), state);
        field.input().setPromptText(Message.of("field.none").in(state.preferences().language()));
        field.show(state);
    }

    @Override
    Optional<Field> first() {
        return Optional.of(field);
    }
}
