package org.gradwire.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.Column;
import org.gradwire.data.Labels;
import org.gradwire.data.Table;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Tensor;

/// Which columns most likely feed which sources, for a table that has just arrived.
///
/// First names decide ([ByName]). Then the last column that is left feeds the only target that is, and all others the
/// only input, if it takes as many. A column feeds one source at most, and a column of words none.
public final class Proposal {
    private final Circuit circuit;
    private final Table table;
    private final List<Binding> found = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    private Proposal(Circuit circuit, Table table) {
        this.circuit = circuit;
        this.table = table;
    }

    /// In the order of the sources; none for those that no column suits.
    public static List<Binding> of(Circuit circuit, Table table) {
        Proposal proposal = new Proposal(circuit, table);
        List<Node> sources = sources(circuit);
        Set<NodeId> ids = sources.stream().map(Node::id).collect(Collectors.toSet());
        ByName.propose(circuit, table).stream().filter(binding -> ids.contains(binding.source())).forEach(proposal::bind);
        proposal.byPlace();
        return sources.stream()
                .flatMap(source -> proposal.found.stream().filter(binding -> binding.source().equals(source.id())))
                .toList();
    }

    /// What columns may feed: inputs and targets.
    public static List<Node> sources(Circuit circuit) {
        return circuit.nodes().stream()
                .filter(node -> node.gate().equals(Sources.INPUT.gate()) || isTarget(node))
                .toList();
    }

    /// How many numbers a source takes; empty if that is open.
    public static OptionalInt entries(Node source) {
        return source.value().map(value -> OptionalInt.of(value.count())).orElseGet(OptionalInt::empty);
    }

    private static boolean isTarget(Node source) {
        return source.gate().equals(Sources.TARGET.gate());
    }

    private void byPlace() {
        List<Column> open = left();
        Optional<Column> last = only(true).filter(_ -> !open.isEmpty()).map(target -> {
            asTarget(target, open.getLast());
            return open.getLast();
        });
        only(false).ifPresent(input -> {
            List<String> left = left().stream().filter(column -> hasNumbers(column) && last.filter(column::equals).isEmpty()).map(Column::name).toList();
            if (!left.isEmpty() && entries(input).orElse(left.size()) == left.size()) {
                bind(new Binding(input.id(), left, false));
            }
        });
    }

    private void asTarget(Node target, Column column) {
        int entries = entries(target).orElse(1);
        if (!hasNumbers(column)) {
            return;
        }
        if (entries == 1) {
            bind(Binding.values(target.id(), column.name()));
        } else if (areClasses(column, entries)) {
            bind(Binding.ofClass(target.id(), column.name()));
        }
    }

    /// The one source of its kind that nothing feeds yet.
    private Optional<Node> only(boolean target) {
        List<Node> open = sources(circuit).stream()
                .filter(source -> isTarget(source) == target)
                .filter(source -> found.stream().noneMatch(binding -> binding.source().equals(source.id())))
                .toList();
        return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
    }

    /// Columns that feed nothing yet.
    private List<Column> left() {
        return table.columns().stream()
                .filter(column -> !used.contains(column.name()))
                .toList();
    }

    /// A column of words feeds nothing.
    private static boolean hasNumbers(Column column) {
        return column.gaps() < Math.max(1, column.rows());
    }

    private static boolean areClasses(Column column, int entries) {
        OptionalInt classes = Labels.classes(column);
        return classes.isPresent() && classes.getAsInt() <= entries;
    }

    private void bind(Binding binding) {
        found.add(binding);
        used.addAll(binding.columns());
    }

    /// A table of one row that holds what the sources hold now, and what its columns feed: to be typed on.
    public static Dataset begin(Circuit circuit) {
        List<Column> columns = new ArrayList<>();
        List<Binding> bindings = new ArrayList<>();
        for (Node source : sources(circuit)) {
            String name = Circuit.label(source);
            List<Column> own = source.value().map(value -> columns(source, name, value)).orElse(List.of(Column.of(name, Double.NaN)));
            boolean asClass = own.size() == 1 && entries(source).orElse(1) > 1;
            bindings.add(new Binding(source.id(), own.stream().map(Column::name).toList(), asClass));
            columns.addAll(own);
        }
        // Two names may meet: x1 beside a vector x.
        boolean unclear = columns.stream().map(Column::name).distinct().count() < columns.size();
        return columns.isEmpty() || unclear
                ? Dataset.NONE.with(Table.of(List.of(Column.of("x", Double.NaN), Column.of("y", Double.NaN))).orThrow())
                : new Dataset(Table.of(columns).orThrow(), bindings, Dataset.NONE.split());
    }

    private static List<Column> columns(Node source, String name, Tensor value) {
        if (value.count() == 1) {
            return List.of(Column.of(name, value.at(0)));
        }
        OptionalInt hot = oneHot(value);
        return isTarget(source) && hot.isPresent()
                ? List.of(Column.of(name, hot.getAsInt()))
                : IntStream.range(0, value.count()).mapToObj(i -> Column.of(name + "[" + i + "]", value.at(i))).toList();
    }

    private static OptionalInt oneHot(Tensor value) {
        int[] ones = IntStream.range(0, value.count()).filter(i -> value.at(i) == 1).toArray();
        boolean others = IntStream.range(0, value.count()).allMatch(i -> value.at(i) == 0 || value.at(i) == 1);
        return ones.length == 1 && others ? OptionalInt.of(ones[0]) : OptionalInt.empty();
    }
}
