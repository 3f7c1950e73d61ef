package org.gradwire.ui.state;

import java.util.Optional;
import org.gradwire.edit.Teaching;
import org.gradwire.edit.Transaction;
import org.gradwire.pass.Playhead;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.train.Stage;

/// From one step to the next: within a pass, and from example to example where a person goes over the data.
final class Stepping {
    private Stepping() {}

    static State step(State state, int direction) {
        State stepping = state.playback().live() && direction > 0 ? start(state) : state;
        Playhead head = stepping.playhead();
        boolean leaves = direction > 0 ? head.isAtEnd(stepping.trace().plan()) : head.position() == 0;
        Optional<Sweeping> sweep = stepping.showing().sweep();
        if (sweep.isPresent() && (leaves || !sweep.get().isPassing())) {
            return direction > 0 ? over(stepping, sweep.get()) : back(stepping, sweep.get());
        }
        return at(stepping, direction > 0 ? head.next(stepping.trace().plan()) : head.previous(stepping.trace().plan()));
    }

    /// After the last update the numbers are kept, and the way begins again with them.
    private static State over(State state, Sweeping sweep) {
        Optional<Sweeping> next = sweep.next();
        if (next.isEmpty()) {
            Transaction update = Teaching.train(
                    state.editor(), Message.of("edit.update", sweep.sweep().examples().parameterNames()), sweep.sweep().updated(sweep.parameters()), 0);
            return sweep(state.with(update.after(), state.history().record(state.editor(), update)), new Stage.Passing(0), 0);
        }
        return at(state, next.get(), next.get().isPassing() ? 0 : Integer.MAX_VALUE);
    }

    private static State back(State state, Sweeping sweep) {
        return sweep.previous().map(to -> at(state, to, Integer.MAX_VALUE)).orElse(state);
    }

    private static State at(State state, Sweeping sweep, int position) {
        State shown = state.with(state.showing().with(sweep));
        // The next step takes a question back, even where the playhead stays.
        State asking = shown.with(shown.playback().with(shown.playhead()));
        return at(asking, asking.playhead().at(position, asking.trace().plan()));
    }

    static State at(State state, Playhead next) {
        State moved = state.with(next).showingStep();
        return isAtEnd(moved) ? moved.withPlaying(false) : moved;
    }

    /// Anywhere on the way over the examples; nothing changes if there is no such place.
    static State sweep(State state, Stage stage, int position) {
        return state.showing().sweep().flatMap(sweep -> sweep.at(stage))
                .map(sweep -> at(state, sweep, sweep.isPassing() ? position : Integer.MAX_VALUE))
                .orElse(state);
    }

    /// To a step of the pass that is shown.
    static State jump(State state, int position) {
        State passing = state.showing().sweep().filter(sweep -> !sweep.isPassing())
                .map(sweep -> sweep(state, new Stage.Passing(sweep.example()), position))
                .orElse(state);
        return at(passing, passing.playhead().at(position, passing.trace().plan()));
    }

    static State first(State state) {
        return state.showing().sweep().isPresent() ? sweep(state, new Stage.Passing(0), 0) : jump(state, 0);
    }

    static State last(State state) {
        return state.showing().sweep()
                .map(sweep -> sweep(state, new Stage.Updated(sweep.parameters()), Integer.MAX_VALUE))
                .orElseGet(() -> jump(state, Integer.MAX_VALUE));
    }

    static boolean isAtEnd(State state) {
        return state.playhead().isAtEnd(state.trace().plan()) && state.showing().sweep().flatMap(Sweeping::next).isEmpty();
    }

    /// Plays from here; or, if everything has been played, from the start. A way over all examples then goes on with what was learnt.
    static State play(State state, boolean playing) {
        boolean over = playing && isAtEnd(state);
        State from = !over ? state.with(state.playback().asking(Optional.empty()))
                : state.showing().sweep().isPresent() ? step(state, 1) : first(state);
        return from.withPlaying(playing && state.trace().stepCount() > 0);
    }

    /// Everything computed, following every edit; or step by step from the start.
    static State live(State state, boolean live) {
        return live ? passing(state).with(state.playback().live(state.trace().plan())) : start(state);
    }

    private static State start(State state) {
        return state.with(state.playhead().at(0, state.trace().plan()));
    }

    /// Without a way over the examples; the example that is shown stays.
    static State passing(State state) {
        return state.showing().sweep().isEmpty() ? state : state.with(state.showing().withoutSweep());
    }

    /// Begins the way over all examples at the first, or says why there is none.
    static Outcome<State> begin(State state) {
        return Sweeping.begin(state.document()).map(sweep -> at(state.with(state.playback().with(state.playhead())), sweep, 0));
    }
}
