package org.gradwire.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.data.Column;
import org.gradwire.data.Labels;
import org.gradwire.data.Table;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Tensor;

/// Which columns seem meant for which sources, by their names.
///
/// A column that is called as a source feeds it; a vector that has one column gets a 1 at the class there. The entries
/// of `x` are `x[0]`, `x[1]`, …, or `x0`, `x1`, …, or `x1`, `x2`, …, or the same with `_`. A name that means two things
/// is left alone, and no column feeds two sources.
public final class ByName {
    private ByName() {}

    /// For sources that are no parameters, in the order in which they were added.
    public static List<Binding> propose(Circuit circuit, Table table) {
        List<Node> sources = circuit.nodes().stream()
                .filter(node -> node.gate().isSource() && node.isNamed() && !node.gate().equals(Sources.PARAMETER.gate()))
                .toList();
        Set<String> free = new HashSet<>(table.names());
        sources.forEach(source -> free.remove(source.name()));
        List<Binding> proposed = new ArrayList<>();
        for (Node source : sources) {
            Optional<Column> own = table.column(source.name());
            Optional<Binding> binding = own.isPresent() ? one(source, own.get()) : entries(source, free);
            binding.ifPresent(proposed::add);
        }
        return List.copyOf(proposed);
    }

    private static Optional<Binding> one(Node source, Column column) {
        int entries = source.value().map(Tensor::count).orElse(1);
        if (entries == 1) {
            return Optional.of(Binding.values(source.id(), column.name()));
        }
        OptionalInt classes = Labels.classes(column);
        return classes.isPresent() && classes.getAsInt() <= entries
                ? Optional.of(Binding.ofClass(source.id(), column.name()))
                : Optional.empty();
    }

    /// Only if exactly one way of counting gives a column for each entry and none too many.
    private static Optional<Binding> entries(Node source, Set<String> free) {
        if (source.value().filter(Tensor::isScalar).isPresent()) {
            return Optional.empty();
        }
        String name = source.name();
        List<IntFunction<String>> ways = List.of(i -> name + "[" + i + "]", i -> name + i, i -> name + "_" + i);
        List<List<String>> found = ways.stream()
                .map(way -> run(way, free))
                .filter(columns -> !columns.isEmpty() && columns.size() == source.value().map(Tensor::count).orElse(columns.size()))
                .toList();
        return found.size() == 1 ? Optional.of(new Binding(source.id(), found.getFirst(), false)) : Optional.empty();
    }

    /// Counting from 0 if that is there, else from 1.
    private static List<String> run(IntFunction<String> way, Set<String> free) {
        int first = free.contains(way.apply(0)) ? 0 : 1;
        return IntStream.iterate(first, i -> i + 1).mapToObj(way).takeWhile(free::contains).toList();
    }
}
