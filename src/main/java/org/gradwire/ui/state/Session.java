package org.gradwire.ui.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gradwire.edit.Document;

/// The one place where state changes. Every pane is told once, if it sees a difference.
public final class Session {
    private final List<Viewer<?>> viewers = new ArrayList<>();
    private final Consumer<RuntimeException> trouble;
    /// Looked at from other threads too, to see whether what they work on is still wanted.
    private volatile State state;
    /// The state that the panes show.
    private State told;
    private boolean telling;

    /// A pane, and what it was shown last.
    private static final class Viewer<S> {
        private final Pane<S> pane;
        private S seen;

        Viewer(Pane<S> pane, State first) {
            this.pane = pane;
            seen = pane.sees(first);
            pane.show(seen, seen);
        }

        void look(State state) {
            S now = pane.sees(state);
            if (!now.equals(seen)) {
                S before = seen;
                seen = now;
                pane.show(before, now);
            }
        }
    }

    public Session(Origin origin, Document document, Preferences preferences) {
        this(origin, document, Page.CIRCUIT, preferences, Recent.NONE);
    }

    /// One that does not go on when a pane fails.
    public Session(Origin origin, Document document, Page page, Preferences preferences, Recent recent) {
        this(origin, document, page, preferences, recent, failed -> {
            throw failed;
        });
    }

    /// @param trouble told what a pane threw while it was shown something, when all others have been shown it
    public Session(Origin origin, Document document, Page page, Preferences preferences, Recent recent, Consumer<RuntimeException> trouble) {
        this.trouble = trouble;
        state = State.opened(Filing.found(origin, document, Optional.empty()), document, View.CIRCUIT.with(page).with(Dock.CLOSED.opened(document)), preferences, recent);
        told = state;
    }

    public State state() {
        return state;
    }

    /// Adds a pane and shows it the state.
    public void show(Pane<?> pane) {
        Viewer<?> viewer = new Viewer<>(pane, state);
        viewers.add(viewer);
        // It may have changed the state as it was shown it.
        viewer.look(state);
    }

    /// Adds a pane that needs not know what it showed before.
    public <S> void show(Function<State, S> sees, Consumer<S> show) {
        show(Pane.of(sees, show));
    }

    /// A change that is made while panes are told is told to all of them afterwards, so that each sees every state once and in order.
    public void become(Move move) {
        state = move.from(state);
        if (telling) {
            return;
        }
        telling = true;
        List<RuntimeException> failed = new ArrayList<>();
        try {
            while (told != state) {
                State before = told;
                told = state;
                tell(told, told.work() == before.work() && told.look().isPanOf(before.look()), failed);
            }
        } finally {
            telling = false;
        }
        failed.stream().findFirst().ifPresent(trouble);
    }

    private void tell(State now, boolean panned, List<RuntimeException> failed) {
        for (Viewer<?> viewer : List.copyOf(viewers)) {
            if (panned && !viewer.pane.followsView()) {
                assert viewer.pane.sees(now).equals(viewer.seen) : "a pane sees the view and does not follow it: " + viewer.seen;
                continue;
            }
            try {
                viewer.look(now);
            } catch (RuntimeException broken) {
                failed.add(broken);
            }
        }
    }
}
