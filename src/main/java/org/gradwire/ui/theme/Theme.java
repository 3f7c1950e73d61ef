package org.gradwire.ui.theme;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.gradwire.scene.ColorRole;

/// Which colour each role is.
public enum Theme {
    LIGHT(
            "#FAFAF7", "#E3E3DC", "#FFFFFF", "#D8DBE0", "#1F2328", "#656D76", "#FFFFFF", "#3B424C", "#8B939E",
            "#C4C9D0", "#116329", "#DAFBE1", "#B3261E", "#FFE5E2", "#0B61D0", "#EEF1F5", "#FFF6D6"),
    DARK(
            "#14171C", "#23282F", "#1B1F26", "#323842", "#E6EAF0", "#98A2AF", "#222831", "#AEB7C3", "#6C7683",
            "#3C444F", "#6EE08C", "#12361F", "#FF8A80", "#451A1A", "#6CB0FF", "#262C35", "#3A3216");

    private final Map<ColorRole, Color> colors = new EnumMap<>(ColorRole.class);

    /// @param hex in the order of the roles
    Theme(String... hex) {
        ColorRole[] roles = ColorRole.values();
        for (int i = 0; i < roles.length; i++) {
            colors.put(roles[i], Color.web(hex[i]));
        }
    }

    public Color color(ColorRole role) {
        return colors.getOrDefault(role, Color.MAGENTA);
    }

    public boolean isDark() {
        return this == DARK;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// The roles as looked-up colours, for style sheets: `-gw-value` and so on.
    public String stylesheet() {
        String lines = colors.entrySet().stream()
                .map(entry -> "-gw-" + entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-') + ": " + hex(entry.getValue()) + ";")
                .collect(Collectors.joining("\n"));
        return ".root {\n" + lines + "\n}";
    }

    public static String hex(Color color) {
        return String.format(
                Locale.ROOT, "#%02X%02X%02X",
                Math.round(color.getRed() * 255), Math.round(color.getGreen() * 255), Math.round(color.getBlue() * 255));
    }
}
