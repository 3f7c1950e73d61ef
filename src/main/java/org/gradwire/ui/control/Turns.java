package org.gradwire.ui.control;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/// Of several that ask for the same, the last one is wanted.
public final class Turns {
    private final AtomicLong last = new AtomicLong();

    /// Ends the turn of whoever asked before.
    ///
    /// @return whether it is still this one's turn, on any thread
    public BooleanSupplier next() {
        long mine = last.incrementAndGet();
        return () -> last.get() == mine;
    }
}
