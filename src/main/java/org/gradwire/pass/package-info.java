/// The one evaluator.
///
/// A circuit is compiled to a [org.gradwire.pass.Plan]: nodes sorted, values laid out in one row of
/// numbers, equal gates of one level gathered into runs. An [org.gradwire.pass.Evaluator] fills the
/// rows, a [org.gradwire.pass.BatchEvaluator] those of many examples at once, over the same plan and by the same
/// rules; a [org.gradwire.pass.Trace] is a finished pass. A pass is also a sequence of numbered steps:
/// step k is looked up in the finished rows, so stepping, jumping and scrubbing only move an integer.
/// What a person sees at a position is a [org.gradwire.pass.Moment].
@NullMarked
package org.gradwire.pass;

import org.jspecify.annotations.NullMarked;
