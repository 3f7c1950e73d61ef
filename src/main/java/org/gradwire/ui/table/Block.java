package org.gradwire.ui.table;

import org.gradwire.data.Area;

/// The cells that are chosen: from where the choice began to where the keys are.
public record Block(int fromRow, int fromColumn, int row, int column) {
    public static final Block FIRST = at(0, 0);

    public static Block at(int row, int column) {
        return new Block(row, column, row, column);
    }

    /// Up to another cell.
    Block to(int nextRow, int nextColumn) {
        return new Block(fromRow, fromColumn, nextRow, nextColumn);
    }

    static Block over(Area area) {
        return new Block(
                area.row() + Math.max(0, area.rows() - 1), area.column() + Math.max(0, area.columns() - 1), area.row(), area.column());
    }

    boolean contains(int otherRow, int otherColumn) {
        return area().hasRow(otherRow) && area().hasColumn(otherColumn);
    }

    public Area area() {
        int top = Math.min(fromRow, row);
        int left = Math.min(fromColumn, column);
        return new Area(top, left, Math.abs(fromRow - row) + 1, Math.abs(fromColumn - column) + 1);
    }

    /// As far as there are so many rows and columns.
    Block within(int rows, int columns) {
        int lastRow = Math.max(0, rows - 1);
        int lastColumn = Math.max(0, columns - 1);
        return new Block(Math.min(fromRow, lastRow), Math.min(fromColumn, lastColumn), Math.min(row, lastRow), Math.min(column, lastColumn));
    }
}
