package org.gradwire.ui.state;

import java.util.EnumSet;
import java.util.Set;

/// Which panels stand around the canvas, and how wide they are.
///
/// @param sideWidth, inspectorWidth in pixels at an interface scale of 1
public record Panels(Set<Part> shown, double sideWidth, double inspectorWidth) {
    public static final double LEAST = 150;
    public static final double MOST = 700;
    public static final Panels STANDARD = new Panels(EnumSet.allOf(Part.class), 196, 340);
    /// A lecture shows the circuit and the formula of the step.
    public static final Panels PRESENTING = new Panels(EnumSet.of(Part.INSPECTOR), 196, 340);

    public Panels {
        shown = Set.copyOf(shown);
    }

    public boolean shows(Part part) {
        return shown.contains(part);
    }

    public Panels with(Part part, boolean visible) {
        EnumSet<Part> next = EnumSet.noneOf(Part.class);
        next.addAll(shown);
        if (visible) {
            next.add(part);
        } else {
            next.remove(part);
        }
        return new Panels(next, sideWidth, inspectorWidth);
    }

    public Panels toggle(Part part) {
        return with(part, !shows(part));
    }

    /// The timeline has a height of its own and no width.
    public double width(Part part) {
        return part == Part.SIDE ? sideWidth : inspectorWidth;
    }

    public Panels withWidth(Part part, double width) {
        double next = Math.clamp(width, LEAST, MOST);
        return switch (part) {
            case SIDE -> new Panels(shown, next, inspectorWidth);
            case INSPECTOR -> new Panels(shown, sideWidth, next);
            case TIMELINE -> this;
        };
    }
}
