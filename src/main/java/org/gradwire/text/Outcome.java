package org.gradwire.text;

import java.util.function.Function;

/// What came of something that can be refused: the value, or the sentence that says why not.
///
/// Used wherever a person's input decides; exceptions are left for bugs and for input and output.
public sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Message why) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(String key, Object... arguments) {
        return new Refused<>(Message.of(key, arguments));
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(Message why) -> new Refused<>(why);
        };
    }

    default <R> Outcome<R> map(Function<? super T, R> change) {
        return then(value -> new Done<>(change.apply(value)));
    }

    /// The value, where a refusal would be a bug of the caller.
    default T orThrow() {
        return switch (this) {
            case Done<T>(T value) -> value;
            case Refused<T>(Message why) -> throw new IllegalStateException(why.toString());
        };
    }
}
