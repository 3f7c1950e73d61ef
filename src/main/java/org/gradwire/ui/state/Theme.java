package org.gradwire.ui.state;

import org.gradwire.scene.Palette;

/// How the window is coloured.
///
/// @param colorBlindSafe whether values and gradients differ for colour-blind eyes too
public record Theme(Shade shade, boolean colorBlindSafe) {
    public static final Theme LIGHT = new Theme(Shade.LIGHT, false);

    public Palette palette() {
        return shade.palette(colorBlindSafe);
    }

    public boolean isDark() {
        return shade == Shade.DARK;
    }

    public Theme with(Shade next) {
        return new Theme(next, colorBlindSafe);
    }

    public Theme withColorBlindSafe(boolean next) {
        return new Theme(shade, next);
    }

    /// The next shade, round and round.
    public Theme next() {
        return with(switch (shade) {
            case LIGHT -> Shade.DARK;
            case DARK -> Shade.CONTRAST;
            case CONTRAST -> Shade.LIGHT;
        });
    }
}
