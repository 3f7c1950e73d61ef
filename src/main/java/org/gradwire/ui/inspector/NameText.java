package org.gradwire.ui.inspector;

import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Commands;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Transaction;
import org.gradwire.text.Outcome;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.state.State;

/// The name of a node as text; empty means none.
record NameText(NodeId node) implements Field.Content {
    @Override
    public Optional<String> text(State state) {
        return text(state.document().circuit());
    }

    Optional<String> text(Circuit circuit) {
        return circuit.contains(node) ? Optional.of(circuit.node(node).name()) : Optional.empty();
    }

    @Override
    public Outcome<Transaction> read(String typed, EditorState editor) {
        return Commands.rename(editor, node, typed);
    }
}
