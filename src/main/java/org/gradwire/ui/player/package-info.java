/// The timeline, and the clock that presses *step*.
@NullMarked
package org.gradwire.ui.player;

import org.jspecify.annotations.NullMarked;
