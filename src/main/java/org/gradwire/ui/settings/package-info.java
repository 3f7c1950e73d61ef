/// What the program remembers from one day to the next.
@NullMarked
package org.gradwire.ui.settings;

import org.jspecify.annotations.NullMarked;
