package org.gradwire.scene;

/// The dots behind the circuit: how far apart they stand in the world at a zoom, so that they are never a haze.
public final class Grid {
    private static final double LEAST_ON_SCREEN = 22;

    private Grid() {}

    public static double step(double zoom) {
        double step = Sizes.GRID;
        while (step * zoom < LEAST_ON_SCREEN) {
            step *= 2;
        }
        return step;
    }
}
