package org.gradwire.ui;

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
import org.gradwire.sample.Samples;
import org.gradwire.ui.theme.Fonts;

/// Starts the toolkit and opens the window on the file that was named, or on the first sample.
public final class GradwireApp extends Application {
    /// Names a file that is written when the first complete frame has been shown; for scripts that wait.
    private static final String READY_FILE = "GRADWIRE_READY_FILE";
    private static final int FRAMES_UNTIL_SHOWN = 3;

    public static void launch(String... args) {
        Application.launch(GradwireApp.class, args);
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        String first = Samples.ids().getFirst();
        Document document = Samples.find(first).orElseThrow();
        Session session = new Session(new Origin.Sample(first), document, Preferences.STANDARD);
        AppWindow window = new AppWindow(stage, session);
        Thread.setDefaultUncaughtExceptionHandler(new Mishap(session, stage));
        Thread.currentThread().setUncaughtExceptionHandler(Thread.getDefaultUncaughtExceptionHandler());
        List<String> files = getParameters().getUnnamed();
        stage.show();
        if (!files.isEmpty()) {
            window.opening().file(Path.of(files.getFirst()));
        }
        Optional.ofNullable(System.getenv(READY_FILE)).map(Path::of).ifPresent(GradwireApp::tellWhenShown);
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
