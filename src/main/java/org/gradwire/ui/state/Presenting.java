package org.gradwire.ui.state;

import org.gradwire.scene.Rect;

/// A lecture on this screen.
///
/// @param picture the screen that shows it
/// @param before  what was in sight, for afterwards
/// @param blank   whether the picture is dark
/// @param halo    whether a ring follows the pointer
/// @param keys    whether pressed keys are shown
public record Presenting(Rect picture, View before, boolean blank, boolean halo, boolean keys) {
    /// Smallest text of the picture that the last row reads.
    private static final double READABLE = 0.025;
    private static final double WINDOW = 640;

    static Presenting start(Rect picture, View before) {
        return new Presenting(picture, before, false, true, false);
    }

    public double height() {
        return picture.height();
    }

    /// How much larger than usual the interface is.
    double scale() {
        return Math.max(1, height() / WINDOW);
    }

    /// How high the numbers on the canvas are at least, in pixels.
    double leastNumber() {
        return READABLE * height();
    }

    Presenting before(View next) {
        return new Presenting(picture, next, blank, halo, keys);
    }

    public Presenting toggleBlank() {
        return new Presenting(picture, before, !blank, halo, keys);
    }

    public Presenting toggleHalo() {
        return new Presenting(picture, before, blank, !halo, keys);
    }

    public Presenting toggleKeys() {
        return new Presenting(picture, before, blank, halo, !keys);
    }
}
