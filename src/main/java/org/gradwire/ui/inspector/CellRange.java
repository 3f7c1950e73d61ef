package org.gradwire.ui.inspector;

import org.gradwire.edit.Cells;
import org.gradwire.tensor.Shape;

/// The cell that has the keys, and the one from which the choice was extended to it.
record CellRange(int row, int column, int fromRow, int fromColumn) {
    static final CellRange FIRST = at(0, 0);

    static CellRange at(int row, int column) {
        return new CellRange(row, column, row, column);
    }

    static CellRange all(Shape shape) {
        return new CellRange(Cells.rows(shape) - 1, Cells.columns(shape) - 1, 0, 0);
    }

    /// What of it a shape has.
    CellRange in(Shape shape) {
        int rows = Cells.rows(shape) - 1;
        int columns = Cells.columns(shape) - 1;
        return new CellRange(Math.min(row, rows), Math.min(column, columns), Math.min(fromRow, rows), Math.min(fromColumn, columns));
    }

    CellRange to(int nextRow, int nextColumn) {
        return new CellRange(nextRow, nextColumn, fromRow, fromColumn);
    }

    boolean contains(int r, int c) {
        return r >= top() && r <= Math.max(row, fromRow) && c >= left() && c <= Math.max(column, fromColumn);
    }

    int top() {
        return Math.min(row, fromRow);
    }

    int left() {
        return Math.min(column, fromColumn);
    }

    int rows() {
        return Math.abs(row - fromRow) + 1;
    }

    int columns() {
        return Math.abs(column - fromColumn) + 1;
    }
}
