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
    HIGHLIGHT
}
