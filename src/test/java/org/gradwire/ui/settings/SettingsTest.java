package org.gradwire.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gradwire.scene.Rect;
import org.gradwire.text.Language;
import org.gradwire.ui.state.Panels;
import org.gradwire.ui.state.Part;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Recent;
import org.gradwire.ui.state.Shade;
import org.gradwire.ui.state.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settings come back as they were, and a broken file costs a sentence and not the evening.
class SettingsTest {
    private static final Settings STANDARD = new Settings(Preferences.STANDARD, Recent.NONE, Optional.empty(), false);

    @TempDir
    private Path folder;

    @Test
    void whatWasSavedIsLoaded() throws IOException {
        Random random = new Random(7);
        SettingsFile file = file();
        for (int i = 0; i < 50; i++) {
            Settings settings = any(random);
            file.save(settings);
            SettingsFile.Loaded loaded = file.load(STANDARD);
            assertEquals(settings, loaded.settings());
            assertEquals(Optional.empty(), loaded.problem());
            assertFalse(loaded.isFirst());
        }
    }

    @Test
    void withoutAFileItIsTheFirstStart() {
        SettingsFile.Loaded loaded = file().load(STANDARD);
        assertTrue(loaded.isFirst());
        assertEquals(STANDARD, loaded.settings());
        assertEquals(Optional.empty(), loaded.problem());
    }

    @Test
    void aLineThatMakesNoSenseIsNamedAndTheOthersHold() throws IOException {
        Files.writeString(file().path(), "theme=dark\nscale=huge\nlanguage=ko\nspeed=NaN\npanels=side,attic\nwindow=1,2\nrecent.1=a\\u0000b\n");
        SettingsFile.Loaded loaded = file().load(STANDARD);
        assertEquals(Shade.DARK, loaded.settings().preferences().theme().shade());
        assertEquals(Language.KOREAN, loaded.settings().preferences().language());
        assertEquals(1, loaded.settings().preferences().scale());
        assertEquals(List.of(), loaded.settings().recent().files(), "a path without a name can be opened by nobody");
        String words = loaded.problem().orElseThrow().toString();
        assertTrue(words.contains("scale=huge") && words.contains("speed=NaN") && words.contains(file().path().toString()), words);
    }

    @Test
    void aFileThatIsNoTextIsPutAsideWhole() throws IOException {
        byte[] bytes = new byte[300];
        new Random(1).nextBytes(bytes);
        bytes[0] = (byte) 0xFF;
        Files.write(file().path(), bytes);
        SettingsFile.Loaded loaded = file().load(STANDARD);
        assertEquals(STANDARD, loaded.settings());
        assertTrue(loaded.problem().isPresent());
        file().save(STANDARD);
        assertEquals(List.of(boxed(bytes)), List.of(boxed(Files.readAllBytes(folder.resolve("settings.properties.broken")))));
    }

    @Test
    void anyTextAtAllLeavesSettingsThatWork() throws IOException {
        Random random = new Random(3);
        String whole = SettingsText.write(any(random));
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder(whole);
            for (int hit = 0; hit < 4; hit++) {
                text.setCharAt(random.nextInt(text.length()), (char) (' ' + random.nextInt(95)));
            }
            Files.writeString(file().path(), text);
            Preferences loaded = file().load(STANDARD).settings().preferences();
            assertTrue(loaded.scale() >= Preferences.SMALLEST && loaded.scale() <= Preferences.LARGEST);
            assertTrue(loaded.speed() >= 0 && loaded.speed() <= 1);
            assertTrue(loaded.format().decimals() >= 0 && loaded.format().decimals() <= 10);
        }
    }

    @Test
    void everySystemHasItsPlace() {
        Path home = Path.of("home");
        assertEquals(Path.of("home/.config/gradwire/settings.properties"), SettingsFile.standard(Map.of(), "Linux", home).path());
        assertEquals(Path.of("x/gradwire/settings.properties"), SettingsFile.standard(Map.of("XDG_CONFIG_HOME", "x"), "Linux", home).path());
        assertEquals(Path.of("roam/Gradwire/settings.properties"), SettingsFile.standard(Map.of("APPDATA", "roam"), "Windows 11", home).path());
        assertEquals(
                Path.of("home/Library/Application Support/Gradwire/settings.properties"),
                SettingsFile.standard(Map.of(), "Mac OS X", home).path());
    }

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("settings.properties"));
    }

    private static Settings any(Random random) {
        Preferences preferences = Preferences.STANDARD
                .with(random.nextBoolean() ? Language.KOREAN : Language.ENGLISH)
                .with(new Theme(random.nextBoolean() ? Shade.DARK : Shade.CONTRAST, random.nextBoolean()))
                .withScale(0.75 + random.nextInt(10) * 0.25)
                .withDecimals(random.nextInt(11))
                .withSpeed(random.nextDouble())
                .withReducedMotion(random.nextBoolean())
                .with(panels(random))
                .withPresenting(panels(random));
        Recent recent = new Recent(List.of(Path.of("/a b/c=d.gradwire"), Path.of("/가나/#x\\y.gradwire")));
        Optional<Rect> window = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new Rect(random.nextInt(500) - 100, random.nextInt(500), 800, 600));
        return new Settings(preferences, recent, window, random.nextBoolean());
    }

    private static Panels panels(Random random) {
        EnumSet<Part> shown = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (random.nextBoolean()) {
                shown.add(part);
            }
        }
        return new Panels(shown, 150 + random.nextInt(500), 150 + random.nextInt(500));
    }

    private static List<Byte> boxed(byte[] bytes) {
        List<Byte> all = new ArrayList<>();
        for (byte each : bytes) {
            all.add(each);
        }
        return all;
    }
}
