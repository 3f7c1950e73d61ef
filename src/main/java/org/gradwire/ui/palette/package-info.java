/// The gates to choose from, at the left of the canvas.
@NullMarked
package org.gradwire.ui.palette;

import org.jspecify.annotations.NullMarked;
