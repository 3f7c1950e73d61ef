package org.gradwire.ui.learn;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.Table;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Tabling;
import org.gradwire.edit.Transaction;
import org.gradwire.text.Outcome;
import org.gradwire.train.Binding;
import org.gradwire.train.ColumnList;
import org.gradwire.train.Proposal;
import org.gradwire.ui.control.Field;
import org.gradwire.ui.state.State;

/// The columns that feed a source, as text. One column for a source of several entries holds classes.
record FeedText(NodeId source) implements Field.Content {
    @Override
    public Optional<String> text(State state) {
        if (!state.document().circuit().contains(source)) {
            return Optional.empty();
        }
        Table table = state.document().learning().data().table();
        return Optional.of(binding(state).map(binding -> ColumnList.of(binding.columns(), table)).orElse(""));
    }

    Optional<Binding> binding(State state) {
        return state.document().learning().data().binding(source);
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
