package org.gradwire.chart;

import java.util.ArrayList;
import java.util.List;
import org.gradwire.edit.Point;

/// A long series as a line of few points. Of the numbers that fall into one pixel it keeps the first, the least,
/// the greatest and the last: what is painted is the same.
final class Envelope {
    private final Plot plot;
    private final int first;
    private final Series series;
    private final List<List<Point>> pieces = new ArrayList<>();
    private List<Point> piece = new ArrayList<>();
    private int start = -1;
    private int least = -1;
    private int most = -1;
    private int end = -1;

    private Envelope(Plot plot, int first, Series series) {
        this.plot = plot;
        this.first = first;
        this.series = series;
    }

    /// @param first where on the x axis the first number belongs; the next one is 1 further
    static List<List<Point>> of(Plot plot, int first, Series series) {
        return new Envelope(plot, first, series).pieces();
    }

    private List<List<Point>> pieces() {
        double perNumber = plot.area().width() / plot.x().range().length();
        long column = Long.MIN_VALUE;
        for (int i = 0; i < series.size(); i++) {
            double number = series.at(i);
            if (!Double.isFinite(number)) {
                flush();
                close();
                continue;
            }
            long next = (long) (i * perNumber);
            if (next != column) {
                flush();
                column = next;
            }
            start = start < 0 ? i : start;
            least = least < 0 || number < series.at(least) ? i : least;
            most = most < 0 || number > series.at(most) ? i : most;
            end = i;
        }
        flush();
        close();
        return pieces;
    }

    private void flush() {
        if (start >= 0) {
            add(start);
            add(Math.min(least, most));
            add(Math.max(least, most));
            add(end);
            start = -1;
            least = -1;
            most = -1;
        }
    }

    private void add(int index) {
        Point p = plot.at((double) first + index, series.at(index));
        if (piece.isEmpty() || !piece.getLast().equals(p)) {
            piece.add(p);
        }
    }

    private void close() {
        if (!piece.isEmpty()) {
            pieces.add(piece);
            piece = new ArrayList<>();
        }
    }
}
