package org.gradwire.ui.state;

import org.gradwire.scene.Palette;

/// How light or dark the window is.
public enum Shade {
    LIGHT(Palette.LIGHT, Palette.LIGHT_SAFE),
    DARK(Palette.DARK, Palette.DARK_SAFE),
    /// Black on white, so that it also holds in a bright room.
    CONTRAST(Palette.CONTRAST, Palette.CONTRAST_SAFE);

    private final Palette plain;
    private final Palette safe;

    Shade(Palette plain, Palette safe) {
        this.plain = plain;
        this.safe = safe;
    }

    Palette palette(boolean colorBlindSafe) {
        return colorBlindSafe ? safe : plain;
    }
}
