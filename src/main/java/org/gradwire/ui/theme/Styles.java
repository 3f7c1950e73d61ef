package org.gradwire.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Palette;
import org.gradwire.text.Language;
import org.gradwire.ui.state.Theme;

/// Dresses a scene in a theme, a size and a language's face.
///
/// Every length of the style sheets is in pixels at an interface scale of 1; at another scale the
/// sheets themselves are rewritten, so that menus and tooltips, which are windows of their own, grow too.
final class Styles {
    private static final PseudoClass KOREAN = PseudoClass.getPseudoClass("korean");
    /// A number of pixels, but not in the middle of a picture that is written into the sheet.
    private static final Pattern PIXELS = Pattern.compile("(?<![\\w+/.])(\\d+(?:\\.\\d+)?)px(?![\\w+/])");
    private static final String OWN = "/assets/theme/gradwire.css";

    /// What was made for a scale, because rewriting takes longer than a switch of theme may.
    private final Map<String, String> made = new HashMap<>();

    public void apply(Scene scene, Theme theme, double scale, Language language) {
        String toolkit = (theme.isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        Application.setUserAgentStylesheet(scale == 1 ? toolkit : scaled(toolkit.replace(".bss", ".css"), scale));
        List<String> sheets = List.of(data(colors(theme.palette())), scaled(OWN, scale));
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        speak(scene.getRoot(), language);
    }

    /// Sets the face of a language; also for what floats in a window of its own.
    public static void speak(Parent root, Language language) {
        root.pseudoClassStateChanged(KOREAN, language == Language.KOREAN);
    }

    /// The roles as looked-up colours: `-gw-value` and so on.
    private static String colors(Palette palette) {
        return Stream.of(ColorRole.values())
                .map(role -> "-gw-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + ": " + palette.of(role).hex() + ";")
                .collect(Collectors.joining("\n", ".root {\n", "\n}"));
    }

    private String scaled(String resource, double scale) {
        return made.computeIfAbsent(resource + scale, key -> data(scaled(read(resource), scale, new StringBuilder())));
    }

    private static String scaled(String css, double scale, StringBuilder out) {
        Matcher matcher = PIXELS.matcher(css);
        while (matcher.find()) {
            double pixels = Double.parseDouble(matcher.group(1));
            // Hairlines stay hairlines.
            double next = pixels <= 1 ? pixels : Math.rint(pixels * scale * 4) / 4;
            matcher.appendReplacement(out, String.format(Locale.ROOT, "%.2fpx", next));
        }
        return matcher.appendTail(out).toString();
    }

    private static String read(String resource) {
        try (InputStream in = Styles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program's own style sheet " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String data(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
