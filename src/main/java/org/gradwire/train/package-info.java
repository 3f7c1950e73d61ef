/// Learning from rows of examples: columns bound to sources, one step after another over the one plan.
@NullMarked
package org.gradwire.train;

import org.jspecify.annotations.NullMarked;
