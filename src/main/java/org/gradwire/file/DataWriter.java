package org.gradwire.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.data.Column;
import org.gradwire.data.Split;
import org.gradwire.data.Table;
import org.gradwire.train.Binding;
import org.gradwire.train.Dataset;

/// The text of `data`: one binding and one row a line.
///
/// A binding of a node or a column that is no longer there is left out, for the file could not be read with it.
record DataWriter(Dataset data, Circuit circuit, Kept kept) {
    /// Nothing if there is nothing to say.
    Optional<String> text() {
        List<String> fields = new ArrayList<>();
        Set<String> names = new HashSet<>(data.table().names());
        List<String> bindings = IntStream.range(0, data.bindings().size())
                .filter(i -> isThere(data.bindings().get(i), names))
                .mapToObj(i -> binding(data.bindings().get(i), i))
                .toList();
        if (!bindings.isEmpty()) {
            fields.add(Lines.field("bind", Lines.list(2, bindings)));
        }
        split().ifPresent(fields::add);
        if (!names.isEmpty()) {
            fields.add(Lines.field("columns", texts(data.table().names())));
        }
        if (data.table().rows() > 0) {
            fields.add(Lines.field("rows", Lines.list(2, rows(data.table()))));
        }
        kept.at("data").forEach((name, json) -> fields.add(Lines.field(name, json)));
        return fields.isEmpty() ? Optional.empty() : Optional.of(Lines.group(1, fields));
    }

    private boolean isThere(Binding binding, Set<String> names) {
        return circuit.contains(binding.source())
                && circuit.node(binding.source()).gate().isSource()
                && !binding.columns().isEmpty()
                && names.containsAll(binding.columns());
    }

    private String binding(Binding binding, int index) {
        Line line = new Line().field("node", binding.source().number());
        return (binding.asClass() ? line.text("class", binding.columns().getFirst()) : line.field("columns", texts(binding.columns())))
                .all(kept.at("data", "bind", index))
                .end();
    }

    private Optional<String> split() {
        List<String> fields = new ArrayList<>();
        if (Double.compare(data.split().testShare(), Split.NONE.testShare()) != 0) {
            fields.add(Lines.field("test", Literals.number(data.split().testShare())));
        }
        if (data.split().seed() != Split.NONE.seed()) {
            fields.add(Lines.field("seed", Long.toString(data.split().seed())));
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", fields));
    }

    private static List<String> rows(Table table) {
        return IntStream.range(0, table.rows()).mapToObj(row -> row(table.columns(), row)).toList();
    }

    private static String row(List<Column> columns, int row) {
        StringBuilder out = new StringBuilder("[");
        for (Column column : columns) {
            out.append(out.length() == 1 ? "" : ", ").append(cell(column, row));
        }
        return out.append(']').toString();
    }

    private static String cell(Column column, int row) {
        return column.isNumber(row) ? Literals.number(column.at(row)) : column.wrong(row).map(Literals::text).orElse("null");
    }

    private static String texts(List<String> texts) {
        return texts.stream().map(Literals::text).collect(Collectors.joining(", ", "[", "]"));
    }
}
