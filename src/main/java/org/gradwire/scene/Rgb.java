package org.gradwire.scene;

import java.util.HexFormat;

/// A colour of the screen.
///
/// @param red, green, blue from 0 to 255
public record Rgb(int red, int green, int blue) {
    /// @param hex as in `#1F2328`
    static Rgb of(String hex) {
        int all = HexFormat.fromHexDigits(hex, 1, 7);
        return new Rgb(all >> 16, all >> 8 & 0xFF, all & 0xFF);
    }

    public String hex() {
        return "#" + HexFormat.of().withUpperCase().toHexDigits(red << 16 | green << 8 | blue, 6);
    }
}
