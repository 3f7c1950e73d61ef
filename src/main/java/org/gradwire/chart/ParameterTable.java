package org.gradwire.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradwire.edit.Point;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Rect;
import org.gradwire.scene.TextWidth;
import org.gradwire.text.Message;

/// All parameters, a line for each: its numbers if they are few, else how they are spread.
public record ParameterTable(List<Row> rows) implements Chart {
    private static final double EDGE = 8;
    private static final double GAP = 14;
    private static final double HIGH = 19;
    private static final int FEW = 4;

    /// One parameter.
    ///
    /// @param shape as it is written
    public record Row(String name, String shape, Series numbers) {}

    public ParameterTable {
        rows = List.copyOf(rows);
    }

    @Override
    public Drawing draw(Paper paper) {
        List<String> all = List.of(
                paper.words(Message.of("chart.parameter.least")), paper.words(Message.of("chart.parameter.greatest")),
                paper.words(Message.of("chart.parameter.mean")), paper.words(Message.of("chart.parameter.norm")));
        double shapes = EDGE + GAP + width(rows.stream().map(Row::name).toList(), paper.words(Message.of("chart.parameter")));
        double numbers = shapes + GAP + width(rows.stream().map(Row::shape).toList(), paper.words(Message.of("chart.parameter.shape")));
        double wide = GAP + width(Stream.concat(all.stream(), rows.stream().filter(row -> row.numbers().size() > FEW).flatMap(row -> cells(row, paper).stream())).toList(), "");
        // What there is no room for is left out, rather than written over what is beside it.
        List<String> heads = all.subList(0, Math.clamp((int) ((paper.width() - EDGE - numbers) / wide), 1, all.size()));
        double each = Math.max(wide, (paper.width() - EDGE - numbers) / heads.size());
        List<Mark> marks = new ArrayList<>();
        double y = EDGE + HIGH / 2;
        marks.add(text(paper.words(Message.of("chart.parameter")), EDGE, y, ColorRole.MUTED, Mark.Side.LEFT));
        marks.add(text(paper.words(Message.of("chart.parameter.shape")), shapes, y, ColorRole.MUTED, Mark.Side.LEFT));
        for (int i = 0; i < heads.size(); i++) {
            marks.add(text(heads.get(i), numbers + (i + 1) * each, y, ColorRole.MUTED, Mark.Side.RIGHT));
        }
        for (Row row : rows) {
            double line = y + HIGH / 2;
            marks.add(new Mark.Line(List.of(List.of(new Point(EDGE, line), new Point(paper.width() - EDGE, line))), ColorRole.GRID, 1, Mark.Stroke.SOLID, 1));
            y += HIGH;
            marks.add(text(row.name(), EDGE, y, ColorRole.INK, Mark.Side.LEFT));
            marks.add(text(row.shape(), shapes, y, ColorRole.MUTED, Mark.Side.LEFT));
            List<String> cells = cells(row, paper);
            int shown = Math.min(cells.size(), heads.size());
            for (int i = 0; i < shown; i++) {
                marks.add(text(cells.get(i), numbers + (heads.size() - shown + i + 1) * each, y, ColorRole.VALUE, Mark.Side.RIGHT));
            }
        }
        double height = Math.max(paper.height(), y + HIGH / 2 + EDGE);
        return new Drawing(marks, new Rect(0, 0, paper.width(), height), height, p -> Optional.empty());
    }

    private static double width(List<String> texts, String head) {
        return Math.max(TextWidth.of(head, Paper.TEXT), texts.stream().mapToDouble(text -> TextWidth.of(text, Paper.TEXT)).max().orElse(0));
    }

    private static Mark text(String words, double x, double y, ColorRole color, Mark.Side side) {
        return new Mark.Label(words, new Point(x, y), Mark.Face.SMALL, Paper.TEXT, color, side);
    }

    private static List<String> cells(Row row, Paper paper) {
        double[] all = new double[row.numbers().size()];
        Arrays.setAll(all, row.numbers()::at);
        if (all.length <= FEW) {
            return List.of(Arrays.stream(all).mapToObj(paper::number).collect(Collectors.joining(",  ")));
        }
        double least = Arrays.stream(all).min().orElse(0);
        double greatest = Arrays.stream(all).max().orElse(0);
        double norm = Math.sqrt(Arrays.stream(all).map(number -> number * number).sum());
        return List.of(paper.number(least), paper.number(greatest), paper.number(Arrays.stream(all).sum() / all.length), paper.number(norm));
    }

    @Override
    public Message about(Paper paper) {
        return Message.of("chart.parameter.about", rows.size(), rows.stream().map(Row::name).collect(Collectors.joining(", ")));
    }

    /// The numbers themselves, a column for each parameter; `NaN` below the end of a short one.
    @Override
    public Figures figures() {
        int longest = rows.stream().mapToInt(row -> row.numbers().size()).max().orElse(0);
        return new Figures(rows.stream().map(Row::name).toList(), rows.stream().map(row -> {
            double[] column = new double[longest];
            Arrays.setAll(column, i -> i < row.numbers().size() ? row.numbers().at(i) : Double.NaN);
            return Series.of(column);
        }).toList());
    }
}
