package org.gradwire.ui.document;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// A thread that may wait for a disk, so that the window never does. One thing after the other.
final class Background {
    private final ExecutorService thread;

    Background(String name) {
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /// @param then told the result, on the thread of the window
    <T> void run(Supplier<T> work, Consumer<T> then) {
        thread.execute(() -> {
            T result = work.get();
            Platform.runLater(() -> then.accept(result));
        });
    }

    void close() {
        thread.shutdown();
    }
}
