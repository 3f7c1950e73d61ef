package org.gradwire.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gradwire.edit.Point;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Rect;
import org.gradwire.text.Message;

/// Where a loss stops being finite: a line up, and what it is there.
record Divergence(LossSeries losses) {
    List<Mark> marks(Plot plot, Paper paper, List<Mark> drawn) {
        OptionalInt training = first(losses.training());
        OptionalInt test = first(losses.test());
        if (training.isPresent() && (test.isEmpty() || training.getAsInt() <= test.getAsInt())) {
            return mark(plot, paper, drawn, training.getAsInt(), losses.training(), LossChart.TRAINING);
        }
        return test.isPresent() ? mark(plot, paper, drawn, test.getAsInt(), losses.test(), LossChart.TEST) : List.of();
    }

    private static OptionalInt first(Series series) {
        for (int i = 0; i < series.size(); i++) {
            if (!Double.isFinite(series.at(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private List<Mark> mark(Plot plot, Paper paper, List<Mark> drawn, int index, Series series, ColorRole color) {
        int epoch = losses.first() + index;
        Rect area = plot.area();
        double x = plot.at(epoch, plot.y().range().from()).x();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(
                List.of(List.of(new Point(x, area.y()), new Point(x, area.bottom()))), color, 1.5, Mark.Stroke.DASHED, 1));
        marks.addAll(Flag.clear(paper.words(Message.of("chart.diverged", paper.number(series.at(index)), epoch)), x, area, drawn));
        return marks;
    }
}
