/// Learning from rows of examples.
///
/// What a document keeps of it is [org.gradwire.train.Learning]: a [org.gradwire.train.Dataset], whose
/// [org.gradwire.train.Binding]s say which columns feed which sources, and a [org.gradwire.train.Recipe].
/// [org.gradwire.train.Examples] are data proven to fit a circuit, or a sentence says why they do not.
///
/// [org.gradwire.train.Training] makes one update after another over the plan that the canvas shows. A
/// [org.gradwire.train.Course] is a training with its past, to which a person may go back;
/// [org.gradwire.train.Progress] is what others may see of it. A [org.gradwire.train.Sweep] makes one update by hand,
/// example after example.
///
/// [org.gradwire.train.Trouble] and [org.gradwire.train.Collapse] say why a course learns nothing or has failed.
@NullMarked
package org.gradwire.train;

import org.jspecify.annotations.NullMarked;
