/// Automatic placement: layers from left to right, as lecture figures are drawn.
///
/// [org.gradwire.layout.LayeredLayout] is the door. It asks Eclipse ELK for the order within each layer and
/// the heights, keeps the columns at its own even distances, and prefers all inputs at the left where that
/// costs no crossing. Very large circuits, and any that ELK cannot take, are placed by
/// [org.gradwire.layout.LongestPath]. Positions are returned as plain [org.gradwire.layout.Spot]s.
@NullMarked
package org.gradwire.layout;

import org.jspecify.annotations.NullMarked;
