package org.gradwire.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.Column;
import org.gradwire.data.Split;
import org.gradwire.data.Table;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;

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

    /// The circuit as it is for one row. A source whose cells hold no numbers there has no value.
    public Circuit at(Circuit circuit, int row) {
        if (bindings.isEmpty() || row < 0 || row >= table.rows()) {
            return circuit;
        }
        Map<NodeId, Optional<Tensor>> values = new HashMap<>();
        for (Binding binding : bindings) {
            if (circuit.contains(binding.source()) && circuit.node(binding.source()).gate().isSource()) {
                values.put(binding.source(), value(circuit.node(binding.source()), binding, row));
            }
        }
        return circuit.withValues(values);
    }

    private Optional<Tensor> value(Node source, Binding binding, int row) {
        List<Column> columns = binding.columns().stream().map(table::column).flatMap(Optional::stream).toList();
        if (columns.size() < binding.columns().size() || !columns.stream().allMatch(column -> column.isNumber(row))) {
            return Optional.empty();
        }
        if (binding.asClass()) {
            return source.value().filter(value -> isClass(columns.getFirst().at(row), value.count()))
                    .map(value -> oneHot((int) columns.getFirst().at(row), value.shape()));
        }
        Shape shape = source.value().map(Tensor::shape).filter(given -> given.count() == columns.size()).orElseGet(() -> shapeOf(columns.size()));
        return Optional.of(Tensor.of(shape, columns.stream().mapToDouble(column -> column.at(row)).toArray()));
    }

    /// What so many columns are for a source that has no shape of its own.
    static Shape shapeOf(int columns) {
        return columns == 1 ? Shape.SCALAR : Shape.of(columns);
    }

    static boolean isClass(double number, int classes) {
        return number >= 0 && number < classes && number == Math.rint(number);
    }

    private static Tensor oneHot(int index, Shape shape) {
        double[] entries = new double[shape.count()];
        entries[index] = 1;
        return Tensor.of(shape, entries);
    }
}
