package org.gradwire.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gradwire.text.Message;
import org.gradwire.ui.state.Move;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;
import org.kordamp.ikonli.feather.Feather;

/// What an action does, when it can, and how it is offered.
///
/// @param <R>   what it acts on, beside the state
/// @param when  it can be done
/// @param on    whether the switch is on, for an action that is one
/// @param about what its words end with: *Undo* set value of x
/// @param keys  that run it; the first is the one that is shown
public record Deed<R>(
        Feather icon, Predicate<State> when, BiConsumer<Session, R> what, Optional<Predicate<State>> on,
        Function<State, Optional<Message>> about, List<Keys> keys) {

    /// One that only moves the state on.
    public static Deed<Object> move(Feather icon, Predicate<State> when, Move move) {
        return new Deed<>(icon, when, (session, any) -> session.become(move), Optional.empty(), state -> Optional.empty(), List.of());
    }

    public static <R> Deed<R> of(Feather icon, Predicate<State> when, Consumer<R> what) {
        return new Deed<>(icon, when, (session, room) -> what.accept(room), Optional.empty(), state -> Optional.empty(), List.of());
    }

    public Deed<R> on(Predicate<State> next) {
        return new Deed<>(icon, when, what, Optional.of(next), about, keys);
    }

    public Deed<R> about(Function<State, Optional<Message>> next) {
        return new Deed<>(icon, when, what, on, next, keys);
    }

    public Deed<R> keys(Keys... next) {
        return new Deed<>(icon, when, what, on, about, List.of(next));
    }
}
