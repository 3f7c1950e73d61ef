package org.gradwire.ui.state;

import java.util.Optional;
import org.gradwire.edit.Teaching;
import org.gradwire.edit.Transaction;
import org.gradwire.pass.Granularity;
import org.gradwire.pass.Playhead;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.train.Stage;

/// From one step to the next: within a pass, and from example to example where a person goes over the data.
public final class Stepping {
    private Stepping() {}

    /// @param direction 1 for the next step, -1 for the one before
    public static Move step(int direction) {
        return state -> stepped(state, direction);
    }

    private static State stepped(State state, int direction) {
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
            return at(state.with(update.after(), state.history().record(state.editor(), update)), new Stage.Passing(0), 0);
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

    private static State at(State state, Playhead next) {
        State moved = state.with(state.work().with(next)).showingStep();
        return isAtEnd(moved) ? playing(moved, false) : moved;
    }

    private static State playing(State state, boolean playing) {
        return state.with(state.work().withPlaying(playing));
    }

    /// To a place on the way over the examples; nothing changes if there is no such place.
    ///
    /// @param position in the pass of an example
    public static Move sweep(Stage stage, int position) {
        return state -> at(state, stage, position);
    }

    private static State at(State state, Stage stage, int position) {
        return state.showing().sweep().flatMap(sweep -> sweep.at(stage))
                .map(sweep -> at(state, sweep, sweep.isPassing() ? position : Integer.MAX_VALUE))
                .orElse(state);
    }

    /// To a step of the pass that is shown.
    public static Move jump(int position) {
        return state -> at(state, position);
    }

    private static State at(State state, int position) {
        State passing = state.showing().sweep().filter(sweep -> !sweep.isPassing())
                .map(sweep -> at(state, new Stage.Passing(sweep.example()), position))
                .orElse(state);
        return at(passing, passing.playhead().at(position, passing.trace().plan()));
    }

    public static State first(State state) {
        return state.showing().sweep().isPresent() ? at(state, new Stage.Passing(0), 0) : at(state, 0);
    }

    public static State last(State state) {
        return state.showing().sweep()
                .map(sweep -> at(state, new Stage.Updated(sweep.parameters()), Integer.MAX_VALUE))
                .orElseGet(() -> at(state, Integer.MAX_VALUE));
    }

    static boolean isAtEnd(State state) {
        return state.playhead().isAtEnd(state.trace().plan()) && state.showing().sweep().flatMap(Sweeping::next).isEmpty();
    }

    /// Plays from here; or, if everything has been played, from the start. A way over all examples then goes on with what was learnt.
    public static Move play(boolean playing) {
        return state -> {
            boolean over = playing && isAtEnd(state);
            State from = !over ? state.with(state.playback().asking(Optional.empty()))
                    : state.showing().sweep().isPresent() ? stepped(state, 1) : first(state);
            return playing(from, playing && state.trace().stepCount() > 0);
        };
    }

    /// Everything computed, following every edit; or step by step from the start.
    public static Move live(boolean live) {
        return state -> live ? passing(state).with(state.playback().live(state.trace().plan())) : start(state);
    }

    private static State start(State state) {
        return state.with(state.work().with(state.playhead().at(0, state.trace().plan())));
    }

    public static Move granularity(Granularity granularity) {
        return state -> state.with(state.playback().by(granularity));
    }

    /// Without a way over the examples; the example that is shown stays.
    static State passing(State state) {
        return state.showing().sweep().isEmpty() ? state : state.with(state.showing().withoutSweep());
    }

    /// Shows a row of the table on the canvas.
    public static Move row(int row) {
        return state -> {
            int within = Math.clamp(row, 0, Math.max(0, state.document().learning().data().table().rows() - 1));
            State passing = passing(state);
            return passing.with(passing.showing().withRow(within));
        };
    }

    /// Begins to go over the examples of the table one by one, or says why that cannot be; or ends it.
    public static Move sweep(boolean on) {
        return state -> !on ? passing(state) : switch (begun(state)) {
            // Whoever has the panel open sees the loop as code.
            case Outcome.Done<State>(State begun) -> {
                Dock dock = begun.view().dock();
                yield dock.open() ? begun.with(begun.view().with(dock.showing(Dock.Tab.LOOP))) : begun;
            }
            case Outcome.Refused<State>(Message why) -> Editing.complain(why).from(state);
        };
    }

    /// At the first example of the way over all of them, or why there is none.
    private static Outcome<State> begun(State state) {
        return Sweeping.begin(state.document()).map(sweep -> at(state.with(state.playback().with(state.playhead())), sweep, 0));
    }
}
