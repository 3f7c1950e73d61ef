/// What is drawn, before anything draws it.
///
/// A [org.gradwire.scene.Scene] is a display list in world units: boxes, curves, labels, heat maps,
/// with colours by role. Every back end (screen, pictures, pages) paints the same list. Where wires
/// run and labels stand is decided once for a placement in [org.gradwire.scene.Geometry], with room
/// for the longest number, so that nothing moves while a person steps. In a larger
/// [org.gradwire.scene.Lettering] the drawing grows with its letters. What is seen while a step is
/// under way is a [org.gradwire.scene.Choreography], data as well.
@NullMarked
package org.gradwire.scene;

import org.jspecify.annotations.NullMarked;
