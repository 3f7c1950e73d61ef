package org.gradwire.ui.settings;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.file.SafeWrite;
import org.gradwire.text.Message;

/// The file that holds the settings. One that is broken is put aside, said so, and work goes on.
public record SettingsFile(Path path) {
    /// Names another file; for scripts that want a window as on the first day.
    public static final String VARIABLE = "GRADWIRE_SETTINGS";
    private static final int MOST_NAMED = 3;

    /// What was read.
    ///
    /// @param isFirst whether there was no file: the program has never been used here
    /// @param problem what a person should know
    public record Loaded(Settings settings, boolean isFirst, Optional<Message> problem) {}

    /// Where settings belong on this system.
    public static SettingsFile standard(Map<String, String> environment, String system, Path home) {
        String name = "settings.properties";
        String own = environment.getOrDefault(VARIABLE, "");
        if (!own.isBlank()) {
            return new SettingsFile(Path.of(own));
        }
        if (system.startsWith("Windows")) {
            return new SettingsFile(folder(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve("Gradwire").resolve(name));
        }
        if (system.startsWith("Mac")) {
            return new SettingsFile(home.resolve("Library/Application Support/Gradwire").resolve(name));
        }
        return new SettingsFile(folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("gradwire").resolve(name));
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String named = environment.getOrDefault(variable, "");
        return named.isBlank() ? otherwise : Path.of(named);
    }

    public Loaded load(Settings standard) {
        String text;
        try {
            text = Files.readString(path, StandardCharsets.UTF_8);
        } catch (NoSuchFileException none) {
            return new Loaded(standard, true, Optional.empty());
        } catch (MalformedInputException noText) {
            return new Loaded(standard, false, Optional.of(putAside(Message.of("settings.no.text"))));
        } catch (IOException unreadable) {
            return new Loaded(standard, false, Optional.of(Message.of("settings.unreadable", path)));
        }
        SettingsText.Read read = SettingsText.read(text, standard);
        if (read.unreadable().isEmpty()) {
            return new Loaded(read.settings(), false, Optional.empty());
        }
        List<String> named = read.unreadable().subList(0, Math.min(MOST_NAMED, read.unreadable().size()));
        Message problem = putAside(Message.of("settings.lines", String.join("; ", named)));
        return new Loaded(read.settings(), false, Optional.of(problem));
    }

    /// The broken file stays as a copy, for it will be overwritten.
    private Message putAside(Message what) {
        Path copy = path.resolveSibling(path.getFileName() + ".broken");
        try {
            Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
            return Message.of("settings.broken", path, what, copy);
        } catch (IOException e) {
            return Message.of("settings.broken.only", path, what);
        }
    }

    /// @throws IOException if they cannot be written; what was there stays
    public void save(Settings settings) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        new SafeWrite(path).write(SettingsText.write(settings).getBytes(StandardCharsets.UTF_8));
    }
}
