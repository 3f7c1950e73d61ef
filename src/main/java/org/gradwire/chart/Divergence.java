package org.gradwire.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gradwire.edit.Point;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Rect;
import org.gradwire.text.Message;

/// Where a loss stops being finite: a line up, and what it is there.
record Divergence(Losses losses) {
    private static final double BELOW = 1.8;

    List<Mark> marks(Plot plot, Paper paper) {
        OptionalInt training = first(losses.training());
        OptionalInt test = first(losses.test());
        if (training.isPresent() && (test.isEmpty() || training.getAsInt() <= test.getAsInt())) {
            return mark(plot, paper, training.getAsInt(), losses.training(), LossChart.TRAINING);
        }
        return test.isPresent() ? mark(plot, paper, test.getAsInt(), losses.test(), LossChart.TEST) : List.of();
    }

    private static OptionalInt first(Series series) {
        return IntStream.range(0, series.size()).filter(i -> !Double.isFinite(series.at(i))).findFirst();
    }

    private List<Mark> mark(Plot plot, Paper paper, int index, Series series, ColorRole color) {
        int epoch = losses.first() + index;
        Rect area = plot.area();
        double x = plot.at(epoch, plot.y().range().from()).x();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(
                List.of(List.of(new Point(x, area.y()), new Point(x, area.bottom()))), color, 1.5, Mark.Stroke.DASHED, 1));
        marks.addAll(Flag.beside(
                paper.words(Message.of("chart.diverged", paper.number(series.at(index)), epoch)), x,
                area.y() + BELOW * Paper.LINE, area));
        return marks;
    }
}
