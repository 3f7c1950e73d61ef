package org.gradwire.gate;

/// How a gate computes its output.
public sealed interface Rule {
    /// The gate has no inputs; its value is given, by a person or a data table.
    record Given() implements Rule {}

    /// Entry by entry, with broadcasting.
    record ByEntry(Entrywise entry) implements Rule {}

    /// All at once.
    record AtOnce(Whole whole) implements Rule {}
}
