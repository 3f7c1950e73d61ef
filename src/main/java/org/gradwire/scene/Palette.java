package org.gradwire.scene;

import java.util.EnumMap;
import java.util.Map;

/// Which colour each role is, for whatever draws: the screen, a picture in a file. The two meaningful colours come once
/// plain and once safe for colour-blind eyes.
public enum Palette {
    LIGHT(
            "#FAFAF7", "#E3E3DC", "#FFFFFF", "#D8DBE0", "#1F2328", "#656D76", "#FFFFFF", "#3B424C", "#89919C",
            "#C4C9D0", "#116329", "#DAFBE1", "#B3261E", "#FFE5E2", "#0B61D0", "#EEF1F5", "#FFF6D6",
            "#2467B5", "#B85C00", "#7A3FA8", "#00806E", "#C2398A",
            "#6E6E00", "#7A4A2B", "#3A8CC4", "#62666D", "#2B2A80"),
    LIGHT_SAFE(LIGHT, "#0A5AA8", "#DCECFB", "#984A00", "#FFECD6"),
    DARK(
            "#14171C", "#23282F", "#1B1F26", "#323842", "#E6EAF0", "#98A2AF", "#222831", "#AEB7C3", "#6C7683",
            "#3C444F", "#6EE08C", "#12361F", "#FF8A80", "#451A1A", "#6CB0FF", "#262C35", "#3A3216",
            "#62AEFF", "#FFA94D", "#C79BFF", "#3FD0BE", "#FF8FCB",
            "#D3D05C", "#CF9F7C", "#A9DDF7", "#B4BAC2", "#8F92F5"),
    DARK_SAFE(DARK, "#7CC0FF", "#12304D", "#FFB454", "#46300F"),
    /// Black on white, so that it also holds in a bright room.
    CONTRAST(
            "#FFFFFF", "#D0D0D0", "#FFFFFF", "#6B6B6B", "#000000", "#2E2E2E", "#FFFFFF", "#000000", "#3A3A3A",
            "#9A9A9A", "#00481A", "#C9F5D3", "#8A0000", "#FFD9D4", "#0040A8", "#EDEDED", "#FFF0A8",
            "#003F94", "#8A3F00", "#561A85", "#00584C", "#8C0F5C",
            "#4A4A00", "#6B2E2E", "#007FA8", "#404040", "#14135C"),
    CONTRAST_SAFE(CONTRAST, "#003A94", "#CFE4FA", "#6B2E00", "#FFE3C4");

    private final Map<ColorRole, Rgb> colors;

    /// @param hex in the order of the roles
    Palette(String... hex) {
        ColorRole[] roles = ColorRole.values();
        if (hex.length != roles.length) {
            throw new IllegalArgumentException(hex.length + " colours for " + roles.length + " roles");
        }
        colors = new EnumMap<>(ColorRole.class);
        for (int i = 0; i < roles.length; i++) {
            colors.put(roles[i], Rgb.of(hex[i]));
        }
    }

    /// The same, but for the two meaningful colours, each with its tint.
    Palette(Palette plain, String value, String valueTint, String gradient, String gradientTint) {
        colors = new EnumMap<>(plain.colors);
        colors.put(ColorRole.VALUE, Rgb.of(value));
        colors.put(ColorRole.VALUE_TINT, Rgb.of(valueTint));
        colors.put(ColorRole.GRADIENT, Rgb.of(gradient));
        colors.put(ColorRole.GRADIENT_TINT, Rgb.of(gradientTint));
    }

    public Rgb of(ColorRole role) {
        Rgb color = colors.get(role);
        if (color == null) {
            throw new IllegalArgumentException("no colour for " + role);
        }
        return color;
    }
}
