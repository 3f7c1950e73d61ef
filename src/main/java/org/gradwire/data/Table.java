package org.gradwire.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Set<String> before = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            if (name.isBlank()) {
                return Outcome.refused("data.column.blank", i + 1);
            }
            if (!before.add(name)) {
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

    public Table moved(int from, int to) {
        List<Column> next = new ArrayList<>(columns);
        next.add(to, next.remove(from));
        return new Table(next);
    }

    /// Refused for a name that is blank or another column's.
    public Outcome<Table> renamed(int index, String name) {
        return with(index, columns.get(index).named(ColumnNames.clean(name)));
    }

    /// With text that a person typed into a cell: a number, or it is kept and wrong. The row may lie beyond the last.
    public Table typed(int row, int column, String text) {
        Column cell = Typing.cell(text);
        return new Table(IntStream.range(0, columns.size())
                .mapToObj(i -> i == column ? columns.get(i).with(row, cell) : columns.get(i).grown(row + 1))
                .toList());
    }

    /// Takes the content of cells away; the cells stay.
    public Table cleared(Area area) {
        Area there = area.within(this);
        Column empty = Column.empty("", there.rows());
        return new Table(IntStream.range(0, columns.size())
                .mapToObj(i -> there.hasColumn(i) ? columns.get(i).with(there.row(), empty) : columns.get(i))
                .toList());
    }

    /// With empty rows before the one at an index.
    public Table insertRows(int at, int count) {
        return rows(IntStream.range(0, rows() + count).map(row -> row < at ? row : row < at + count ? -1 : row - count).toArray());
    }

    public Table withoutRows(int first, int count) {
        return rows(IntStream.range(0, rows()).filter(row -> row < first || row >= first + count).toArray());
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
