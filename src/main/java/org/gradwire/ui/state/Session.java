package org.gradwire.ui.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradwire.edit.Document;

/// The one place where state changes. Every pane is told once, with before and after.
public final class Session {
    private final List<Pane> panes = new ArrayList<>();
    private State state;
    /// The state that the panes show.
    private State told;
    private boolean telling;

    public Session(Origin origin, Document document, Preferences preferences) {
        this(origin, document, Page.CIRCUIT, preferences, Recent.NONE);
    }

    public Session(Origin origin, Document document, Page page, Preferences preferences, Recent recent) {
        state = State.opened(Filing.found(origin, document, Optional.empty()), document, View.CIRCUIT.with(page).with(Dock.CLOSED.opened(document)), preferences, recent);
        told = state;
    }

    public State state() {
        return state;
    }

    /// Adds a pane and shows it the state.
    public void show(Pane pane) {
        panes.add(pane);
        pane.render(state, state, true);
    }

    /// A change that is made while panes are told is told to all of them afterwards, so that each sees every state once and in order.
    public void become(Move move) {
        state = move.from(state);
        if (telling) {
            return;
        }
        telling = true;
        try {
            while (told != state) {
                State before = told;
                State after = state;
                told = after;
                panes.forEach(pane -> pane.render(before, after, false));
            }
        } finally {
            telling = false;
        }
    }
}
