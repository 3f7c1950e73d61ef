package org.gradwire.edit.tool;

import org.gradwire.edit.Point;

/// What the pointer did, in world units.
public sealed interface Gesture {
    /// @param number counts presses, so that all moves of one drag are one action
    /// @param adds   whether a key is held that adds to the selection
    record Press(Point at, Target target, long number, boolean adds) implements Gesture {}

    /// Without a button.
    record Move(Point to, Target over) implements Gesture {}

    /// @param free whether a key is held that lets things lie anywhere, on no grid
    record Drag(Point to, Target over, boolean free) implements Gesture {}

    record Release(Point at, Target over) implements Gesture {}

    record Cancel() implements Gesture {}
}
