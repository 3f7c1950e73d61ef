package org.gradwire.ui.state;

import org.gradwire.edit.Point;
import org.gradwire.scene.Rect;

/// Which part of the world the canvas shows: screen = world × zoom + offset.
///
/// @param fitted whether it shows everything, and so should go on doing that when the window changes
public record Viewport(double zoom, double x, double y, boolean fitted) {
    public static final double LEAST = 0.02;
    public static final double MOST = 8;
    public static final Viewport INITIAL = new Viewport(1, 0, 0, true);

    private static final double MARGIN = 40;
    private static final double SHARE_OF_MARGIN = 0.06;
    private static final double MOST_WHEN_FITTING = 1.6;

    public Point toWorld(double screenX, double screenY) {
        return new Point((screenX - x) / zoom, (screenY - y) / zoom);
    }

    public Point toScreen(Point world) {
        return new Point(world.x() * zoom + x, world.y() * zoom + y);
    }

    public Viewport pan(double dx, double dy) {
        return new Viewport(zoom, x + dx, y + dy, false);
    }

    /// The same view, which stays as it is when the window changes.
    Viewport settled() {
        return new Viewport(zoom, x, y, false);
    }

    /// The world point under the given screen point stays where it is.
    public Viewport zoomAt(double screenX, double screenY, double factor) {
        double next = Math.clamp(zoom * factor, LEAST, MOST);
        Point fixed = toWorld(screenX, screenY);
        return new Viewport(next, screenX - fixed.x() * next, screenY - fixed.y() * next, false);
    }

    /// Everything in view, in the middle, and not larger than life needs.
    public static Viewport fitting(Rect world, Extent canvas) {
        return at(world, canvas, Math.clamp(fittingZoom(world, canvas), LEAST, MOST_WHEN_FITTING));
    }

    /// At a given zoom: in the middle, or from the left and the top if there is more than fits.
    static Viewport at(Rect world, Extent canvas, double zoom) {
        boolean wide = world.width() * zoom > canvas.width();
        double left = wide ? MARGIN - world.x() * zoom : canvas.width() / 2 - world.centre().x() * zoom;
        boolean high = world.height() * zoom > canvas.height();
        double top = high ? MARGIN - world.y() * zoom : canvas.height() / 2 - world.centre().y() * zoom;
        return new Viewport(zoom, left, top, true);
    }

    static double fittingZoom(Rect world, Extent canvas) {
        return Math.min(room(canvas.width()) / world.width(), room(canvas.height()) / world.height());
    }

    /// Moved as little as needed to have a part of the world in view; unchanged if it is.
    Viewport showing(Rect part, Extent canvas) {
        double dx = shift(part.x() * zoom + x, part.right() * zoom + x, canvas.width());
        double dy = shift(part.y() * zoom + y, part.bottom() * zoom + y, canvas.height());
        return dx == 0 && dy == 0 ? this : new Viewport(zoom, x + dx, y + dy, fitted);
    }

    private static double shift(double from, double to, double length) {
        double margin = (length - room(length)) / 2;
        if (to - from > room(length)) {
            return from > length || to < 0 ? length / 2 - (from + to) / 2 : 0;
        }
        return from < margin / 4 || to > length - margin / 4 ? Math.clamp(0, margin - from, length - margin - to) : 0;
    }

    private static double room(double length) {
        return Math.max(1, length - 2 * Math.min(MARGIN, SHARE_OF_MARGIN * length));
    }
}
