package org.gradwire.ui;

/// Which panels stand around the canvas, and how wide they are.
///
/// @param sideWidth, inspectorWidth in pixels at an interface scale of 1
public record Panels(boolean side, boolean inspector, boolean timeline, double sideWidth, double inspectorWidth) {
    public static final double LEAST = 150;
    public static final double MOST = 700;
    static final Panels STANDARD = new Panels(true, true, true, 196, 340);

    public Panels withSide(boolean next) {
        return new Panels(next, inspector, timeline, sideWidth, inspectorWidth);
    }

    public Panels withInspector(boolean next) {
        return new Panels(side, next, timeline, sideWidth, inspectorWidth);
    }

    public Panels withTimeline(boolean next) {
        return new Panels(side, inspector, next, sideWidth, inspectorWidth);
    }

    public Panels withSideWidth(double next) {
        return new Panels(side, inspector, timeline, Math.clamp(next, LEAST, MOST), inspectorWidth);
    }

    public Panels withInspectorWidth(double next) {
        return new Panels(side, inspector, timeline, sideWidth, Math.clamp(next, LEAST, MOST));
    }
}
