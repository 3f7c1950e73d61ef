package org.gradwire.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gradwire.edit.Point;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Sign;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;

/// The loss by epoch: training as a full line, test as a dashed one, and the epoch that is visited.
///
/// @param smoothing 0 for none to below 1; what was smoothed stays visible, faintly
/// @param visited   number of an epoch
public record LossChart(LossSeries losses, Scale scale, double smoothing, OptionalInt visited) implements Chart {
    static final ColorRole TRAINING = ColorRole.CLASS_1;
    static final ColorRole TEST = ColorRole.CLASS_2;

    private static final double FAINT = 0.35;
    private static final double LINE = 2;
    private static final double DOT = 4;
    /// From a lower loss than this share of the greatest, a linear axis begins at zero.
    private static final double NEAR_ZERO = 0.5;

    @Override
    public Drawing draw(Paper paper) {
        Plot.Titles titles = titles(paper);
        Plot plot = Plot.on(
                paper, titles,
                fit -> Axis.linear(Range.around(losses.first(), Math.max(losses.last(), losses.first() + 1)), fit.wholeNumbers()),
                this::upright);
        List<Mark> marks = new ArrayList<>(plot.grid());
        lines(plot, losses.training(), TRAINING, Mark.Stroke.SOLID, marks);
        lines(plot, losses.test(), TEST, Mark.Stroke.DASHED, marks);
        marks.addAll(plot.frame(titles));
        marks.addAll(new Divergence(losses).marks(plot, paper, List.copyOf(marks)));
        visited.ifPresent(epoch -> index(epoch).ifPresent(i -> {
            marks.addAll(marker(plot, i));
            marks.addAll(flag(plot, paper, i, marks));
        }));
        return new Drawing(marks, plot.area(), paper.height(), p -> read(plot, paper, p));
    }

    private Plot.Titles titles(Paper paper) {
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.OfLine(paper.words(Message.of("chart.training")), TRAINING, Mark.Stroke.SOLID));
        if (!losses.test().isEmpty()) {
            entries.add(new Legend.OfLine(paper.words(Message.of("chart.test")), TEST, Mark.Stroke.DASHED));
        }
        if (smoothing > 0) {
            entries.add(new Legend.Words(paper.words(Message.of("chart.smoothed", NumberFormat.allDigits(smoothing)))));
        }
        return new Plot.Titles(paper.words(Message.of("chart.epoch")), paper.words(Message.of("chart.loss")), new Legend(entries));
    }

    private Axis upright(Fit fit) {
        return switch (scale) {
            case LINEAR -> {
                Range range = Range.over(losses.training(), losses.test());
                boolean fromZero = range.from() > 0 && range.from() < NEAR_ZERO * range.to();
                yield Axis.linear(fromZero ? range.with(0) : range, fit.round());
            }
            case LOGARITHMIC -> {
                Range range = Range.positive(losses.training(), losses.test());
                yield hasZero() ? withFoot(range, fit) : Axis.of(scale, range, fit.round());
            }
        };
    }

    private boolean hasZero() {
        return Range.over(losses.training(), losses.test()).from() <= 0;
    }

    /// Zero has no logarithm; it stands below the rest, at a foot of its own.
    private static Axis withFoot(Range range, Fit fit) {
        Axis axis = Axis.of(Scale.LOGARITHMIC, Range.around(range.from() / 10, range.to()), fit.round());
        List<Tick> ticks = new ArrayList<>();
        ticks.add(new Tick(axis.range().from(), "0"));
        axis.ticks().stream()
                .filter(tick -> tick.at() >= range.from() && (tick.isMinor() || axis.share(tick.at()) * fit.length() > Paper.LINE))
                .forEach(ticks::add);
        return new Axis(Scale.LOGARITHMIC, axis.range(), ticks);
    }

    private void lines(Plot plot, Series series, ColorRole color, Mark.Stroke stroke, List<Mark> marks) {
        if (series.isEmpty()) {
            return;
        }
        Envelope raw = Envelope.of(plot, losses.first(), series);
        if (!raw.bands().isEmpty()) {
            marks.add(new Mark.Area(raw.bands(), color, FAINT));
        } else if (smoothing > 0) {
            line(raw.lines(), color, 1, Mark.Stroke.SOLID, FAINT, marks);
        }
        Envelope shown = smoothing > 0 ? Envelope.of(plot, losses.first(), Smoothing.of(series, smoothing)) : raw;
        line(shown.lines(), color, LINE, stroke, 1, marks);
    }

    /// A number between two gaps is a dot.
    private static void line(List<List<Point>> pieces, ColorRole color, double width, Mark.Stroke stroke, double strength, List<Mark> marks) {
        List<List<Point>> lines = pieces.stream().filter(piece -> piece.size() > 1).toList();
        if (!lines.isEmpty()) {
            marks.add(new Mark.Line(lines, color, width, stroke, strength));
        }
        pieces.stream().filter(piece -> piece.size() == 1).forEach(piece -> marks.add(
                new Mark.Dot(piece.getFirst(), width, Sign.CIRCLE, color, true)));
    }

    private OptionalInt index(int epoch) {
        int index = epoch - losses.first();
        return index >= 0 && index < losses.training().size() ? OptionalInt.of(index) : OptionalInt.empty();
    }

    private List<Mark> marker(Plot plot, int index) {
        double x = plot.at((double) losses.first() + index, plot.y().range().from()).x();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(
                List.of(List.of(new Point(x, plot.area().y()), new Point(x, plot.area().bottom()))), ColorRole.INK, 1, Mark.Stroke.DOTTED, 1));
        dot(plot, losses.training(), index, Sign.CIRCLE, TRAINING, marks);
        dot(plot, losses.test(), index, Sign.DIAMOND, TEST, marks);
        return marks;
    }

    private void dot(Plot plot, Series series, int index, Sign sign, ColorRole color, List<Mark> marks) {
        if (index < series.size() && Double.isFinite(series.at(index))) {
            marks.add(new Mark.Dot(plot.at((double) losses.first() + index, series.at(index)), DOT, sign, color, true));
        }
    }

    /// The visited epoch's numbers, beside its line, where they hide the least of the others.
    private List<Mark> flag(Plot plot, Paper paper, int index, List<Mark> drawn) {
        double x = plot.at((double) losses.first() + index, plot.y().range().from()).x();
        return Flag.clear(words(paper, index), x, plot.area(), drawn);
    }

    private Optional<Reading> read(Plot plot, Paper paper, Point p) {
        if (losses.training().isEmpty()) {
            return Optional.empty();
        }
        int index = (int) Math.clamp(Math.round(plot.x(p)) - losses.first(), 0L, losses.training().size() - 1);
        return Optional.of(new Reading(words(paper, index), marker(plot, index), losses.first() + index));
    }

    private String words(Paper paper, int index) {
        int epoch = losses.first() + index;
        String training = paper.number(losses.training().at(index));
        return paper.words(losses.test().isEmpty()
                ? Message.of("chart.at.epoch", epoch, training)
                : Message.of("chart.at.epoch.test", epoch, training, paper.number(losses.test().at(index))));
    }

    @Override
    public Message about(Paper paper) {
        int size = losses.training().size();
        return size == 0
                ? Message.of("chart.loss.none")
                : Message.of(
                        "chart.loss.about", size, paper.number(losses.training().at(0)), paper.number(losses.training().at(size - 1)));
    }

    @Override
    public Figures figures() {
        Series epochs = Series.of(IntStream.range(0, losses.training().size()).mapToDouble(i -> losses.first() + i).toArray());
        return losses.test().isEmpty()
                ? new Figures(List.of("epoch", "training"), List.of(epochs, losses.training()))
                : new Figures(List.of("epoch", "training", "test"), List.of(epochs, losses.training(), losses.test()));
    }
}
