/// A lecture on this screen: what lies over the window while it fills the screen.
@NullMarked
package org.gradwire.ui.present;

import org.jspecify.annotations.NullMarked;
