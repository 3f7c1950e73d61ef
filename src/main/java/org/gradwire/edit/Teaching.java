package org.gradwire.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.NodeId;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.train.Dataset;
import org.gradwire.train.Recipe;

/// What can be done to the data of a document, to the way it is trained, and by training.
public final class Teaching {
    private Teaching() {}

    /// @param gesture see [Transaction]
    public static Transaction data(EditorState state, Message label, Dataset next, long gesture) {
        return new Transaction(label, new Change.Data(), state.with(state.document().withLearning(state.document().learning().with(next))), gesture);
    }

    /// @param gesture see [Transaction]
    public static Transaction recipe(EditorState state, Message label, Recipe next, long gesture) {
        return new Transaction(label, new Change.Recipe(), state.with(state.document().withLearning(state.document().learning().with(next))), gesture);
    }

    /// Puts the numbers that were learnt into the circuit.
    ///
    /// @param gesture see [Transaction]
    public static Transaction train(EditorState state, Message label, Map<NodeId, Tensor> parameters, long gesture) {
        Map<NodeId, Optional<Tensor>> values = new HashMap<>();
        parameters.forEach((id, value) -> values.put(id, Optional.of(value)));
        Document document = state.document();
        return new Transaction(
                label, new Change.Train(parameters.keySet()), state.with(document.withCircuit(document.circuit().withValues(values))), gesture);
    }
}
