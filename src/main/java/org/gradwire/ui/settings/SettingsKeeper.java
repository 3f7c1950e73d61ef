package org.gradwire.ui.settings;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.gradwire.scene.Rect;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Errand;
import org.gradwire.ui.control.Worker;
import org.gradwire.ui.state.Pane;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Recent;
import org.gradwire.ui.state.Session;

/// Writes the settings a moment after they changed, and when the program ends.
///
/// Of several windows, the one that changed something last has its say.
public final class SettingsKeeper {
    private static final Duration MOMENT = Duration.millis(800);
    private static final long LONGEST_MILLIS = 2000;

    private final SettingsFile file;
    private final Worker writer = new Worker("settings");
    private final PauseTransition pause = new PauseTransition(MOMENT);
    private final Consumer<Message> complain;
    private boolean complained;
    private Settings settings;
    /// The window that a person looked at last.
    private Optional<Stage> window = Optional.empty();

    private record Liked(Preferences preferences, Recent recent) {}

    public SettingsKeeper(SettingsFile file, Settings loaded, Consumer<Message> complain) {
        this.file = file;
        this.complain = complain;
        settings = loaded;
        pause.setOnFinished(event -> save());
    }

    /// What is changed in this window is written too.
    public void watch(Session session, Stage stage) {
        window = Optional.of(stage);
        stage.focusedProperty().addListener((property, was, is) -> {
            if (is) {
                window = Optional.of(stage);
            }
        });
        session.show(Pane.ofChanges(state -> new Liked(state.preferences(), state.recent()), liked -> {
            settings = new Settings(liked.preferences(), liked.recent(), settings.window(), settings.maximized());
            pause.playFromStart();
        }));
    }

    /// Writes what there is now, and waits a little for it.
    public void close() {
        pause.stop();
        save();
        writer.finish(LONGEST_MILLIS);
    }

    private void save() {
        Settings now = new Settings(
                settings.preferences(), settings.recent(), place(), window.map(Stage::isMaximized).orElse(settings.maximized()));
        settings = now;
        writer.send(Errand.always(() -> write(now), written -> {
            if (!written && !complained) {
                complained = true;
                complain.accept(Message.of("settings.unsaved", file.path()));
            }
        }));
    }

    private boolean write(Settings now) {
        try {
            file.save(now);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// Where the window is when it is an ordinary one, else where it last was.
    private Optional<Rect> place() {
        return window
                .filter(stage -> !stage.isFullScreen() && !stage.isMaximized() && !stage.isIconified() && !Double.isNaN(stage.getX()))
                .map(stage -> new Rect(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
                .or(settings::window);
    }
}
