package org.gradwire.ui;

/// A lecture on this screen.
///
/// @param height of the picture, in pixels
/// @param before what was in view, for afterwards
/// @param blank  whether the picture is dark
/// @param halo   whether a ring follows the pointer
/// @param keys   whether pressed keys are shown
public record Presenting(double height, Viewport before, boolean blank, boolean halo, boolean keys) {
    /// Smallest text of the picture that the last row reads.
    private static final double READABLE = 0.025;
    private static final double WINDOW = 640;

    static Presenting start(double height, Viewport before) {
        return new Presenting(height, before, false, true, false);
    }

    /// How much larger than usual the interface is.
    double scale() {
        return Math.max(1, height / WINDOW);
    }

    /// How high the numbers on the canvas are at least, in pixels.
    double leastNumber() {
        return READABLE * height;
    }

    public Presenting toggleBlank() {
        return new Presenting(height, before, !blank, halo, keys);
    }

    public Presenting toggleHalo() {
        return new Presenting(height, before, blank, !halo, keys);
    }

    public Presenting toggleKeys() {
        return new Presenting(height, before, blank, halo, !keys);
    }
}
