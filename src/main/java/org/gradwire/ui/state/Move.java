package org.gradwire.ui.state;

/// A way from one state to the next: what a person did, or what the program found out. Pure, so that it needs no window.
@FunctionalInterface
public interface Move {
    State from(State state);

    default Move then(Move next) {
        return state -> next.from(from(state));
    }
}
