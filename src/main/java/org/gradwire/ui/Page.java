package org.gradwire.ui;

/// Which page the window shows.
public enum Page {
    /// What there is to open.
    START,
    /// The open circuit.
    CIRCUIT
}
