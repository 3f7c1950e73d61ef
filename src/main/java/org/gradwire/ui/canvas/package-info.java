/// The circuit on the screen: a painter for the display list, and small nodes for what moves or has focus.
@NullMarked
package org.gradwire.ui.canvas;

import org.jspecify.annotations.NullMarked;
