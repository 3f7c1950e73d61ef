package org.gradwire.edit;

import java.util.Collection;

/// How far some points are spread.
record Span(double left, double top, double right, double bottom) {
    static Span of(Collection<Point> points) {
        return new Span(
                points.stream().mapToDouble(Point::x).min().orElse(0), points.stream().mapToDouble(Point::y).min().orElse(0),
                points.stream().mapToDouble(Point::x).max().orElse(0), points.stream().mapToDouble(Point::y).max().orElse(0));
    }

    Point middle() {
        return new Point((left + right) / 2, (top + bottom) / 2);
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }
}
