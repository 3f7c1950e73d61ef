package org.gradwire.ui.inspector;

import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.code.StagedCode;
import org.gradwire.edit.Cells;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Transaction;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.NumberFormat;
import org.gradwire.text.Outcome;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.state.State;

/// One number of a vector or matrix as text.
record CellText(SettingText value, int row, int column) implements Field.Content {
    @Override
    public Optional<String> text(State state) {
        return text(state.circuit());
    }

    Optional<String> text(Circuit circuit) {
        return now(circuit).map(tensor -> NumberFormat.allDigits(tensor.at(at(tensor))).replace('−', '-'));
    }

    /// The whole value, if it has this cell.
    Optional<Tensor> now(Circuit circuit) {
        return circuit.contains(value.node()) ? value.now(circuit).filter(tensor -> isIn(tensor.shape())) : Optional.empty();
    }

    private boolean isIn(Shape shape) {
        return shape.rank() <= 2 && row < Cells.rows(shape) && column < Cells.columns(shape);
    }

    private int at(Tensor tensor) {
        return row * Cells.columns(tensor.shape()) + column;
    }

    @Override
    public Outcome<Transaction> read(String typed, EditorState editor) {
        return StagedCode.literal(typed, Limits.STANDARD)
                .then(number -> number.isScalar() ? Outcome.done(number) : Outcome.refused("table.cell", typed, row + 1, column + 1))
                .then(number -> value.set(editor, Cells.with(now(editor.document().circuit()).orElse(number), row, column, number.number()), 0));
    }

    /// The change that a block of numbers at this cell means.
    Outcome<Transaction> paste(Tensor block, EditorState editor) {
        Tensor before = now(editor.document().circuit()).orElseGet(() -> Tensor.scalar(0));
        return Cells.paste(before, row, column, block).then(pasted -> value.set(editor, pasted, 0));
    }
}
