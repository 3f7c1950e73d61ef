package org.gradwire.scene;

/// What a colour means. Which colour that is, a theme decides.
public enum ColorRole {
    CANVAS,
    GRID,
    PANEL,
    HAIRLINE,
    INK,
    MUTED,
    GATE_FILL,
    GATE_OUTLINE,
    WIRE,
    WIRE_PALE,
    VALUE,
    VALUE_TINT,
    GRADIENT,
    GRADIENT_TINT,
    ACCENT,
    CHIP,
    HIGHLIGHT,
    /// Ten classes of examples, or series of a chart. The first two are also the ends of a scale: below and above its middle.
    CLASS_1,
    CLASS_2,
    CLASS_3,
    CLASS_4,
    CLASS_5,
    CLASS_6,
    CLASS_7,
    CLASS_8,
    CLASS_9,
    CLASS_10
}
