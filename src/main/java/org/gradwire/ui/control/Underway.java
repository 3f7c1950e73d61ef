package org.gradwire.ui.control;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// What the work of an [Errand] may ask and tell before it is done.
public final class Underway {
    private final BooleanSupplier wanted;
    private final Executor window;
    private final AtomicReference<@Nullable Runnable> waiting = new AtomicReference<>();

    Underway(BooleanSupplier wanted, Executor window) {
        this.wanted = wanted;
        this.window = window;
    }

    public boolean isWanted() {
        return wanted.getAsBoolean();
    }

    /// How far it is, for the thread of the window. At most one message waits there; a later one takes its place.
    public void tell(Runnable message) {
        if (waiting.getAndSet(message) == null) {
            window.execute(() -> {
                Runnable last = waiting.getAndSet(null);
                if (last != null && isWanted()) {
                    last.run();
                }
            });
        }
    }
}
