package org.gradwire.ui.inspector;

/// Numbers for gestures, so that what belongs to one of them is undone together and nothing else is.
final class Gestures {
    private long last;

    long next() {
        return ++last;
    }
}
