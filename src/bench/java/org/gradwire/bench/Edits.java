package org.gradwire.bench;

import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.Change;
import org.gradwire.edit.Commands;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Transaction;
import org.gradwire.gate.Param;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;

/// What a person does to a large circuit, another thing each time.
final class Edits {
    static final NodeId SOURCE = new NodeId(1);

    private Edits() {}

    /// The first source gets another number, on which nearly everything depends.
    static Transaction number(EditorState state, int time) {
        Tensor number = Tensor.scalar(0.5 + time % 7 / 10.0);
        return Commands.set(state, SOURCE, Param.VALUE_NAME, number, 0).orThrow();
    }

    /// A wire in the middle is put elsewhere.
    static Transaction wire(EditorState state, int time) {
        Circuit circuit = state.document().circuit();
        Node node = multiplication(circuit);
        Circuit next = circuit.replace(node.withInput(1, Optional.of(new NodeId(1 + time % 7)))).orThrow();
        return new Transaction(
                Message.of("edit.move", Circuit.label(node)), new Change.Wire(new PortRef(node.id(), 1)),
                state.with(state.document().withCircuit(next)), 0);
    }

    static Node multiplication(Circuit circuit) {
        return circuit.nodes().stream()
                .skip(circuit.size() / 2)
                .filter(node -> node.gate().id().equals("mul"))
                .findFirst()
                .orElseThrow();
    }
}
