package org.gradwire.ui.document;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.gradwire.ui.control.Worker;

/// A thread that may wait for a disk, so that the window never does. One thing after the other.
final class Background {
    private final Worker worker;

    Background(String name) {
        worker = new Worker(name);
    }

    /// @param then told the result, on the thread of the window
    <T> void run(Supplier<T> work, Consumer<T> then) {
        worker.execute(() -> {
            T result = work.get();
            Platform.runLater(() -> then.accept(result));
        });
    }

    void close() {
        worker.close();
    }
}
