package org.gradwire.chart;

import java.util.List;
import org.gradwire.edit.Point;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Rect;

/// Where pictures of equal size go on a paper: side by side, and in the next line where there is no more room.
///
/// @param cell   width and height of one cell
/// @param across how many stand in a line
record Pictures(int columns, int rows, double cell, int across, double left, double top) {
    static final double GAP = 12;
    static final double CAPTION = 15;

    private static final double LARGEST = 22;
    private static final double SMALLEST = 2.5;

    /// As large as fits; smaller than can be seen they do not get, but the paper is longer then.
    static Pictures fitting(int count, int columns, int rows, Rect room) {
        double best = 0;
        int across = 1;
        for (int n = 1; n <= count; n++) {
            int lines = (count + n - 1) / n;
            double wide = (room.width() - (n - 1) * GAP) / n / columns;
            double high = (room.height() - lines * CAPTION - (lines - 1) * GAP) / lines / rows;
            double cell = Math.min(LARGEST, Math.min(wide, high));
            if (cell > best) {
                best = cell;
                across = n;
            }
        }
        if (best >= SMALLEST) {
            return new Pictures(columns, rows, best, across, room.x(), room.y());
        }
        double cell = Math.max(1, Math.min(SMALLEST, room.width() / columns));
        int fitting = (int) Math.max(1, (room.width() + GAP) / (columns * cell + GAP));
        return new Pictures(columns, rows, cell, Math.min(fitting, Math.max(1, count)), room.x(), room.y());
    }

    Rect rect(int index) {
        return new Rect(
                left + index % across * (width() + GAP), top + Math.floorDiv(index, across) * (height() + CAPTION + GAP), width(), height());
    }

    double width() {
        return columns * cell;
    }

    double height() {
        return rows * cell;
    }

    static Mark frame(Rect rect) {
        Point corner = new Point(rect.x(), rect.y());
        return new Mark.Line(
                List.of(List.of(
                        corner, new Point(rect.right(), rect.y()), new Point(rect.right(), rect.bottom()),
                        new Point(rect.x(), rect.bottom()), corner)),
                ColorRole.MUTED, 1, Mark.Stroke.SOLID, 1);
    }
}
