package org.gradwire.ui;

import org.gradwire.edit.Point;
import org.gradwire.scene.Rect;

/// Which part of the world the canvas shows: screen = world × zoom + offset.
public record Viewport(double zoom, double x, double y) {
    public static final double LEAST = 0.05;
    public static final double MOST = 8;
    public static final Viewport INITIAL = new Viewport(1, 0, 0);

    private static final double MARGIN = 40;
    private static final double MOST_WHEN_FITTING = 1.6;

    public Point toWorld(double screenX, double screenY) {
        return new Point((screenX - x) / zoom, (screenY - y) / zoom);
    }

    public Point toScreen(Point world) {
        return new Point(world.x() * zoom + x, world.y() * zoom + y);
    }

    public Viewport pan(double dx, double dy) {
        return new Viewport(zoom, x + dx, y + dy);
    }

    /// The world point under the given screen point stays where it is.
    public Viewport zoomAt(double screenX, double screenY, double factor) {
        double next = Math.clamp(zoom * factor, LEAST, MOST);
        Point fixed = toWorld(screenX, screenY);
        return new Viewport(next, screenX - fixed.x() * next, screenY - fixed.y() * next);
    }

    /// Everything in view, in the middle, and not larger than life needs.
    public static Viewport fitting(Rect world, double width, double height) {
        double zoom = Math.min((width - 2 * MARGIN) / world.width(), (height - 2 * MARGIN) / world.height());
        double fit = Math.clamp(zoom, LEAST, MOST_WHEN_FITTING);
        return new Viewport(
                fit, width / 2 - world.centre().x() * fit, height / 2 - world.centre().y() * fit);
    }
}
