package org.gradwire.ui.settings;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.gradwire.scene.Rect;
import org.gradwire.text.Message;
import org.gradwire.ui.Pane;
import org.gradwire.ui.Session;
import org.gradwire.ui.State;

/// Writes the settings a moment after they changed, and when the program ends.
public final class SettingsKeeper implements Pane {
    private static final Duration MOMENT = Duration.millis(800);
    private static final long LONGEST_MILLIS = 2000;

    private final SettingsFile file;
    private final Session session;
    private final Stage stage;
    private final Consumer<Message> complain;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("settings").factory());
    private final PauseTransition pause = new PauseTransition(MOMENT);
    private boolean complained;
    private Optional<Rect> window;

    public SettingsKeeper(SettingsFile file, Session session, Stage stage, Settings loaded,
            Consumer<Message> complain) {
        this.file = file;
        this.session = session;
        this.stage = stage;
        this.complain = complain;
        window = loaded.window();
        pause.setOnFinished(event -> save());
        session.show(this);
    }

    @Override
    public void render(State before, State after, boolean first) {
        if (!first && (!before.preferences().equals(after.preferences()) || !before.recent().equals(after.recent()))) {
            pause.playFromStart();
        }
    }

    /// Writes what there is now, and waits a little for it.
    public void close() {
        pause.stop();
        save();
        writer.shutdown();
        try {
            if (!writer.awaitTermination(LONGEST_MILLIS, TimeUnit.MILLISECONDS)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void save() {
        Settings settings = new Settings(session.state().preferences(), session.state().recent(), window(), stage.isMaximized());
        writer.execute(() -> {
            try {
                file.save(settings);
            } catch (IOException e) {
                Platform.runLater(() -> {
                    if (!complained) {
                        complained = true;
                        complain.accept(Message.of("settings.unsaved", file.path()));
                    }
                });
            }
        });
    }

    /// Where the window is when it is an ordinary one, else where it last was.
    private Optional<Rect> window() {
        boolean ordinary = !stage.isFullScreen() && !stage.isMaximized() && !stage.isIconified() && !Double.isNaN(stage.getX());
        if (ordinary) {
            window = Optional.of(new Rect(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        }
        return window;
    }
}
