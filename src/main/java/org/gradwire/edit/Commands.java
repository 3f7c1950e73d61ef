package org.gradwire.edit;

import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

/// The user actions, as functions from a state to a transaction or a refusal.
public final class Commands {
    private Commands() {}

    /// Gives a source its value, or a gate a parameter.
    ///
    /// @param gesture see [Transaction]
    public static Outcome<Transaction> set(EditorState state, NodeId node, String param, Tensor value, long gesture) {
        Document document = state.document();
        return document.circuit().set(node, param, value).map(circuit -> new Transaction(
                Message.of("edit.set", Circuit.label(circuit.node(node)), param),
                new Change.SetParam(node, param),
                state.with(document.withCircuit(circuit)),
                gesture));
    }

    public static Transaction move(EditorState state, NodeId node, Point to, long gesture) {
        Document document = state.document();
        return new Transaction(
                Message.of("edit.move", Circuit.label(document.circuit().node(node))),
                new Change.Move(node),
                state.with(document.withPlacement(document.placement().with(node, to))),
                gesture);
    }

    /// Another document in place of this one, as when a file is read again.
    ///
    /// @param name of where it comes from
    public static Transaction load(String name, Document document) {
        return new Transaction(Message.of("edit.load", name), new Change.Load(), EditorState.of(document), 0);
    }
}
