package org.gradwire.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradwire.text.Outcome;

/// Rows of numbers under named columns of one length. Immutable; tables share the columns that did not change.
public final class Table {
    public static final Table EMPTY = new Table(List.of());

    private final List<Column> columns;

    private Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /// Refused if two columns have one name, or a name is blank.
    public static Outcome<Table> of(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            if (name.isBlank()) {
                return Outcome.refused("data.column.blank", i + 1);
            }
            if (columns.subList(0, i).stream().anyMatch(before -> before.name().equals(name))) {
                return Outcome.refused("data.column.twice", name);
            }
            if (columns.get(i).rows() != columns.getFirst().rows()) {
                throw new IllegalArgumentException("column " + name + " has " + columns.get(i).rows() + " rows, not " + columns.getFirst().rows());
            }
        }
        return Outcome.done(new Table(columns));
    }

    public List<Column> columns() {
        return columns;
    }

    public Column column(int index) {
        return columns.get(index);
    }

    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    public int rows() {
        return columns.isEmpty() ? 0 : columns.getFirst().rows();
    }

    public boolean isEmpty() {
        return rows() == 0;
    }

    /// With another column in the place of one.
    public Outcome<Table> with(int index, Column column) {
        List<Column> next = new ArrayList<>(columns);
        next.set(index, column);
        return of(next);
    }

    /// With one more column before the one at an index.
    public Outcome<Table> insert(int index, Column column) {
        List<Column> next = new ArrayList<>(columns);
        next.add(index, column);
        return of(next);
    }

    public Table without(int index) {
        return new Table(IntStream.range(0, columns.size()).filter(i -> i != index).mapToObj(columns::get).toList());
    }

    /// Some rows, in the order given; −1 stands for an empty one.
    public Table rows(int[] chosen) {
        return new Table(columns.stream().map(column -> column.rows(chosen)).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table table && columns.equals(table.columns);
    }

    @Override
    public int hashCode() {
        return columns.hashCode();
    }

    @Override
    public String toString() {
        return columns.toString();
    }
}
