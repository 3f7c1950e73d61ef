package org.gradwire.chart;

import java.util.List;
import org.gradwire.edit.Point;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Rect;
import org.gradwire.scene.TextWidth;

/// A short text on a ground of its own, beside what it is about.
final class Flag {
    private static final double AWAY = 8;
    private static final double AIR = 5;

    private Flag() {}

    /// To the right of a place if there is room, else to its left, and never outside of the area.
    static List<Mark> beside(String words, double x, double y, Rect area) {
        double wide = TextWidth.of(words, Paper.TEXT) + 2 * AIR;
        double right = x + AWAY;
        double left = right + wide <= area.right() ? right : x - AWAY - wide;
        double inside = Math.max(area.x() + 1, Math.min(left, area.right() - wide));
        Rect box = new Rect(inside, y - Paper.LINE / 2, wide, Paper.LINE);
        return List.of(
                new Mark.Box(box, 4, ColorRole.PANEL, ColorRole.HAIRLINE, 1, false),
                new Mark.Label(words, new Point(inside + AIR, box.centre().y()), Mark.Face.SMALL, Paper.TEXT, ColorRole.INK, Mark.Side.LEFT));
    }
}
