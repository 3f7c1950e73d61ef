package org.gradwire.data;

/// Cells of a table that form a rectangle, counted from 0.
public record Area(int row, int column, int rows, int columns) {
    public Area {
        if (row < 0 || column < 0 || rows < 0 || columns < 0) {
            throw new IllegalArgumentException("no area: " + row + ", " + column + ", " + rows + ", " + columns);
        }
    }

    public static Area all(Table table) {
        return new Area(0, 0, table.rows(), table.columns().size());
    }

    public boolean hasRow(int at) {
        return at >= row && at < row + rows;
    }

    public boolean hasColumn(int at) {
        return at >= column && at < column + columns;
    }

    /// As far as a table has such cells.
    public Area within(Table table) {
        int first = Math.min(row, table.rows());
        int left = Math.min(column, table.columns().size());
        return new Area(first, left, Math.min(rows, table.rows() - first), Math.min(columns, table.columns().size() - left));
    }
}
