package org.gradwire.ui.state;

/// How much the window has room for; what has no place beside the canvas can be pulled over it.
public enum Width {
    /// Both panels beside the canvas.
    WIDE(1180),
    /// The inspector beside the canvas.
    MEDIUM(720),
    /// The canvas alone.
    NARROW(0);

    private final double from;

    Width(double from) {
        this.from = from;
    }

    /// @param width of the window, in pixels at an interface scale of 1
    public static Width of(double width) {
        return width >= WIDE.from ? WIDE : width >= MEDIUM.from ? MEDIUM : NARROW;
    }

    boolean holds(Part part) {
        return switch (part) {
            case SIDE -> this == WIDE;
            case INSPECTOR -> this != NARROW;
            case TIMELINE -> true;
        };
    }
}
