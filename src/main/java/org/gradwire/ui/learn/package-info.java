/// The panel below the canvas: training with its pictures, the data table, and the loop over the examples as code.
@NullMarked
package org.gradwire.ui.learn;

import org.jspecify.annotations.NullMarked;
