package org.gradwire.chart;

import java.util.ArrayList;
import java.util.List;
import org.gradwire.edit.Point;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Mosaic;
import org.gradwire.scene.Rect;
import org.gradwire.scene.Sign;
import org.gradwire.scene.TextWidth;

/// What the lines and signs of a chart stand for, in as many lines as it needs.
record Legend(List<Entry> entries) {
    private static final double AIR = 14;
    private static final double SAMPLE = 20;
    private static final double GAP = 5;
    private static final double BAR = 56;
    private static final double THICK = 9;
    static final double DOT = 4;

    sealed interface Entry {
        String text();

        double sample();
    }

    /// Words alone.
    record Words(String text) implements Entry {
        @Override
        public double sample() {
            return 0;
        }
    }

    record OfLine(String text, ColorRole color, Mark.Stroke stroke) implements Entry {
        @Override
        public double sample() {
            return SAMPLE + GAP;
        }
    }

    /// @param ringed with a ring around it
    record OfDot(String text, ColorRole color, Sign sign, boolean filled, boolean ringed) implements Entry {
        @Override
        public double sample() {
            return (ringed ? 4 : 2) * DOT + GAP;
        }
    }

    /// A bar of shades, from the left to the right.
    record OfShades(String text, Mosaic shades) implements Entry {
        @Override
        public double sample() {
            return BAR + GAP;
        }
    }

    /// How high it is in a width.
    double height(double width) {
        return entries.isEmpty() ? 0 : (places(width).getLast().y() + 1) * Paper.LINE;
    }

    List<Mark> marks(double left, double top, double width) {
        List<Mark> marks = new ArrayList<>();
        List<Point> places = places(width);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Point at = new Point(left + places.get(i).x(), top + (places.get(i).y() + 0.5) * Paper.LINE);
            switch (entry) {
                case Words words -> { }
                case OfLine line -> marks.add(new Mark.Line(
                        List.of(List.of(at, at.plus(SAMPLE, 0))), line.color(), 2, line.stroke(), 1));
                case OfShades bar -> marks.add(new Mark.Cells(new Rect(at.x(), at.y() - THICK / 2, BAR, THICK), bar.shades()));
                case OfDot dot -> {
                    Point centre = at.plus((dot.ringed() ? 2 : 1) * DOT, 0);
                    marks.add(new Mark.Dot(centre, DOT, dot.sign(), dot.color(), dot.filled()));
                    if (dot.ringed()) {
                        marks.add(ring(centre, DOT));
                    }
                }
            }
            marks.add(new Mark.Label(
                    Paper.shortened(entry.text(), width - entry.sample()), at.plus(entry.sample(), 0), Mark.Face.SMALL, Paper.TEXT, ColorRole.INK, Mark.Side.LEFT));
        }
        return marks;
    }

    static Mark ring(Point centre, double radius) {
        List<Point> around = new ArrayList<>();
        for (Point p : Sign.CIRCLE.outline()) {
            around.add(centre.plus(p.x() * 2 * radius, p.y() * 2 * radius));
        }
        around.add(around.getFirst());
        return new Mark.Line(List.of(around), ColorRole.INK, 1.4, Mark.Stroke.SOLID, 1);
    }

    /// Left end and number of the line, for each entry.
    private List<Point> places(double width) {
        List<Point> places = new ArrayList<>();
        double x = 0;
        int line = 0;
        for (Entry entry : entries) {
            double wide = entry.sample() + TextWidth.of(entry.text(), Paper.TEXT);
            if (x > 0 && x + wide > width) {
                x = 0;
                line++;
            }
            places.add(new Point(x, line));
            x += wide + AIR;
        }
        return places;
    }
}
