package org.gradwire.ui;

import org.gradwire.text.Language;
import org.gradwire.text.NumberFormat;
import org.gradwire.ui.theme.Theme;

/// How a person likes the window.
///
/// @param speed 0 for slow motion to 1 for instant
public record Preferences(Language language, Theme theme, NumberFormat format, double speed) {
    public static final Preferences STANDARD =
            new Preferences(Language.ENGLISH, Theme.LIGHT, NumberFormat.STANDARD, 0.45);

    public Preferences with(Language next) {
        return new Preferences(next, theme, format, speed);
    }

    public Preferences with(Theme next) {
        return new Preferences(language, next, format, speed);
    }

    public Preferences withDecimals(int decimals) {
        return new Preferences(language, theme, new NumberFormat(decimals), speed);
    }

    public Preferences withSpeed(double next) {
        return new Preferences(language, theme, format, Math.clamp(next, 0, 1));
    }
}
