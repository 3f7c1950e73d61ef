package org.gradwire.ui.player;

/// How fast the player goes: from slow motion at 0 to instant at 1.
public final class Speed {
    private static final double SLOWEST_MILLIS = 3000;
    private static final double FASTEST_MILLIS = 60;
    private static final double INSTANT = 0.99;
    private static final double TRAVEL_SHARE = 0.8;

    private Speed() {}

    public static boolean isInstant(double speed) {
        return speed >= INSTANT;
    }

    /// How long one step lasts.
    public static double step(double speed) {
        return SLOWEST_MILLIS * Math.pow(FASTEST_MILLIS / SLOWEST_MILLIS, speed);
    }

    /// How long the number of a step is under way.
    public static double travel(double speed) {
        return step(speed) * TRAVEL_SHARE;
    }
}
