package org.gradwire.pass;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.gradwire.gate.Entrywise;

/// Gives each rule a copy of [PlainLoop] of its own.
///
/// The compiler inlines a rule into a loop only where the loop has met no more than two rules. In one
/// loop for all, each entry would be a call through an interface; with a copy for each rule it is as
/// fast as if the arithmetic were written there.
final class Loops {
    private static final ClassValue<Loop> COPIES = new ClassValue<>() {
        @Override
        protected Loop computeValue(Class<?> rule) {
            return copy();
        }
    };
    private static final byte[] CODE = code();

    private Loops() {}

    /// For an entrywise gate the loop of its forward rule, then one for each port.
    static Loop[] of(Run run) {
        Loop[] loops = new Loop[run.isEntrywise() ? 1 + run.inputs() : 0];
        for (int i = 0; i < loops.length; i++) {
            Entrywise rule = i == 0 ? run.forward() : run.local(i - 1);
            loops[i] = COPIES.get(rule.getClass());
        }
        return loops;
    }

    private static Loop copy() {
        try {
            return (Loop) MethodHandles.lookup()
                    .defineHiddenClass(CODE, true)
                    .lookupClass()
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] code() {
        String file = PlainLoop.class.getSimpleName() + ".class";
        try (InputStream in = Objects.requireNonNull(PlainLoop.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
