package org.gradwire.ui.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gradwire.scene.Rect;
import org.gradwire.text.Language;
import org.gradwire.ui.state.Panels;
import org.gradwire.ui.state.Part;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Recent;
import org.gradwire.ui.state.Shade;
import org.gradwire.ui.state.Theme;

/// Settings as lines `key=value`, which a person may edit.
final class SettingsText {
    private static final String LIST = ",";

    private final Properties lines;
    private final List<String> unreadable = new ArrayList<>();

    private SettingsText(Properties lines) {
        this.lines = lines;
    }

    /// @param unreadable the lines that made no sense; for these the standard holds
    record Read(Settings settings, List<String> unreadable) {}

    static Read read(String text, Settings standard) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IllegalArgumentException escape) {
            return new Read(standard, List.of(text.lines().filter(line -> line.contains("\\u")).findFirst().orElse("")));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return new SettingsText(lines).read(standard);
    }

    private Read read(Settings standard) {
        Preferences usual = standard.preferences();
        Theme theme = new Theme(
                value("theme", name -> one(Shade.class, name), usual.theme().shade()),
                value("color-blind-safe", SettingsText::yes, usual.theme().colorBlindSafe()));
        Preferences preferences = Preferences.STANDARD
                .with(value("language", SettingsText::language, usual.language()))
                .with(theme)
                .withScale(value("scale", SettingsText::number, usual.scale()))
                .withDecimals(value("decimals", Integer::valueOf, usual.format().decimals()))
                .withSpeed(value("speed", SettingsText::number, usual.speed()))
                .withReducedMotion(value("reduced-motion", SettingsText::yes, usual.reducedMotion()))
                .with(panels("panels", usual.panels()))
                .withPresenting(panels("presenting.panels", usual.presenting()));
        List<Path> files = new ArrayList<>();
        for (int i = 1; lines.containsKey("recent." + i); i++) {
            value("recent." + i, name -> Optional.of(file(name)), Optional.<Path>empty()).ifPresent(files::add);
        }
        Optional<Rect> window = value("window", text -> Optional.of(rect(text)), standard.window());
        boolean maximized = value("maximized", SettingsText::yes, standard.maximized());
        return new Read(new Settings(preferences, new Recent(files), window, maximized), unreadable);
    }

    private Panels panels(String key, Panels usual) {
        Set<Part> shown = value(key, SettingsText::parts, usual.shown());
        return new Panels(shown, usual.sideWidth(), usual.inspectorWidth())
                .withWidth(Part.SIDE, value(key + ".side.width", SettingsText::number, usual.sideWidth()))
                .withWidth(Part.INSPECTOR, value(key + ".inspector.width", SettingsText::number, usual.inspectorWidth()));
    }

    private <T> T value(String key, Function<String, T> meaning, T standard) {
        String text = lines.getProperty(key);
        if (text == null) {
            return standard;
        }
        try {
            return meaning.apply(text.strip());
        } catch (IllegalArgumentException meaningless) {
            unreadable.add(key + "=" + text);
            return standard;
        }
    }

    static String write(Settings settings) {
        Preferences p = settings.preferences();
        StringBuilder out = new StringBuilder("# Gradwire\n");
        line(out, "language", p.language().tag());
        line(out, "theme", name(p.theme().shade()));
        line(out, "color-blind-safe", p.theme().colorBlindSafe());
        line(out, "scale", p.scale());
        line(out, "decimals", p.format().decimals());
        line(out, "speed", p.speed());
        line(out, "reduced-motion", p.reducedMotion());
        panels(out, "panels", p.panels());
        panels(out, "presenting.panels", p.presenting());
        List<Path> files = settings.recent().files();
        for (int i = 0; i < files.size(); i++) {
            line(out, "recent." + (i + 1), files.get(i));
        }
        settings.window().ifPresent(rect -> line(
                out, "window", rect.x() + LIST + rect.y() + LIST + rect.width() + LIST + rect.height()));
        line(out, "maximized", settings.maximized());
        return out.toString();
    }

    private static void panels(StringBuilder out, String key, Panels panels) {
        line(out, key, panels.shown().stream().sorted().map(SettingsText::name).collect(Collectors.joining(LIST)));
        line(out, key + ".side.width", panels.sideWidth());
        line(out, key + ".inspector.width", panels.inspectorWidth());
    }

    /// Backslashes and line breaks would mean something else when read.
    private static void line(StringBuilder out, String key, Object value) {
        String text = value.toString().replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        out.append(key).append('=').append(text).append('\n');
    }

    private static Path file(String name) {
        Path path = Path.of(name).toAbsolutePath().normalize();
        if (path.getFileName() == null) {
            throw new IllegalArgumentException(name);
        }
        return path;
    }

    private static Language language(String tag) {
        return Arrays.stream(Language.values()).filter(language -> language.tag().equals(tag)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(tag));
    }

    private static boolean yes(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static double number(String text) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static Set<Part> parts(String text) {
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : text.split(LIST, -1)) {
            if (!name.isBlank()) {
                parts.add(one(Part.class, name.strip()));
            }
        }
        return parts;
    }

    private static Rect rect(String text) {
        double[] numbers = Arrays.stream(text.split(LIST, -1)).mapToDouble(SettingsText::number).toArray();
        if (numbers.length != 4) {
            throw new IllegalArgumentException(text);
        }
        return new Rect(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static <E extends Enum<E>> E one(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
