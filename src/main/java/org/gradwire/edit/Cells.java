package org.gradwire.edit;

import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;

/// A vector or matrix as a grid of cells. A vector stands upright, as it does on the canvas.
public final class Cells {
    private Cells() {}

    public static int rows(Shape shape) {
        return shape.isScalar() ? 1 : shape.length(0);
    }

    public static int columns(Shape shape) {
        return shape.rank() == 2 ? shape.length(1) : 1;
    }

    /// With one number in the place of another.
    public static Tensor with(Tensor value, int row, int column, double number) {
        double[] entries = value.toArray();
        entries[row * columns(value.shape()) + column] = number;
        return Tensor.of(value.shape(), entries);
    }

    /// A part of it, as a matrix.
    public static Tensor part(Tensor value, int row, int column, int rows, int columns) {
        double[] entries = new double[rows * columns];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = value.at((row + i / columns) * columns(value.shape()) + column + i % columns);
        }
        return Tensor.of(Shape.of(rows, columns), entries);
    }

    /// Puts a block of numbers at a cell. At the first one it becomes the value; elsewhere it has to fit.
    public static Outcome<Tensor> paste(Tensor value, int row, int column, Tensor block) {
        int high = block.shape().length(0);
        int wide = block.shape().length(1);
        int rows = rows(value.shape());
        int columns = columns(value.shape());
        if (row == 0 && column == 0) {
            boolean single = block.count() == 1;
            return Outcome.done(single && !value.isScalar() ? with(value, 0, 0, block.number()) : likeBefore(value.shape(), block));
        }
        if (row + high > rows || column + wide > columns) {
            return Outcome.refused("table.room", high + "×" + wide, row + 1, column + 1, (rows - row) + "×" + (columns - column));
        }
        Tensor pasted = value;
        for (int i = 0; i < block.count(); i++) {
            pasted = with(pasted, row + i / wide, column + i % wide, block.at(i));
        }
        return Outcome.done(pasted);
    }

    /// One number stays a number, and one line of numbers a vector, unless there was a matrix before.
    private static Tensor likeBefore(Shape before, Tensor block) {
        boolean line = block.shape().length(0) == 1 || block.shape().length(1) == 1;
        if (before.isScalar() && block.count() == 1) {
            return Tensor.scalar(block.number());
        }
        return before.rank() < 2 && line ? Tensor.vector(block.toArray()) : block;
    }

    /// In another shape of at most two axes. Every number stays in its row and column as long as that is there; new ones are zero.
    public static Tensor shaped(Tensor value, Shape shape) {
        double[] entries = new double[shape.count()];
        // From a matrix that is one row, the vector is that row.
        Shape old = shape.rank() < 2 && value.shape().rank() == 2 && value.shape().length(0) == 1 ? Shape.of(value.count()) : value.shape();
        for (int i = 0; i < entries.length; i++) {
            int row = i / columns(shape);
            int column = i % columns(shape);
            boolean there = row < rows(old) && column < columns(old);
            entries[i] = there ? value.at(row * columns(old) + column) : 0;
        }
        return Tensor.of(shape, entries);
    }
}
