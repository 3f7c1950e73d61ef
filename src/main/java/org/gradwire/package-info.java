/// The entry to Gradwire. [Main] decides between the command line and the window, and [Display]
/// finds out beforehand whether a window can be opened at all. Neither mentions a JavaFX type:
/// commands run without JavaFX on the module path. [Rehearsal] runs both for the build.
@NullMarked
package org.gradwire;

import org.jspecify.annotations.NullMarked;
