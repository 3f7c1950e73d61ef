/// What there is to open.
@NullMarked
package org.gradwire.ui.start;

import org.jspecify.annotations.NullMarked;
