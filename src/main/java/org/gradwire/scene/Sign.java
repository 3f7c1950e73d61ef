package org.gradwire.scene;

import java.util.ArrayList;
import java.util.List;
import org.gradwire.edit.Point;

/// The shape of a dot, so that classes differ without colour too. Alike in area, neighbours unlike in outline.
public enum Sign {
    CIRCLE(polygon(24, 1, 1, 0)),
    SQUARE(polygon(4, 1.22, 1.22, 45)),
    TRIANGLE(polygon(3, 1.4, 1.4, 90)),
    DIAMOND(polygon(4, 1.3, 1.3, 0)),
    CROSS(cross(0)),
    STAR(polygon(10, 1.45, 0.62, 90)),
    POINTING_DOWN(polygon(3, 1.4, 1.4, -90)),
    SALTIRE(cross(45)),
    HEXAGON(polygon(6, 1.15, 1.15, 0)),
    BAR(List.of(new Point(-1.5, -0.55), new Point(1.5, -0.55), new Point(1.5, 0.55), new Point(-1.5, 0.55)));

    private static final List<Sign> ALL = List.of(values());
    private static final double ARM = 0.45;
    private static final double REACH = 1.3;

    private final List<Point> outline;

    Sign(List<Point> outline) {
        this.outline = List.copyOf(outline);
    }

    /// Its corners around the origin, for a radius of 1.
    public List<Point> outline() {
        return outline;
    }

    /// The sign of a class; after the last, the first again.
    public static Sign of(int index) {
        return ALL.get(Math.floorMod(index, ALL.size()));
    }

    private static List<Point> polygon(int corners, double even, double odd, double degrees) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            points.add(turned(new Point(i % 2 == 0 ? even : odd, 0), degrees + 360.0 * i / corners));
        }
        return points;
    }

    private static List<Point> cross(double degrees) {
        List<Point> points = new ArrayList<>();
        for (int quarter = 0; quarter < 4; quarter++) {
            for (Point corner : List.of(new Point(ARM, -ARM), new Point(REACH, -ARM), new Point(REACH, ARM))) {
                points.add(turned(corner, degrees + 90 * quarter));
            }
        }
        return points;
    }

    private static Point turned(Point p, double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Point(p.x() * cos - p.y() * sin, -(p.x() * sin + p.y() * cos));
    }
}
