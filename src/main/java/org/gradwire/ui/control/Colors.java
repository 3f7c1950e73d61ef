package org.gradwire.ui.control;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Palette;
import org.gradwire.scene.Rgb;
import org.gradwire.ui.state.Theme;

/// The colours of a palette as the toolkit takes them.
public final class Colors {
    private static final Map<Palette, Map<ColorRole, Color>> MADE = new EnumMap<>(Palette.class);

    static {
        for (Palette palette : Palette.values()) {
            Map<ColorRole, Color> colors = new EnumMap<>(ColorRole.class);
            for (ColorRole role : ColorRole.values()) {
                Rgb color = palette.of(role);
                colors.put(role, Color.rgb(color.red(), color.green(), color.blue()));
            }
            MADE.put(palette, colors);
        }
    }

    private Colors() {}

    public static Color of(Theme theme, ColorRole role) {
        return MADE.getOrDefault(theme.palette(), Map.of()).getOrDefault(role, Color.MAGENTA);
    }
}
