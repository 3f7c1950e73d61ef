/// The window around the rooms, one or several: what stands where, which keys go where, how it starts and closes.
@NullMarked
package org.gradwire.ui.frame;

import org.jspecify.annotations.NullMarked;
