package org.gradwire.chart;

import java.util.ArrayList;
import java.util.List;
import org.gradwire.edit.Point;

/// A series as it is painted: a line, and where many numbers share a pixel, a band from the least to the greatest
/// of them behind the line of their means. However long the series, there are no more points than pixels.
///
/// @param lines in pieces, with a gap where no number is finite; a piece may be a single point
/// @param bands outlines; none where the line shows every number
record Envelope(List<List<Point>> lines, List<List<Point>> bands) {
    private static final double DENSE = 2;
    /// A band is never thinner than a line.
    private static final double HALF_LINE = 0.75;

    /// @param first where on the x axis the first number belongs; the next one is 1 further
    static Envelope of(Plot plot, int first, Series series) {
        double perNumber = plot.area().width() / plot.x().range().length();
        return perNumber * DENSE >= 1 ? each(plot, first, series) : grouped(plot, first, series, perNumber);
    }

    private static Envelope each(Plot plot, int first, Series series) {
        List<List<Point>> lines = new ArrayList<>();
        List<Point> piece = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            if (Double.isFinite(series.at(i))) {
                piece.add(plot.at((double) first + i, series.at(i)));
            }
            if (!piece.isEmpty() && (i == series.size() - 1 || !Double.isFinite(series.at(i)))) {
                lines.add(piece);
                piece = new ArrayList<>();
            }
        }
        return new Envelope(lines, List.of());
    }

    private static Envelope grouped(Plot plot, int first, Series series, double perNumber) {
        Envelope envelope = new Envelope(new ArrayList<>(), new ArrayList<>());
        List<Point> line = new ArrayList<>();
        List<Point> above = new ArrayList<>();
        List<Point> below = new ArrayList<>();
        long columns = Math.max(1, (long) Math.ceil(series.size() * perNumber));
        for (long column = 0; column < columns; column++) {
            int start = (int) (column * series.size() / columns);
            int end = (int) ((column + 1) * series.size() / columns);
            Group group = Group.of(series, start, end);
            if (group.isEmpty()) {
                envelope.close(line, above, below);
            } else {
                double x = first + (start + end - 1) / 2.0;
                line.add(plot.at(x, group.mean()));
                above.add(plot.at(x, group.high()).plus(0, -HALF_LINE));
                below.add(plot.at(x, group.low()).plus(0, HALF_LINE));
            }
        }
        envelope.close(line, above, below);
        return envelope;
    }

    /// Least, greatest and mean of the finite numbers that share a pixel.
    private record Group(double low, double high, double mean) {
        static Group of(Series series, int start, int end) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            double sum = 0;
            int count = 0;
            for (int i = start; i < end; i++) {
                double number = series.at(i);
                if (Double.isFinite(number)) {
                    low = number < low ? number : low;
                    high = number > high ? number : high;
                    sum += number;
                    count++;
                }
            }
            return new Group(low, high, Double.isFinite(sum) ? sum / count : low / 2 + high / 2);
        }

        boolean isEmpty() {
            return high < low;
        }
    }

    private void close(List<Point> line, List<Point> above, List<Point> below) {
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
            List<Point> outline = new ArrayList<>(above);
            outline.addAll(below.reversed());
            bands.add(outline);
            line.clear();
            above.clear();
            below.clear();
        }
    }
}
