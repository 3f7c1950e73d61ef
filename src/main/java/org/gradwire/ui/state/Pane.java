package org.gradwire.ui.state;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// A part of the window, or one thing that it shows. It is shown what it sees, and nothing else: what it did not declare
/// it cannot show, and so cannot forget to follow.
///
/// @param <S> what it sees: a value, mostly a record; [Same] where equal values are too large to compare
public interface Pane<S> {
    /// What it sees of a state. Called for every state, so it should be little work.
    S sees(State state);

    /// Shows what it sees, where that differs from what it showed before; the first time, `before` is `now`.
    void show(S before, S now);

    /// Whether it sees where the view looks. Few do, and the others are not asked while it pans and zooms.
    default boolean followsView() {
        return false;
    }

    /// The same, but told while the view pans and zooms too.
    default Pane<S> followingView() {
        Pane<S> self = this;
        return new Pane<>() {
            @Override
            public S sees(State state) {
                return self.sees(state);
            }

            @Override
            public void show(S before, S now) {
                self.show(before, now);
            }

            @Override
            public boolean followsView() {
                return true;
            }
        };
    }

    /// One that also wants to know what it showed before.
    static <S> Pane<S> comparing(Function<State, S> sees, BiConsumer<S, S> show) {
        return new Pane<>() {
            @Override
            public S sees(State state) {
                return sees.apply(state);
            }

            @Override
            public void show(S before, S now) {
                show.accept(before, now);
            }
        };
    }

    /// One that needs not know what it showed before.
    static <S> Pane<S> of(Function<State, S> sees, Consumer<S> show) {
        return comparing(sees, (before, now) -> show.accept(now));
    }

    /// One that has nothing to show until something has changed.
    static <S> Pane<S> ofChanges(Function<State, S> sees, Consumer<S> show) {
        return comparing(sees, (before, now) -> {
            if (!now.equals(before)) {
                show.accept(now);
            }
        });
    }
}
