package org.gradwire.ui.state;

import org.gradwire.text.Language;
import org.gradwire.text.NumberFormat;

/// How a person likes the window.
///
/// @param scale         of everything but the canvas, 0.75 to 3
/// @param speed         0 for slow motion to 1 for instant
/// @param reducedMotion whether steps light up instead of moving
/// @param presenting    the panels of presenter mode
public record Preferences(
        Language language, Theme theme, double scale, NumberFormat format, double speed, boolean reducedMotion,
        Panels panels, Panels presenting) {
    public static final double SMALLEST = 0.75;
    public static final double LARGEST = 3;
    public static final Preferences STANDARD = new Preferences(
            Language.ENGLISH, Theme.LIGHT, 1, NumberFormat.STANDARD, 0.45, false, Panels.STANDARD, Panels.PRESENTING);

    public Preferences with(Language next) {
        return new Preferences(next, theme, scale, format, speed, reducedMotion, panels, presenting);
    }

    public Preferences with(Theme next) {
        return new Preferences(language, next, scale, format, speed, reducedMotion, panels, presenting);
    }

    public Preferences with(Panels next) {
        return new Preferences(language, theme, scale, format, speed, reducedMotion, next, presenting);
    }

    public Preferences withPresenting(Panels next) {
        return new Preferences(language, theme, scale, format, speed, reducedMotion, panels, next);
    }

    public Preferences withScale(double next) {
        return new Preferences(
                language, theme, Math.clamp(next, SMALLEST, LARGEST), format, speed, reducedMotion, panels, presenting);
    }

    public Preferences withDecimals(int decimals) {
        return new Preferences(language, theme, scale, new NumberFormat(decimals), speed, reducedMotion, panels, presenting);
    }

    public Preferences withSpeed(double next) {
        return new Preferences(language, theme, scale, format, Math.clamp(next, 0, 1), reducedMotion, panels, presenting);
    }

    public Preferences withReducedMotion(boolean next) {
        return new Preferences(language, theme, scale, format, speed, next, panels, presenting);
    }
}
