package org.gradwire.ui.learn;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Tabling;
import org.gradwire.edit.Transaction;
import org.gradwire.text.Outcome;
import org.gradwire.train.ColumnList;
import org.gradwire.train.Dataset;
import org.gradwire.train.Proposal;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.state.State;

/// The columns that feed a source, as text. One column for a source of several entries holds classes.
record FeedText(NodeId source) implements Field.Content {
    @Override
    public Optional<String> text(State state) {
        return text(state.document().circuit(), state.document().learning().data());
    }

    Optional<String> text(Circuit circuit, Dataset data) {
        return circuit.contains(source)
                ? Optional.of(data.binding(source).map(binding -> ColumnList.of(binding.columns(), data.table())).orElse(""))
                : Optional.empty();
    }

    @Override
    public Outcome<Transaction> read(String typed, EditorState editor) {
        return ColumnList.read(typed, editor.document().learning().data().table()).then(columns -> bind(columns, editor));
    }

    Outcome<Transaction> bind(List<String> columns, EditorState editor) {
        OptionalInt entries = Proposal.entries(editor.document().circuit().node(source));
        return Tabling.bind(editor, source, columns, columns.size() == 1 && entries.orElse(1) > 1);
    }
}
