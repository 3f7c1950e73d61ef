package org.gradwire.chart;

/// What a circuit answers over two of its inputs: outputs at the middles of the cells of a grid.
///
/// @param values outputs of the cells from left to right, row by row from the lowest y upward
public record Plane(Range x, Range y, int columns, int rows, int outputs, Series values) {
    public Plane {
        if (columns < 1 || rows < 1 || outputs < 1 || values.size() != columns * rows * outputs) {
            throw new IllegalArgumentException(
                    values.size() + " values for " + columns + "×" + rows + " cells of " + outputs + " outputs");
        }
    }

    public double x(int column) {
        return x.from() + (column + 0.5) * x.length() / columns;
    }

    public double y(int row) {
        return y.from() + (row + 0.5) * y.length() / rows;
    }

    public double value(int column, int row, int output) {
        return values.at((row * columns + column) * outputs + output);
    }

    int column(double atX) {
        return Math.clamp((int) ((atX - x.from()) / x.length() * columns), 0, columns - 1);
    }

    int row(double atY) {
        return Math.clamp((int) ((atY - y.from()) / y.length() * rows), 0, rows - 1);
    }
}
