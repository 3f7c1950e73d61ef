package org.gradwire.ui.state;

/// A panel around the canvas, which can be hidden.
public enum Part {
    SIDE,
    INSPECTOR,
    TIMELINE
}
