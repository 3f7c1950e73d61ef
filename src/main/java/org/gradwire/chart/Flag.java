package org.gradwire.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.gradwire.edit.Point;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Rect;
import org.gradwire.scene.TextWidth;

/// A short text on a ground of its own, beside what it is about.
final class Flag {
    private static final double AWAY = 8;
    private static final double AIR = 5;
    private static final double EDGE = 4;

    private Flag() {}

    /// Beside a line up, on whichever side and at whichever height it hides the least of the lines that are drawn.
    static List<Mark> clear(String words, double x, Rect area, List<Mark> drawn) {
        String fitting = Paper.shortened(words, area.width() - 2 * AIR - 1);
        double high = area.y() + EDGE + Paper.LINE / 2;
        double low = area.bottom() - EDGE - Paper.LINE / 2;
        Rect best = DoubleStream.of(high, (high + low) / 2, low)
                .boxed()
                .flatMap(y -> List.of(at(fitting, x + AWAY, y, area), at(fitting, x - AWAY - width(fitting), y, area)).stream())
                .min(Comparator.comparingLong(box -> hidden(box, x, drawn)))
                .orElseThrow();
        return marks(fitting, best);
    }

    private static double width(String words) {
        return TextWidth.of(words, Paper.TEXT) + 2 * AIR;
    }

    /// As near to a place as the area lets it.
    private static Rect at(String words, double left, double y, Rect area) {
        double inside = Math.max(area.x() + 1, Math.min(left, area.right() - width(words)));
        return new Rect(inside, y - Paper.LINE / 2, width(words), Paper.LINE);
    }

    private static long hidden(Rect box, double x, List<Mark> drawn) {
        long points = drawn.stream()
                .filter(mark -> mark instanceof Mark.Line line && line.color() != ColorRole.HAIRLINE)
                .flatMap(mark -> mark instanceof Mark.Line line ? line.pieces().stream() : Stream.of())
                .mapToLong(piece -> crossings(piece, box))
                .sum();
        return 4 * points + (x > box.x() && x < box.right() ? 1 : 0);
    }

    /// How many straight pieces of a line lie in a box, or may.
    private static long crossings(List<Point> piece, Rect box) {
        long crossings = 0;
        for (int i = 1; i < piece.size(); i++) {
            crossings += Rect.around(piece.get(i - 1), piece.get(i)).grow(1).overlaps(box) ? 1 : 0;
        }
        return crossings;
    }

    private static List<Mark> marks(String words, Rect box) {
        return List.of(
                new Mark.Box(box, EDGE, ColorRole.PANEL, ColorRole.HAIRLINE, 1, false),
                new Mark.Label(
                        words, new Point(box.x() + AIR, box.centre().y()), Mark.Face.SMALL, Paper.TEXT, ColorRole.INK, Mark.Side.LEFT));
    }
}
