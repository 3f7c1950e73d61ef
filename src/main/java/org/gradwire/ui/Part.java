package org.gradwire.ui;

/// A panel around the canvas, which can be hidden.
public enum Part {
    SIDE,
    INSPECTOR,
    TIMELINE
}
