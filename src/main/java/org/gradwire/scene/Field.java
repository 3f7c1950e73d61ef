package org.gradwire.scene;

import org.gradwire.edit.Point;

/// Which part of the world a scene is drawn for, and whether it is seen from so near that it can be read.
///
/// What lies outside is not drawn. From afar, what could not be read anyway is left out.
public record Field(Rect part, boolean readable) {
    /// Everything, in every detail.
    public static final Field WHOLE =
            new Field(Rect.around(new Point(-1e12, -1e12), new Point(1e12, 1e12)), true);

    /// At a smaller zoom texts cannot be read.
    public static final double LEAST_TEXT = 0.3;
    /// So much more than is seen, in widths and heights of it, so that panning a little needs no other scene.
    private static final double MORE = 0.3;
    /// What an item may paint outside its bounds.
    private static final double EDGE = 60;

    /// @param seen the part of the world that is in view
    public static Field around(Rect seen, double zoom) {
        double dx = MORE * seen.width() + EDGE;
        double dy = MORE * seen.height() + EDGE;
        return new Field(
                new Rect(seen.x() - dx, seen.y() - dy, seen.width() + 2 * dx, seen.height() + 2 * dy), zoom >= LEAST_TEXT);
    }

    /// Whether a scene for this field shows all that there is to see; one for far more would take too long to paint.
    public boolean serves(Rect seen, double zoom) {
        return part.x() <= seen.x() - EDGE && part.right() >= seen.right() + EDGE
                && part.y() <= seen.y() - EDGE && part.bottom() >= seen.bottom() + EDGE
                && readable == zoom >= LEAST_TEXT;
    }

    boolean shows(Rect bounds) {
        return bounds.x() <= part.right() && bounds.right() >= part.x() && bounds.y() <= part.bottom() && bounds.bottom() >= part.y();
    }
}
