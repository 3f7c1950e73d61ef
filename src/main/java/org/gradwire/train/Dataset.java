package org.gradwire.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.Split;
import org.gradwire.data.Table;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

/// The data of a document: a table, which of its columns feed which sources, and which rows are kept for testing.
public record Dataset(Table table, List<Binding> bindings, Split split) {
    public static final Dataset NONE = new Dataset(Table.EMPTY, List.of(), Split.NONE);

    public Dataset {
        bindings = List.copyOf(bindings);
    }

    public boolean isEmpty() {
        return table.columns().isEmpty();
    }

    public Dataset with(Table next) {
        return new Dataset(next, bindings, split);
    }

    public Dataset with(Split next) {
        return new Dataset(table, bindings, next);
    }

    /// Bound by this, and by nothing else that fed the same source.
    public Dataset bind(Binding binding) {
        List<Binding> next = new ArrayList<>(without(Set.of(binding.source())).bindings);
        next.add(binding);
        return new Dataset(table, next, split);
    }

    /// Forgets what fed some sources.
    public Dataset without(Set<NodeId> sources) {
        List<Binding> left = bindings.stream().filter(binding -> !sources.contains(binding.source())).toList();
        return left.size() == bindings.size() ? this : new Dataset(table, left, split);
    }

    /// After a column was renamed.
    public Dataset renamed(Table next, String before, String after) {
        return new Dataset(next, bindings.stream().map(binding -> binding.renamed(before, after)).toList(), split);
    }

    public Optional<Binding> binding(NodeId source) {
        return bindings.stream().filter(binding -> binding.source().equals(source)).findFirst();
    }

    /// The circuit as it is for one row. A source whose cells hold nothing that it can take has no value.
    public Circuit at(Circuit circuit, int row) {
        Map<NodeId, Optional<Tensor>> values = new HashMap<>();
        for (Binding binding : bindings) {
            if (reaches(circuit, binding, row)) {
                values.put(binding.source(), switch (Fed.of(circuit, table, binding)) {
                    case Outcome.Done<Fed>(Fed fed) -> fed.complaint(row).isPresent() ? Optional.empty() : Optional.of(fed.tensor(row));
                    case Outcome.Refused<Fed> refused -> Optional.empty();
                });
            }
        }
        return values.isEmpty() ? circuit : circuit.withValues(values);
    }

    /// Why a source has no value in a row, if the table feeds it: which cell or which columns, and what to do.
    public Optional<Message> complaint(Circuit circuit, NodeId source, int row) {
        return binding(source).filter(binding -> reaches(circuit, binding, row)).flatMap(binding -> switch (Fed.of(circuit, table, binding)) {
            case Outcome.Done<Fed>(Fed fed) -> fed.complaint(row);
            case Outcome.Refused<Fed>(Message why) -> Optional.of(why);
        });
    }

    private boolean reaches(Circuit circuit, Binding binding, int row) {
        return row >= 0 && row < table.rows() && circuit.contains(binding.source()) && circuit.node(binding.source()).gate().isSource();
    }
}
