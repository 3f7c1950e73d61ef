package org.gradwire.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gradwire.edit.Point;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Mosaic;
import org.gradwire.scene.Rect;
import org.gradwire.text.Message;

/// The rows of a weight matrix as small pictures, all on one scale around zero.
///
/// @param name     of the matrix
/// @param captions one for each row
/// @param weights  row by row
/// @param side     how many cells a picture is wide; chosen if empty
public record Templates(String name, List<String> captions, Series weights, OptionalInt side) implements Chart {
    private static final double EDGE = 6;
    private static final int SHADES = 33;
    /// Up to here a row that is no square is a strip.
    private static final int LONGEST_STRIP = 12;
    /// Cells of this size have room for a sign.
    private static final double READABLE = 7;
    private static final double NOTABLE = 0.12;
    private static final double HALF_SIGN = 0.22;

    public Templates {
        captions = List.copyOf(captions);
        if (captions.isEmpty() ? !weights.isEmpty() : weights.isEmpty() || weights.size() % captions.size() != 0) {
            throw new IllegalArgumentException(weights.size() + " weights for " + captions.size() + " rows");
        }
    }

    @Override
    public Drawing draw(Paper paper) {
        double scale = scale();
        Legend legend = new Legend(List.of(
                new Legend.Words(name),
                new Legend.OfShades(
                        paper.words(Message.of("chart.scale", paper.number(-scale), paper.number(scale))),
                        Mosaic.of(SHADES, 1, (column, row) -> Decision.shade(2.0 * column / (SHADES - 1) - 1, 1)))));
        double wide = Math.max(1, paper.width() - 2 * EDGE);
        double top = EDGE + legend.height(wide) + EDGE;
        Pictures pictures = Pictures.fitting(
                captions.size(), columns(), rows(), new Rect(EDGE, top, wide, Math.max(1, paper.height() - top - EDGE)));
        List<Mark> marks = new ArrayList<>(legend.marks(EDGE, EDGE, wide));
        for (int row = 0; row < captions.size(); row++) {
            picture(pictures.rect(row), row, pictures.cell(), scale, marks);
        }
        double bottom = captions.isEmpty() ? top : pictures.rect(captions.size() - 1).bottom() + Pictures.CAPTION + EDGE;
        double height = Math.max(paper.height(), bottom);
        return new Drawing(marks, new Rect(0, 0, paper.width(), height), height, p -> read(pictures, paper, p));
    }

    private int length() {
        return captions.isEmpty() ? 1 : weights.size() / captions.size();
    }

    /// How many cells a picture is wide: a square if it comes out even, a strip if it is short.
    public int columns() {
        int length = length();
        int root = (int) Math.ceil(Math.sqrt(length));
        return Math.clamp(side.orElse(root * root == length || length > LONGEST_STRIP ? root : length), 1, length);
    }

    private int rows() {
        return (length() + columns() - 1) / columns();
    }

    private double scale() {
        double most = weights.finite().map(Math::abs).max().orElse(0);
        return most > 0 ? most : 1;
    }

    private void picture(Rect rect, int row, double cell, double scale, List<Mark> marks) {
        int length = length();
        int columns = columns();
        marks.add(new Mark.Cells(rect, Mosaic.of(columns, rows(), (column, line) -> {
            int index = line * columns + column;
            double weight = index < length ? weights.at(row * length + index) : 0;
            return !Double.isFinite(weight)
                    ? new Mosaic.Shade(ColorRole.HIGHLIGHT, 1)
                    : index < length ? Decision.shade(weight / scale, 1) : new Mosaic.Shade(ColorRole.CHIP, 1);
        })));
        if (cell >= READABLE) {
            signs(rect, row, cell, scale, marks);
        }
        marks.add(Pictures.frame(rect));
        marks.add(new Mark.Label(
                Paper.shortened(captions.get(row), rect.width() + Pictures.GAP - 2),
                new Point(rect.centre().x(), rect.bottom() + Pictures.CAPTION / 2 + 1), Mark.Face.SMALL, Paper.TEXT, ColorRole.MUTED,
                Mark.Side.MIDDLE));
    }

    /// A minus in cells below zero, so that they differ without colour too.
    private void signs(Rect rect, int row, double cell, double scale, List<Mark> marks) {
        List<List<Point>> signs = new ArrayList<>();
        for (int i = 0; i < length(); i++) {
            if (weights.at(row * length() + i) / scale < -NOTABLE) {
                double x = rect.x() + (i % columns() + 0.5) * cell;
                double y = rect.y() + (Math.floorDiv(i, columns()) + 0.5) * cell;
                signs.add(List.of(new Point(x - HALF_SIGN * cell, y), new Point(x + HALF_SIGN * cell, y)));
            }
        }
        if (!signs.isEmpty()) {
            marks.add(new Mark.Line(signs, ColorRole.INK, 1.2, Mark.Stroke.SOLID, 1));
        }
    }

    private Optional<Reading> read(Pictures pictures, Paper paper, Point p) {
        return IntStream.range(0, captions.size())
                .filter(row -> pictures.rect(row).contains(p))
                .boxed()
                .findFirst()
                .flatMap(row -> read(pictures, paper, row, p));
    }

    private Optional<Reading> read(Pictures pictures, Paper paper, int row, Point p) {
        Rect rect = pictures.rect(row);
        int column = Math.clamp((int) ((p.x() - rect.x()) / pictures.cell()), 0, columns() - 1);
        int line = Math.clamp((int) ((p.y() - rect.y()) / pictures.cell()), 0, rows() - 1);
        int index = line * columns() + column;
        if (index >= length()) {
            return Optional.empty();
        }
        Rect cell = new Rect(rect.x() + column * pictures.cell(), rect.y() + line * pictures.cell(), pictures.cell(), pictures.cell());
        return Optional.of(new Reading(
                paper.words(Message.of("chart.weight", captions.get(row), line + 1, column + 1, paper.number(weights.at(row * length() + index)))),
                List.of(Pictures.frame(cell)), row));
    }

    @Override
    public Message about(Paper paper) {
        return Message.of("chart.templates.about", name, captions.size(), rows() + "×" + columns(), paper.number(scale()));
    }

    @Override
    public Figures figures() {
        return new Figures(captions, IntStream.range(0, captions.size())
                .mapToObj(row -> Series.of(IntStream.range(0, length()).mapToDouble(i -> weights.at(row * length() + i)).toArray()))
                .toList());
    }
}
