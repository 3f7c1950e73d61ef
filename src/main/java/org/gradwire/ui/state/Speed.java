package org.gradwire.ui.state;

/// How fast the player goes: from slow motion at 0 to instant at 1.
public final class Speed {
    private static final double SLOWEST_MILLIS = 4000;
    private static final double FASTEST_MILLIS = 60;
    /// More than 1 leaves more of the slider to speeds at which a pulse can be followed.
    private static final double BEND = 1.5;
    private static final double INSTANT = 0.99;
    private static final double TRAVEL_SHARE = 0.85;
    private static final double HURRIED_MILLIS = 700;

    private Speed() {}

    public static boolean isInstant(double speed) {
        return speed >= INSTANT;
    }

    /// How long one step lasts.
    public static double step(double speed) {
        return SLOWEST_MILLIS * Math.pow(FASTEST_MILLIS / SLOWEST_MILLIS, Math.pow(speed, BEND));
    }

    /// How long the number of a step is under way. The rest of the step is for reading it.
    public static double travel(double speed) {
        return step(speed) * TRAVEL_SHARE;
    }

    /// Whether only the most important movement can be followed.
    ///
    /// @param steps how many share the time
    public static boolean isHurried(double speed, int steps) {
        return travel(speed) / Math.max(1, steps) < HURRIED_MILLIS;
    }
}
