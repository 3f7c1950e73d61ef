package org.gradwire.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import org.gradwire.text.Language;

/// Dresses a scene in a theme and a language's face.
public final class Styles {
    private static final PseudoClass KOREAN = PseudoClass.getPseudoClass("korean");

    private Styles() {}

    public static void apply(Scene scene, Theme theme, Language language) {
        Application.setUserAgentStylesheet(
                (theme.isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getStylesheets().setAll(data(theme.stylesheet()), sheet());
        scene.getRoot().pseudoClassStateChanged(KOREAN, language == Language.KOREAN);
    }

    private static String sheet() {
        return Objects.requireNonNull(Styles.class.getResource("/assets/theme/gradwire.css"), "gradwire.css")
                .toExternalForm();
    }

    private static String data(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
