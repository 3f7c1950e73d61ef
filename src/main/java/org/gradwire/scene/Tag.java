package org.gradwire.scene;

import java.util.ArrayList;
import java.util.List;
import org.gradwire.edit.Point;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.NumberFormat;

/// A value or a gradient as it stands beside a wire: a number, or a shape with a heat map.
///
/// Small tensors have their numbers written into the cells; large ones show at most 8×8 cells.
///
/// @param lead          what stands before it
/// @param width, height of the whole label
record Tag(Tensor tensor, boolean isGradient, String lead, double width, double height, double cellWidth, double cellHeight,
        Lettering lettering) {
    private static final int MOST_CELLS = 8;
    private static final int MOST_WRITTEN_ROWS = 4;
    private static final int MOST_WRITTEN_COLUMNS = 3;
    private static final double PLAIN_CELL = 8;
    private static final double WRITTEN_CELL = 19;
    private static final double CHIP_HEIGHT = 15;
    private static final String SIGN = "∂ ";

    static Tag of(Tensor tensor, boolean isGradient, Lettering lettering) {
        return of(tensor, isGradient, isGradient ? SIGN : "", lettering);
    }

    static Tag of(Tensor tensor, boolean isGradient, String lead, Lettering lettering) {
        NumberFormat format = lettering.format();
        double sign = lead.isEmpty() ? 0 : TextWidth.of(lead, lettering.number());
        if (tensor.isScalar()) {
            double width = TextWidth.of(format.format(tensor.number()), lettering.number()) + sign;
            return new Tag(tensor, isGradient, lead, width, lettering.line(), 0, 0, lettering);
        }
        boolean written = isWritten(tensor.shape());
        double cellWidth = PLAIN_CELL;
        for (int i = 0; written && i < tensor.count(); i++) {
            cellWidth = Math.max(cellWidth, TextWidth.of(format.format(tensor.at(i)), lettering.cell()) + 8);
        }
        double cellHeight = written ? WRITTEN_CELL * lettering.scale() : PLAIN_CELL;
        double grid = cellWidth * Math.min(columns(tensor.shape()), MOST_CELLS);
        double chip = TextWidth.of(tensor.shape().toString(), lettering.chip()) + 10;
        return new Tag(tensor, isGradient, lead, Math.max(grid, chip) + sign,
                cellHeight * Math.min(rows(tensor.shape()), MOST_CELLS) + CHIP_HEIGHT * lettering.scale(), cellWidth, cellHeight, lettering);
    }

    private static boolean isWritten(Shape shape) {
        return shape.rank() <= 2 && rows(shape) <= MOST_WRITTEN_ROWS && columns(shape) <= MOST_WRITTEN_COLUMNS;
    }

    /// A vector stands upright, as in lecture notes; more than two axes are laid out as rows of the last.
    private static int rows(Shape shape) {
        return shape.rank() == 1 ? shape.length(0) : shape.count() / columns(shape);
    }

    private static int columns(Shape shape) {
        return shape.rank() == 1 ? 1 : shape.length(-1);
    }

    /// Centred in x around the middle of the slot; the edge that faces the wire is kept.
    List<Mark> marks(Rect slot, boolean strong) {
        ColorRole color = isGradient ? ColorRole.GRADIENT : ColorRole.VALUE;
        Mark.Face face = isGradient ? Mark.Face.GRADIENT : Mark.Face.VALUE;
        Point centre = slot.centre();
        List<Mark> marks = new ArrayList<>();
        if (strong) {
            marks.add(new Mark.Box(slot.grow(2), 6, isGradient ? ColorRole.GRADIENT_TINT : ColorRole.VALUE_TINT,
                    isGradient ? ColorRole.GRADIENT_TINT : ColorRole.VALUE_TINT, 0, false));
        }
        if (tensor.isScalar()) {
            marks.add(new Mark.Label(lead + lettering.format().format(tensor.number()), centre, face,
                    lettering.number(), color, false));
            return marks;
        }
        double sign = lead.isEmpty() ? 0 : TextWidth.of(lead, lettering.number());
        double chipHeight = CHIP_HEIGHT * lettering.scale();
        int rows = Math.min(rows(tensor.shape()), MOST_CELLS);
        int columns = Math.min(columns(tensor.shape()), MOST_CELLS);
        double left = centre.x() - width / 2 + sign;
        double top = isGradient ? slot.y() : slot.bottom() - height;
        double gridTop = isGradient ? top : top + chipHeight;
        Rect grid = new Rect(left, gridTop, columns * cellWidth, rows * cellHeight);
        marks.add(heat(grid, rows, columns, face, color));
        double chipY = isGradient ? grid.bottom() + chipHeight / 2 + 1 : top + chipHeight / 2 - 1;
        String shape = tensor.shape().toString();
        double chipWidth = TextWidth.of(shape, lettering.chip()) + 8;
        Rect chip = Rect.centred(new Point(left + chipWidth / 2, chipY), chipWidth, chipHeight - 2);
        marks.add(new Mark.Box(chip, 6, ColorRole.CHIP, ColorRole.CHIP, 0, false));
        marks.add(new Mark.Label(shape, chip.centre(), Mark.Face.SMALL, lettering.chip(), ColorRole.MUTED, false));
        if (!lead.isEmpty()) {
            marks.add(new Mark.Label(lead.strip(), new Point(left - sign / 2 - 1, grid.centre().y()), face, lettering.number(), color, false));
        }
        return marks;
    }

    private Mark heat(Rect grid, int rows, int columns, Mark.Face face, ColorRole color) {
        boolean written = isWritten(tensor.shape());
        double top = 0;
        for (int i = 0; i < tensor.count(); i++) {
            top = Double.isFinite(tensor.at(i)) ? Math.max(top, Math.abs(tensor.at(i))) : top;
        }
        List<Double> shares = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        int width = columns(tensor.shape());
        int height = rows(tensor.shape());
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                // A larger tensor is sampled evenly.
                double number = tensor.at(row * height / rows * width + column * width / columns);
                shares.add(Double.isFinite(number) ? (top == 0 ? 0 : number / top) : Double.NaN);
                numbers.add(written ? lettering.format().format(number) : "");
            }
        }
        return new Mark.Heat(grid, rows, columns, shares, numbers, lettering.cell(), face, color);
    }
}
