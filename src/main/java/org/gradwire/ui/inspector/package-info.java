/// What a step did, in formula, numbers and words; and the numbers that can be changed.
@NullMarked
package org.gradwire.ui.inspector;

import org.jspecify.annotations.NullMarked;
