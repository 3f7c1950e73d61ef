package org.gradwire.ui.inspector;

import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.code.StagedCode;
import org.gradwire.edit.Commands;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Transaction;
import org.gradwire.gate.Param;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.NumberFormat;
import org.gradwire.text.Outcome;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.state.State;

/// The value of a source, or a parameter of a gate, as text.
record SettingText(NodeId node, Param param) implements Field.Content {
    /// A larger tensor is no text that a person edits; its shape is shown.
    static final int MOST_ENTRIES = 400;

    @Override
    public Optional<String> text(State state) {
        return text(state.circuit());
    }

    Optional<String> text(Circuit circuit) {
        return circuit.contains(node) ? text(circuit.node(node)) : Optional.empty();
    }

    Optional<String> text(Node now) {
        return now.gate().param(param.name()).isPresent()
                ? Optional.of(now.settings().get(param.name()).map(SettingText::shown).orElse(""))
                : Optional.empty();
    }

    Optional<Tensor> now(Circuit circuit) {
        return circuit.node(node).settings().get(param.name());
    }

    @Override
    public Outcome<Transaction> read(String typed, EditorState editor) {
        if (typed.isEmpty() && param.initial().isEmpty()) {
            return Outcome.done(Commands.clear(editor, node, param.name()));
        }
        String text = param.kind() == Param.Kind.INTEGERS ? listed(typed) : typed;
        return StagedCode.literal(text, Limits.STANDARD).then(value -> set(editor, value, 0));
    }

    Outcome<Transaction> set(EditorState editor, Tensor value, long gesture) {
        return Commands.set(editor, node, param.name(), value, gesture);
    }

    /// `2×3` and `2, 3` mean the list.
    private static String listed(String typed) {
        String plain = typed.replaceAll("(?<=\\d)\\s*[×xX]\\s*(?=\\d)", ", ");
        return plain.contains(",") && !plain.startsWith("[") ? "[" + plain + "]" : plain;
    }

    static String written(Tensor value) {
        return NumberFormat.allDigits(value).replace('−', '-');
    }

    private static String shown(Tensor value) {
        return value.count() > MOST_ENTRIES ? value.shape() + " …" : written(value);
    }
}
