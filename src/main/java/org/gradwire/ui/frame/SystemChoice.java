package org.gradwire.ui.frame;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.gradwire.text.Language;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Shade;

/// What the system says a person likes, for the first start.
final class SystemChoice {
    private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";

    private SystemChoice() {}

    static Preferences over(Preferences standard) {
        Platform.Preferences system = Platform.getPreferences();
        boolean contrast = Boolean.TRUE.equals(system.get(WINDOWS_CONTRAST));
        boolean dark = system.getColorScheme() == ColorScheme.DARK;
        Shade shade = contrast ? Shade.CONTRAST : dark ? Shade.DARK : Shade.LIGHT;
        boolean korean = Locale.getDefault().getLanguage().equals(Language.KOREAN.tag());
        return standard
                .with(standard.theme().with(shade))
                .with(korean ? Language.KOREAN : Language.ENGLISH)
                .withReducedMotion(system.isReducedMotion());
    }
}
