/// What turns a circuit into a lesson.
///
/// - *Expected numbers*: an [org.gradwire.lesson.Expected] that a text prints, [org.gradwire.lesson.Judged] beside
///   what the circuit shows.
/// - *Explanation*: a [org.gradwire.lesson.Question] about a number; the [org.gradwire.lesson.Explainer] answers with
///   an [org.gradwire.lesson.Explanation]: [org.gradwire.lesson.Formula]s with names and with numbers, what the gate
///   remembered, a [org.gradwire.lesson.Remark] where something is odd, and a [org.gradwire.lesson.GatePlot].
///   Formulas are LaTeX; whoever sets them defines the colours `value` and `gradient`.
@NullMarked
package org.gradwire.lesson;

import org.jspecify.annotations.NullMarked;
