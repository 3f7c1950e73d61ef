/// A few journeys through the real window; everything that needs no window is tested below it.
@NullMarked
package org.gradwire.ui.frame;

import org.jspecify.annotations.NullMarked;
