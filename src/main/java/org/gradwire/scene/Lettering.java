package org.gradwire.scene;

import org.gradwire.text.NumberFormat;

/// How names and numbers are written on the canvas.
///
/// @param scale how much larger than usual, so that they can be read from afar while the gates stay as they are
public record Lettering(NumberFormat format, double scale) {
    public static final Lettering STANDARD = new Lettering(NumberFormat.STANDARD, 1);

    public static Lettering of(NumberFormat format) {
        return new Lettering(format, 1);
    }

    public Lettering with(double next) {
        return new Lettering(format, next);
    }

    /// Height of the digits' line, in world units.
    public double number() {
        return Sizes.NUMBER * scale;
    }

    double line() {
        return Sizes.LABEL_HEIGHT * scale;
    }

    double name() {
        return Sizes.NAME * scale;
    }

    double gateName() {
        return Sizes.GATE_NAME * scale;
    }

    public double cell() {
        return Sizes.CELL_NUMBER * scale;
    }

    double chip() {
        return Sizes.CHIP * scale;
    }
}
