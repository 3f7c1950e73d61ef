package org.gradwire.ui.state;

/// A part of the window.
@FunctionalInterface
public interface Pane {
    /// Shows what differs between two states; `before` is `after` the first time.
    ///
    /// @param first whether nothing has been shown yet
    void render(State before, State after, boolean first);
}
