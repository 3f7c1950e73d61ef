package org.gradwire.chart;

import java.util.List;
import org.gradwire.scene.TextWidth;

/// The room that an axis has for its ticks.
///
/// @param size    of the labels
/// @param upright whether it goes up, so that labels stand above one another
/// @param rounded whether it begins and ends with a tick
/// @param whole   whether only whole numbers mean something
public record Fit(double length, double size, boolean upright, boolean rounded, boolean whole) {
    private static final double LINES_APART = 2.2;
    private static final double LEAST_APART = 34;
    private static final double MINOR_APART = 5;

    public static Fit up(double length, double size) {
        return new Fit(Math.max(1, length), size, true, false, false);
    }

    public static Fit across(double length, double size) {
        return new Fit(Math.max(1, length), size, false, false, false);
    }

    public Fit round() {
        return new Fit(length, size, upright, true, whole);
    }

    public Fit wholeNumbers() {
        return new Fit(length, size, upright, rounded, true);
    }

    /// More ticks than that need not be tried.
    int most() {
        return Math.clamp((long) (length / (upright ? LINES_APART * size : LEAST_APART)), 1, 12);
    }

    /// Whether the labels stand clear of each other.
    boolean holds(List<Tick> ticks, Axis axis) {
        for (int i = 1; i < ticks.size(); i++) {
            double apart = Math.abs(axis.share(ticks.get(i).at()) - axis.share(ticks.get(i - 1).at())) * length;
            double needed = upright
                    ? size * 1.5
                    : (TextWidth.of(ticks.get(i).label(), size) + TextWidth.of(ticks.get(i - 1).label(), size)) / 2 + size * 0.8;
            if (apart < needed) {
                return false;
            }
        }
        return true;
    }

    boolean holdsMinor(double share) {
        return share * length >= MINOR_APART;
    }
}
