package org.gradwire.ui.control;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// A thread that runs errands for one window, one after the other. What is asked of it once the window is gone is dropped.
public final class Worker {
    private final ExecutorService thread;
    private final Executor window;

    public Worker(String name) {
        this(thread(name), Platform::runLater);
    }

    /// @param thread does one thing after the other, and drops what it is asked once it is shut down
    /// @param window brings work to the thread of the window
    public Worker(ExecutorService thread, Executor window) {
        this.thread = thread;
        this.window = window;
    }

    /// Begins when it is first needed; an error ends it, and another goes on.
    static ExecutorService thread(String name) {
        return new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Thread.ofPlatform().daemon().name(name).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    public void send(Errand<?> errand) {
        thread.execute(() -> errand.run(window));
    }

    /// The window is gone; what was begun or waits is still done.
    public void close() {
        thread.shutdown();
    }

    /// The same, and waits for it, but no longer than that.
    public void finish(long millis) {
        close();
        try {
            if (!thread.awaitTermination(millis, TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
