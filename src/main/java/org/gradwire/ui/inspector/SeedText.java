package org.gradwire.ui.inspector;

import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.NodeId;
import org.gradwire.code.StagedCode;
import org.gradwire.edit.Commands;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Transaction;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.state.State;

/// The gradient that the output starts with, as text; empty means ones.
record SeedText(NodeId output) implements Field.Content {
    @Override
    public Optional<String> text(State state) {
        return text(state.document().circuit());
    }

    Optional<String> text(Circuit circuit) {
        return circuit.output().equals(Optional.of(output)) ? Optional.of(circuit.seed().map(SettingText::written).orElse("")) : Optional.empty();
    }

    @Override
    public Outcome<Transaction> read(String typed, EditorState editor) {
        return typed.isEmpty()
                ? Outcome.done(Commands.seed(editor, Optional.empty(), 0))
                : StagedCode.literal(typed, Limits.STANDARD).then(seed -> fitting(seed, editor));
    }

    /// A seed of another shape than the output would leave the circuit without a backward pass.
    private static Outcome<Transaction> fitting(Tensor seed, EditorState editor) {
        Transaction set = Commands.seed(editor, Optional.of(seed), 0);
        Circuit with = set.after().document().circuit();
        Trace trace = Trace.of(with);
        boolean computed = with.output().flatMap(trace::value).isPresent();
        return computed && !trace.hasBackward() ? new Outcome.Refused<>(trace.outputProblem().orElseThrow()) : Outcome.done(set);
    }
}
