package org.gradwire.pass;

/// How much one press of *step* does.
public enum Granularity {
    /// One step.
    WIRE,
    /// All steps of one gate in one direction.
    GATE,
    /// A whole forward or backward pass.
    PASS
}
