package org.gradwire.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradwire.edit.Point;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Mosaic;
import org.gradwire.scene.Rect;
import org.gradwire.scene.Sign;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;

/// Where a circuit of two inputs draws the line, and the examples on both sides of it.
///
/// @param threshold for a plane of one output; a plane of several is won by the greatest
public record BoundaryChart(Plane plane, Threshold threshold, List<Example> examples, Naming naming) implements Chart {
    private static final double PALE = 0.5;
    private static final double FULL = 0.9;
    private static final int SHADES = 33;
    private static final double LINE = 2.2;
    private static final double THIN_LINE = 1.2;
    private static final double NEAR = 9;

    public BoundaryChart {
        examples = List.copyOf(examples);
    }

    /// What one unit computes, without axes, for a small place such as a gate.
    public static List<Mark> tiny(Plane plane, Threshold threshold, Rect rect) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Cells(rect, new Decision(plane, threshold).mosaic(FULL)));
        List<List<Point>> border = Contour.of(plane, threshold).stream()
                .map(piece -> piece.stream()
                        .map(p -> new Point(
                                rect.x() + Scale.LINEAR.share(p.x(), plane.x()) * rect.width(),
                                rect.bottom() - Scale.LINEAR.share(p.y(), plane.y()) * rect.height()))
                        .toList())
                .toList();
        if (!border.isEmpty()) {
            marks.add(new Mark.Line(border, ColorRole.INK, THIN_LINE, Mark.Stroke.SOLID, 1));
        }
        marks.add(Pictures.frame(rect));
        return marks;
    }

    @Override
    public Drawing draw(Paper paper) {
        Crowd crowd = new Crowd(examples, plane);
        Plot.Titles titles = new Plot.Titles(naming.x(), naming.y(), legend(paper, crowd));
        Plot plot = Plot.on(paper, titles, fit -> Axis.linear(plane.x(), fit), fit -> Axis.linear(plane.y(), fit));
        Decision decision = new Decision(plane, threshold);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Cells(plot.area(), decision.mosaic(PALE)));
        List<List<Point>> border = Contour.of(plane, threshold).stream()
                .map(piece -> piece.stream().map(p -> plot.at(p.x(), p.y())).toList())
                .toList();
        if (!border.isEmpty()) {
            marks.add(new Mark.Line(border, ColorRole.INK, LINE, Mark.Stroke.SOLID, 1));
        }
        marks.addAll(plot.frame(titles));
        marks.addAll(crowd.marks(plot));
        return new Drawing(marks, plot.area(), paper.height(), p -> Optional.of(read(plot, crowd, decision, paper, p)));
    }

    private Legend legend(Paper paper, Crowd crowd) {
        List<Legend.Entry> entries = new ArrayList<>();
        int classes = Math.max(plane.outputs() == 1 ? 2 : plane.outputs(), naming.classes().size());
        for (int k = 0; k < classes; k++) {
            entries.add(new Legend.OfDot(naming.of(k), Decision.color(k), Sign.of(k), true, false));
        }
        if (crowd.hasTest()) {
            entries.add(new Legend.OfDot(paper.words(Message.of("chart.training")), ColorRole.MUTED, Sign.CIRCLE, true, false));
            entries.add(new Legend.OfDot(paper.words(Message.of("chart.test")), ColorRole.MUTED, Sign.CIRCLE, false, false));
        }
        if (crowd.hasMissed()) {
            entries.add(new Legend.OfDot(paper.words(Message.of("chart.missed")), ColorRole.MUTED, Sign.CIRCLE, true, true));
        }
        if (crowd.share() > 1) {
            entries.add(new Legend.Words(paper.words(Message.of("chart.share", crowd.share()))));
        }
        if (plane.outputs() == 1) {
            entries.add(new Legend.OfShades(
                    paper.words(Message.of("chart.output", paper.number(threshold.low()), paper.number(threshold.high()))),
                    Mosaic.of(SHADES, 1, (column, row) -> Decision.shade(2.0 * column / (SHADES - 1) - 1, PALE))));
            entries.add(new Legend.OfLine(
                    paper.words(Message.of("chart.boundary.at", NumberFormat.allDigits(threshold.middle()))), ColorRole.INK, Mark.Stroke.SOLID));
        } else {
            entries.add(new Legend.OfLine(paper.words(Message.of("chart.boundary")), ColorRole.INK, Mark.Stroke.SOLID));
        }
        return new Legend(entries);
    }

    private Reading read(Plot plot, Crowd crowd, Decision decision, Paper paper, Point p) {
        Optional<Integer> example = crowd.nearest(plot, p, NEAR);
        if (example.isPresent()) {
            Example found = examples.get(example.get());
            Message about = Message.of(
                    found.missed() ? "chart.example.missed" : "chart.example", example.get() + 1,
                    Message.of(found.test() ? "chart.test" : "chart.training"), place(paper, found.x(), found.y()),
                    naming.of(found.label()));
            return new Reading(
                    paper.words(about), List.of(Legend.ring(plot.at(found.x(), found.y()), Legend.DOT * 1.3)), example.get());
        }
        int column = plane.column(plot.x(p));
        int row = plane.row(plot.y(p));
        int winner = decision.winner(column, row);
        double value = plane.value(column, row, Math.max(0, plane.outputs() == 1 ? 0 : winner));
        Message place = place(paper, plane.x(column), plane.y(row));
        Message about = winner < 0
                ? Message.of("chart.cell.unknown", place)
                : Message.of("chart.cell", place, paper.number(value), naming.of(winner));
        return new Reading(paper.words(about), List.of(), -1);
    }

    private Message place(Paper paper, double x, double y) {
        return Message.of("chart.place", naming.x(), paper.number(x), naming.y(), paper.number(y));
    }

    @Override
    public Message about(Paper paper) {
        long missed = examples.stream().filter(Example::missed).count();
        return Message.of("chart.boundary.about", naming.x(), naming.y(), examples.size(), missed);
    }

    /// The cells of the plane; the examples are rows of the table already.
    @Override
    public Figures figures() {
        int cells = plane.columns() * plane.rows();
        List<String> header = new ArrayList<>(List.of(naming.x(), naming.y()));
        List<Series> columns = new ArrayList<>();
        columns.add(Series.of(IntStream.range(0, cells).mapToDouble(i -> plane.x(i % plane.columns())).toArray()));
        columns.add(Series.of(IntStream.range(0, cells).mapToDouble(i -> plane.y(i / plane.columns())).toArray()));
        for (int k = 0; k < plane.outputs(); k++) {
            int output = k;
            header.add(plane.outputs() == 1 ? "output" : naming.of(k));
            columns.add(Series.of(IntStream.range(0, cells)
                    .mapToDouble(i -> plane.value(i % plane.columns(), i / plane.columns(), output))
                    .toArray()));
        }
        return new Figures(header, columns);
    }
}
