package org.gradwire.scene;

import java.util.List;
import org.gradwire.edit.Point;

/// How a wire goes, and all that it follows from: as long as that is the same, so is the way.
///
/// @param gates  what lay near, with the air that a wire keeps
/// @param labels that lay near
record Way(Joint joint, List<Rect> gates, List<Rect> labels, Path path) {
    /// What a wire joins.
    ///
    /// @param stub  how far the wire runs straight at first
    /// @param early whether to turn soon, so that each wire of a fan-out has a level piece of its own
    /// @param own   rectangles of the two nodes that the wire joins, and of its own label
    record Joint(Point start, double stub, Point end, boolean early, List<Rect> own) {}
}
