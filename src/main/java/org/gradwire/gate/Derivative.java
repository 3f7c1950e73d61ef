package org.gradwire.gate;

/// How a gate's upstream gradient becomes the downstream gradient of one input.
///
/// Formulas are LaTeX with places (see [Template]); the Python forms are used by staged code. Those of
/// pullbacks may also use `#row` and `#wide`, the upstream gradient with the last or the summed axis kept,
/// `#count`, how many entries were averaged, and `#onehot`, 1 at the picked entry.
public sealed interface Derivative {
    String formula();

    String python();

    /// Entry by entry: downstream = upstream ⊙ local, so the local gradient is a number that can be shown.
    record Local(String formula, String python, Entrywise rule) implements Derivative {}

    /// A rule from upstream to downstream: the vector–Jacobian product, for gates that mix entries.
    record Pullback(String formula, String python, Whole rule) implements Derivative {}
}
