package org.gradwire.ui.state;

/// A part of the window, told of every state. Gives way to [Pane].
@FunctionalInterface
public interface Renderer {
    /// Shows what differs between two states; `before` is `after` the first time.
    ///
    /// @param first whether nothing has been shown yet
    void render(State before, State after, boolean first);
}
