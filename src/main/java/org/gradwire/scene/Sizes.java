package org.gradwire.scene;

/// Lengths of the drawing, by name, in world units.
public final class Sizes {
    public static final double GATE_RADIUS = 29;
    public static final double PILL_HEIGHT = 40;
    public static final double PILL_WIDTH = 76;
    public static final double SYMBOL = 27;
    public static final double LONG_SYMBOL = 21;
    public static final double NAME = 19;
    public static final double GATE_NAME = 16;
    public static final double NUMBER = 16;
    public static final double CELL_NUMBER = 13;
    public static final double CHIP = 11;
    public static final double LINE = 1.6;
    public static final double LIVELY_LINE = 3;
    public static final double HALO = 14;
    public static final double ARROW = 10;
    /// From a wire to the label above or below it.
    public static final double LABEL_GAP = 5;
    public static final double LABEL_HEIGHT = 19;
    /// Air at both ends of a label on its straight run.
    public static final double LABEL_MARGIN = 7;
    /// The number under way: a dot that widens for what it carries. It fits between the labels of its wire.
    public static final double PULSE = 12;
    public static final double PULSE_NUMBER = 13.5;
    public static final double PULSE_LEADING = 1.5;
    public static final double PULSE_AIR = 7;
    /// The line around a gate that lights up.
    public static final double GLOW = 7;
    public static final double GRID = 40;

    private Sizes() {}
}
