/// What a step did, in formula, numbers and words; and the numbers that can be changed. Formulas are
/// pictures, which [org.gradwire.ui.control.Typesetter] sets on a thread of its own.
@NullMarked
package org.gradwire.ui.inspector;

import org.jspecify.annotations.NullMarked;
