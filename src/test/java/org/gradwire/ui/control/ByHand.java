package org.gradwire.ui.control;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// A thread without a thread: what it was asked to do is done when a test says so.
public final class ByHand extends ThreadPoolExecutor {
    public ByHand() {
        super(0, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    }

    @Override
    public void execute(Runnable task) {
        if (!isShutdown()) {
            getQueue().add(task);
        }
    }

    public int waiting() {
        return getQueue().size();
    }

    /// Does all there is, and what follows from it here.
    public void work() {
        while (waiting() > 0) {
            getQueue().remove().run();
        }
    }
}
