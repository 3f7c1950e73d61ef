package org.gradwire.ui.theme;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.gradwire.scene.ColorRole;

/// Which colour each role is.
///
/// @param colorBlindSafe whether values and gradients differ for colour-blind eyes too
public record Theme(Shade shade, boolean colorBlindSafe) {
    public static final Theme LIGHT = new Theme(Shade.LIGHT, false);

    public Color color(ColorRole role) {
        return shade.colors(colorBlindSafe).getOrDefault(role, Color.MAGENTA);
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

    /// The roles as looked-up colours, for style sheets: `-gw-value` and so on.
    public String stylesheet() {
        String lines = shade.colors(colorBlindSafe).entrySet().stream()
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
