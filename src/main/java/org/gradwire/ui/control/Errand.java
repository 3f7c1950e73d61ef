package org.gradwire.ui.control;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Work beside the window, and what follows from it there. What is not wanted any more is not begun; what stopped being
/// wanted while it was worked on is told to nobody.
///
/// @param work   on the thread of a [Worker]
/// @param wanted asked on either thread, so that what it reads is volatile, atomic or final
/// @param then   told the result, on the thread of the window
/// @param broken follows there instead if the work threw; what it threw goes to the handler of its thread
public record Errand<T>(Function<Underway, T> work, BooleanSupplier wanted, Consumer<T> then, Runnable broken) {
    public Errand(Supplier<T> work, BooleanSupplier wanted, Consumer<T> then) {
        this(underway -> work.get(), wanted, then, () -> {});
    }

    /// One that is wanted whatever happens.
    public static <T> Errand<T> always(Supplier<T> work, Consumer<T> then) {
        return new Errand<>(work, () -> true, then);
    }

    public Errand<T> orElse(Runnable broken) {
        return new Errand<>(work, wanted, then, broken);
    }

    /// To be called on the thread that works.
    void run(Executor window) {
        if (!wanted.getAsBoolean()) {
            return;
        }
        T result;
        try {
            result = work.apply(new Underway(wanted, window));
        } catch (RuntimeException | Error thrown) {
            tell(window, broken);
            throw thrown;
        }
        tell(window, () -> then.accept(result));
    }

    private void tell(Executor window, Runnable what) {
        window.execute(() -> {
            if (wanted.getAsBoolean()) {
                what.run();
            }
        });
    }
}
