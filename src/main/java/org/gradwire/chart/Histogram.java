package org.gradwire.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradwire.edit.Point;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Rect;
import org.gradwire.text.Message;

/// How the numbers of one parameter are spread: its values, or its gradients.
public record Histogram(String name, boolean gradients, Series numbers) implements Chart {
    private static final double GAP = 1;
    private static final double LINE = 1.4;

    @Override
    public Drawing draw(Paper paper) {
        Moments moments = Moments.of(numbers);
        Bins bins = Bins.of(numbers, moments);
        Plot.Titles titles = new Plot.Titles(
                (gradients ? "∂" : "") + name, paper.words(Message.of("chart.count")),
                new Legend(List.of(new Legend.Words(paper.words(caption(paper, moments))))));
        Plot plot = Plot.on(
                paper, titles, fit -> Axis.linear(Range.around(bins.from(0), bins.to(bins.size() - 1)), fit),
                fit -> Axis.linear(new Range(0, Math.max(1, bins.most())), fit.round().wholeNumbers()));
        List<Mark> marks = new ArrayList<>(plot.grid());
        for (int bin = 0; bin < bins.size(); bin++) {
            if (bins.count(bin) > 0) {
                ColorRole color = gradients ? ColorRole.GRADIENT : ColorRole.VALUE;
                marks.add(new Mark.Box(bar(plot, bins, bin), 0, color, color, 0, false));
            }
        }
        if (plot.x().range().contains(0)) {
            marks.add(upright(plot, 0, ColorRole.INK, Mark.Stroke.SOLID));
        }
        if (moments.count() > 0 && plot.x().range().contains(moments.mean())) {
            marks.add(upright(plot, moments.mean(), ColorRole.INK, Mark.Stroke.DASHED));
        }
        marks.addAll(plot.frame(titles));
        return new Drawing(marks, plot.area(), paper.height(), p -> Optional.of(read(plot, bins, paper, p)));
    }

    private static Rect bar(Plot plot, Bins bins, int bin) {
        Point foot = plot.at(bins.from(bin), 0);
        Point top = plot.at(bins.to(bin), bins.count(bin));
        double gap = top.x() - foot.x() > 4 * GAP ? GAP : 0;
        return new Rect(foot.x(), top.y(), Math.max(GAP, top.x() - foot.x() - gap), foot.y() - top.y());
    }

    private static Mark upright(Plot plot, double at, ColorRole color, Mark.Stroke stroke) {
        double x = plot.at(at, 0).x();
        return new Mark.Line(
                List.of(List.of(new Point(x, plot.area().y()), new Point(x, plot.area().bottom()))), color, LINE, stroke, 1);
    }

    private static Message caption(Paper paper, Moments moments) {
        return moments.count() + moments.others() == 0
                ? Message.of("chart.histogram.none")
                : moments.others() == 0
                ? Message.of("chart.histogram", moments.count(), paper.number(moments.mean()), paper.number(moments.deviation()))
                : Message.of(
                        "chart.histogram.others", moments.count(), paper.number(moments.mean()), paper.number(moments.deviation()),
                        moments.others());
    }

    private static Reading read(Plot plot, Bins bins, Paper paper, Point p) {
        int bin = bins.of(plot.x(p));
        Message words = Message.of("chart.bin", paper.number(bins.from(bin)), paper.number(bins.to(bin)), bins.count(bin));
        return new Reading(paper.words(words), List.of(Pictures.frame(bar(plot, bins, bin))), bin);
    }

    @Override
    public Message about(Paper paper) {
        return Message.of(
                gradients ? "chart.histogram.gradients" : "chart.histogram.values", name, caption(paper, Moments.of(numbers)));
    }

    @Override
    public Figures figures() {
        Bins bins = Bins.of(numbers, Moments.of(numbers));
        IntStream all = IntStream.range(0, bins.size());
        return new Figures(List.of("from", "to", "count"), List.of(
                Series.of(all.mapToDouble(bins::from).toArray()),
                Series.of(IntStream.range(0, bins.size()).mapToDouble(bins::to).toArray()),
                Series.of(IntStream.range(0, bins.size()).mapToDouble(bins::count).toArray())));
    }
}
