package org.gradwire.ui.control;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// A thread that works for one window, one thing after the other. What is asked of it once the window is gone is dropped.
public final class Worker implements Executor {
    private final ThreadPoolExecutor thread;

    public Worker(String name) {
        thread = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Thread.ofPlatform().daemon().name(name).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    @Override
    public void execute(Runnable work) {
        thread.execute(work);
    }

    /// The window is gone; what was begun or waits is still done.
    public void close() {
        thread.shutdown();
    }
}
