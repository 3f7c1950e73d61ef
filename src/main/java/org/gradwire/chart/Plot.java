package org.gradwire.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gradwire.edit.Point;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Rect;
import org.gradwire.scene.TextWidth;

/// An area between two axes, below a legend.
///
/// @param width of the paper
record Plot(Rect area, Axis x, Axis y, double width) {
    private static final double EDGE = 6;
    private static final double GAP = 6;
    private static final double TICK = 5;
    private static final double MINOR = 3;
    private static final double LEAST = 8;

    /// What the axes and the plot are called.
    record Titles(String x, String y, Legend legend) {}

    /// Fits an area into the paper: the legend takes what it needs, then the labels of both axes.
    static Plot on(Paper paper, Titles titles, Function<Fit, Axis> across, Function<Fit, Axis> up) {
        double top = EDGE + Paper.LINE + titles.legend().height(paper.width() - 2 * EDGE) + Paper.TEXT / 2;
        double bottom = paper.height() - EDGE - 2 * Paper.LINE;
        double high = Math.max(LEAST, bottom - top);
        Axis y = up.apply(Fit.up(high, Paper.TEXT));
        double left = EDGE + widest(y) + GAP + TICK;
        Axis draft = across.apply(Fit.across(Math.max(LEAST, paper.width() - left - EDGE), Paper.TEXT));
        double start = Math.max(left, EDGE + half(draft, true));
        double right = Math.max(EDGE, half(draft, false)) + EDGE;
        double wide = Math.max(LEAST, paper.width() - start - right);
        return new Plot(new Rect(start, top, wide, high), across.apply(Fit.across(wide, Paper.TEXT)), y, paper.width());
    }

    Point at(double atX, double atY) {
        return new Point(area.x() + x.share(atX) * area.width(), area.bottom() - y.share(atY) * area.height());
    }

    double x(Point p) {
        return x.number((p.x() - area.x()) / area.width());
    }

    double y(Point p) {
        return y.number((area.bottom() - p.y()) / area.height());
    }

    /// Behind everything: hairlines at the labelled ticks.
    List<Mark> grid() {
        List<List<Point>> lines = new ArrayList<>();
        for (Tick tick : x.labelled()) {
            Point foot = at(tick.at(), y.range().from());
            lines.add(List.of(foot, new Point(foot.x(), area.y())));
        }
        for (Tick tick : y.labelled()) {
            Point left = at(x.range().from(), tick.at());
            lines.add(List.of(left, new Point(area.right(), left.y())));
        }
        return lines.isEmpty() ? List.of() : List.of(new Mark.Line(lines, ColorRole.HAIRLINE, 1, Mark.Stroke.SOLID, 1));
    }

    /// Ticks, their labels, the titles and the legend.
    List<Mark> frame(Titles titles) {
        List<Mark> marks = new ArrayList<>();
        List<List<Point>> lines = new ArrayList<>();
        lines.add(List.of(new Point(area.x(), area.y()), new Point(area.x(), area.bottom()), new Point(area.right(), area.bottom())));
        for (Tick tick : x.ticks()) {
            Point foot = at(tick.at(), y.range().from());
            lines.add(List.of(foot, foot.plus(0, tick.isMinor() ? MINOR : TICK)));
            label(marks, tick, foot.plus(0, TICK + Paper.LINE / 2), Mark.Side.MIDDLE);
        }
        for (Tick tick : y.ticks()) {
            Point left = at(x.range().from(), tick.at());
            lines.add(List.of(left, left.plus(tick.isMinor() ? -MINOR : -TICK, 0)));
            label(marks, tick, left.plus(-TICK - GAP / 2, 0), Mark.Side.RIGHT);
        }
        marks.add(new Mark.Line(lines, ColorRole.MUTED, 1, Mark.Stroke.SOLID, 1));
        marks.add(title(Paper.shortened("↑ " + titles.y(), width - 2 * EDGE), new Point(EDGE, area.y() - Paper.TEXT / 2 - Paper.LINE / 2), Mark.Side.LEFT));
        marks.add(title(Paper.shortened(titles.x(), area.width() - 2 * Paper.TEXT) + " →", new Point(area.right(), area.bottom() + TICK + 1.5 * Paper.LINE), Mark.Side.RIGHT));
        marks.addAll(titles.legend().marks(EDGE, EDGE, width - 2 * EDGE));
        return marks;
    }

    private static Mark title(String text, Point at, Mark.Side side) {
        return new Mark.Label(text, at, Mark.Face.SMALL, Paper.TEXT, ColorRole.MUTED, side);
    }

    private static void label(List<Mark> marks, Tick tick, Point at, Mark.Side side) {
        if (!tick.isMinor()) {
            marks.add(new Mark.Label(tick.label(), at, Mark.Face.SMALL, Paper.TEXT, ColorRole.MUTED, side));
        }
    }

    /// How far the label at an end of the x axis reaches beyond its tick.
    private static double half(Axis axis, boolean first) {
        List<Tick> labelled = axis.labelled();
        return labelled.isEmpty() ? 0 : TextWidth.of((first ? labelled.getFirst() : labelled.getLast()).label(), Paper.TEXT) / 2;
    }

    private static double widest(Axis axis) {
        return axis.labelled().stream().mapToDouble(tick -> TextWidth.of(tick.label(), Paper.TEXT)).max().orElse(0);
    }
}
