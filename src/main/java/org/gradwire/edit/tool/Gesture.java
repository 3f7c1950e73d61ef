package org.gradwire.edit.tool;

import org.gradwire.edit.Point;

/// What the pointer did, in world units.
public sealed interface Gesture {
    /// @param number counts presses, so that all moves of one drag are one action
    record Press(Point at, Target target, long number) implements Gesture {}

    record Drag(Point to) implements Gesture {}

    record Release(Point at) implements Gesture {}

    record Cancel() implements Gesture {}
}
