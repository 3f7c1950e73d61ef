/// Numbers with a shape, and nothing else.
///
/// A [org.gradwire.tensor.Tensor] is an immutable value of rank 0 to 4, row by row as in NumPy.
/// The evaluator does not compute with tensors: it fills flat rows of numbers and cuts tensors out of
/// them when somebody looks; a [org.gradwire.tensor.Slice] is such a cut while rules run.
@NullMarked
package org.gradwire.tensor;

import org.jspecify.annotations.NullMarked;
