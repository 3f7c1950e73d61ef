/// The dialog for an own gate.
///
/// [org.gradwire.ui.own.OwnGatePane] shows a [org.gradwire.ui.own.Typed], what stands in its fields, and under each
/// field what it comes to: a formula, a verdict of the gradient check, or a sentence with line and column.
@NullMarked
package org.gradwire.ui.own;

import org.jspecify.annotations.NullMarked;
