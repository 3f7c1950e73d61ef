package org.gradwire.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.Area;
import org.gradwire.data.Column;
import org.gradwire.data.ColumnNames;
import org.gradwire.data.Labels;
import org.gradwire.data.Pasting;
import org.gradwire.data.Split;
import org.gradwire.data.Table;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.text.Outcome;
import org.gradwire.train.Binding;
import org.gradwire.train.Dataset;
import org.gradwire.train.Proposal;

/// What a person does to the data table and to what it feeds, as functions from a state to a transaction or a refusal.
public final class Tabling {
    private Tabling() {}

    /// Where a pasted block is now, and the transaction that puts it there.
    public record Pasted(Transaction transaction, Area area) {}

    /// Text into a cell; the row may be the one after the last.
    public static Transaction type(EditorState state, int row, int column, String text) {
        Table table = table(state);
        return change(state, Message.of("edit.data.type", row + 1, table.column(column).name()), table.typed(row, column, text));
    }

    public static Transaction clear(EditorState state, Area area) {
        return change(state, Message.of("edit.data.clear"), table(state).cleared(area));
    }

    public static Transaction cut(EditorState state, Area area) {
        return change(state, Message.of("edit.data.cut"), table(state).cleared(area));
    }

    /// A block of cells from a cell on, into the table or beyond it. Into an empty table its first row may be names.
    public static Outcome<Pasted> paste(EditorState state, int row, int column, String text) {
        return Pasting.paste(table(state), row, column, text, Optional.empty())
                .map(pasted -> new Pasted(
                        change(state, Message.of("edit.data.paste", pasted.area().rows(), pasted.area().columns()), pasted.table()), pasted.area()));
    }

    /// Another table in place of this one. What was fed by columns that it has too goes on to be; names decide what
    /// feeds the rest.
    public static Transaction replace(EditorState state, Message label, Table table) {
        List<Binding> bindings = new ArrayList<>(kept(state, table));
        Set<String> used = new HashSet<>();
        bindings.forEach(binding -> used.addAll(binding.columns()));
        for (Binding proposed : Proposal.of(state.document().circuit(), table)) {
            boolean open = bindings.stream().noneMatch(binding -> binding.source().equals(proposed.source()));
            if (open && proposed.columns().stream().noneMatch(used::contains)) {
                bindings.add(proposed);
                used.addAll(proposed.columns());
            }
        }
        return Teaching.data(state, label, new Dataset(table, bindings, data(state).split()), 0);
    }

    private static List<Binding> kept(EditorState state, Table next) {
        Set<String> names = Set.copyOf(next.names());
        return data(state).bindings().stream().filter(binding -> names.containsAll(binding.columns())).toList();
    }

    /// A first table, with a column for all that the circuit takes and its numbers as the first row.
    public static Transaction begin(EditorState state) {
        Dataset begun = Proposal.begin(state.document().circuit());
        return Teaching.data(state, Message.of("edit.data.begin"), begun.with(data(state).split()), 0);
    }

    public static Transaction insertRows(EditorState state, int at, int count) {
        return change(state, Message.of("edit.data.rows.add", count), table(state).insertRows(at, count));
    }

    public static Transaction removeRows(EditorState state, int first, int count) {
        return change(state, Message.of("edit.data.rows.remove", count), table(state).withoutRows(first, count));
    }

    /// A column without numbers, under a new name. The first one brings a first row.
    public static Transaction insertColumn(EditorState state, int at) {
        Table table = table(state);
        List<String> header = new ArrayList<>(table.names());
        header.add("");
        String name = ColumnNames.of(header).names().getLast();
        double[] cells = new double[table.columns().isEmpty() ? 1 : table.rows()];
        Arrays.fill(cells, Double.NaN);
        return change(state, Message.of("edit.data.column.add", name), table.insert(at, Column.of(name, cells)).orThrow());
    }

    /// What they fed is fed by nothing then.
    public static Transaction removeColumns(EditorState state, int first, int count) {
        Table before = table(state);
        Table next = before;
        for (int i = 0; i < count; i++) {
            next = next.without(first);
        }
        Set<String> gone = Set.copyOf(before.names().subList(first, first + count));
        Set<NodeId> starved = Set.copyOf(data(state).bindings().stream()
                .filter(binding -> binding.columns().stream().anyMatch(gone::contains))
                .map(Binding::source)
                .toList());
        Message label = count == 1
                ? Message.of("edit.data.column.remove", before.column(first).name())
                : Message.of("edit.data.columns.remove", count);
        return Teaching.data(state, label, data(state).without(starved).with(next), 0);
    }

    /// Refused for a name that is blank or another column's.
    public static Outcome<Transaction> rename(EditorState state, int column, String name) {
        Table before = table(state);
        String was = before.column(column).name();
        return before.renamed(column, name).map(next -> {
            String is = next.column(column).name();
            return Teaching.data(state, Message.of("edit.data.rename", was, is), data(state).renamed(next, was, is), 0);
        });
    }

    /// The words of a column become the classes 0, 1, ….
    public static Transaction number(EditorState state, int column) {
        Labels.Numbered numbered = Labels.numbered(table(state).column(column));
        return change(state, Message.of("edit.data.number", numbered.column().name()), table(state).with(column, numbered.column()).orThrow());
    }

    public static Transaction split(EditorState state, Split split) {
        return Teaching.data(
                state, Message.of("edit.data.split", NumberFormat.allDigits(100 * split.testShare())), data(state).with(split), 0);
    }

    /// Columns for a source; none let it keep its own value.
    ///
    /// @param asClass see [Binding]
    public static Outcome<Transaction> bind(EditorState state, NodeId source, List<String> columns, boolean asClass) {
        String name = Circuit.label(state.document().circuit().node(source));
        if (columns.isEmpty()) {
            return Outcome.done(Teaching.data(state, Message.of("edit.data.unbind", name), data(state).without(Set.of(source)), 0));
        }
        if (asClass && columns.size() > 1) {
            return Outcome.refused("data.bind.class", name, columns.size());
        }
        return Outcome.done(Teaching.data(
                state, Message.of("edit.data.bind", name), data(state).bind(new Binding(source, columns, asClass)), 0));
    }

    /// What the names of the columns say they feed.
    public static Transaction bindProposal(EditorState state) {
        Dataset now = data(state);
        return Teaching.data(
                state, Message.of("edit.data.bind.names"),
                new Dataset(now.table(), Proposal.of(state.document().circuit(), now.table()), now.split()), 0);
    }

    /// What fed a source goes on to do so as long as its columns are there; if nothing does, names decide.
    private static Transaction change(EditorState state, Message label, Table next) {
        Dataset now = data(state);
        if (next.names().equals(now.table().names())) {
            return Teaching.data(state, label, now.with(next), 0);
        }
        List<Binding> kept = kept(state, next);
        boolean arrived = kept.isEmpty() && !IntStream.range(0, next.columns().size()).allMatch(i -> next.column(i).gaps() == next.rows());
        return Teaching.data(
                state, label,
                new Dataset(next, arrived ? Proposal.of(state.document().circuit(), next) : kept, now.split()), 0);
    }

    private static Dataset data(EditorState state) {
        return state.document().learning().data();
    }

    private static Table table(EditorState state) {
        return data(state).table();
    }
}
