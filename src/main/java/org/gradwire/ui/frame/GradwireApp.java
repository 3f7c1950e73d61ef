package org.gradwire.ui.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;
import org.gradwire.edit.Document;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Fonts;
import org.gradwire.ui.control.Notice;
import org.gradwire.ui.document.Store;
import org.gradwire.ui.document.SystemChooser;
import org.gradwire.ui.settings.Settings;
import org.gradwire.ui.settings.SettingsFile;
import org.gradwire.ui.settings.SettingsKeeper;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Page;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Recent;
import org.gradwire.ui.state.Session;

/// Starts the toolkit and opens the window on the file that was named, or on the start page.
public final class GradwireApp extends Application {
    /// Names a file that is written when the first complete frame has been shown; for scripts that wait.
    private static final String READY_FILE = "GRADWIRE_READY_FILE";
    private static final int FRAMES_UNTIL_SHOWN = 3;

    private Optional<SettingsKeeper> keeper = Optional.empty();
    private Optional<Windows> windows = Optional.empty();

    public static void launch(String... args) {
        Application.launch(GradwireApp.class, args);
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        SettingsFile file = SettingsFile.standard(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
        SettingsFile.Loaded loaded = file.load(new Settings(Preferences.STANDARD, Recent.NONE, Optional.empty(), false));
        Settings settings = loaded.settings();
        Preferences preferences = loaded.isFirst() ? SystemChoice.over(settings.preferences()) : settings.preferences();
        List<String> files = getParameters().getUnnamed();
        Session session = new Session(
                Origin.Fresh.NONE, Document.EMPTY, files.isEmpty() ? Page.START : Page.CIRCUIT, preferences, settings.recent(), Mishap::tell);
        SettingsKeeper kept = new SettingsKeeper(
                file, new Settings(preferences, settings.recent(), settings.window(), settings.maximized()), this::complain);
        Windows opened = new Windows(kept, SystemChooser::new, Store.circuitFiles());
        keeper = Optional.of(kept);
        windows = Optional.of(opened);
        AppWindow window = opened.add(stage, session);
        stage.setMaximized(settings.maximized());
        Thread.setDefaultUncaughtExceptionHandler(new Mishap(opened));
        Thread.currentThread().setUncaughtExceptionHandler(Thread.getDefaultUncaughtExceptionHandler());
        window.open(settings.window());
        loaded.problem().ifPresent(this::complain);
        if (!files.isEmpty()) {
            window.documents().opening().file(Path.of(files.getFirst()));
        }
        Optional.ofNullable(System.getenv(READY_FILE)).map(Path::of).ifPresent(GradwireApp::tellWhenShown);
    }

    @Override
    public void stop() {
        keeper.ifPresent(SettingsKeeper::close);
    }

    private void complain(Message problem) {
        windows.flatMap(Windows::front).ifPresent(
                window -> Notice.say(window.stage(), window.session(), Message.of("settings.title"), problem));
    }

    private static void tellWhenShown(Path file) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames > FRAMES_UNTIL_SHOWN) {
                    stop();
                    try {
                        Files.writeString(file, "ready\n");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
        }.start();
    }
}
