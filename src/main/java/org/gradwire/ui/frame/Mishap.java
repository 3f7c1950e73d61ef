package org.gradwire.ui.frame;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.gradwire.text.Message;
import org.gradwire.ui.control.Notice;

/// An error that nobody expected: told once and calmly in the window in front, whichever thread it happened on.
final class Mishap implements Thread.UncaughtExceptionHandler {
    private final Windows windows;
    /// One dialog until it has been read, or an error in every frame would bury the window.
    private final AtomicBoolean told = new AtomicBoolean();

    Mishap(Windows windows) {
        this.windows = windows;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        if (told.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                Optional<AppWindow> front = windows.front();
                front.ifPresent(window -> Notice.say(
                        window.stage(), window.session(), Message.of("error.title"), Message.of("error.words", where(error)),
                        () -> told.set(false)));
                told.set(front.isPresent());
            });
        }
    }

    /// Something in a window failed that the others can do without; what was begun goes on.
    static void tell(RuntimeException failed) {
        Thread here = Thread.currentThread();
        here.getUncaughtExceptionHandler().uncaughtException(here, failed);
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
