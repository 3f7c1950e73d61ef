package org.gradwire.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.stage.Window;
import org.gradwire.text.Language;
import org.gradwire.text.Message;

/// An error that nobody expected: told once and calmly, whichever thread it happened on.
final class Mishap implements Thread.UncaughtExceptionHandler {
    private final Session session;
    private final Window window;
    /// One dialog at a time, or an error in every frame would bury the window.
    private final AtomicBoolean told = new AtomicBoolean();

    Mishap(Session session, Window window) {
        this.session = session;
        this.window = window;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        if (told.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                Language language = session.state().preferences().language();
                Notice.show(
                        window, Message.of("error.title").in(language),
                        Message.of("error.words", where(error)).in(language));
                told.set(false);
            });
        }
    }

    /// What a report needs: the kind of error, its message, and the first place in the program.
    private static String where(Throwable error) {
        for (StackTraceElement place : error.getStackTrace()) {
            if (place.getClassName().startsWith("org.gradwire")) {
                return error + " (" + place.getFileName() + ":" + place.getLineNumber() + ")";
            }
        }
        return error.toString();
    }
}
