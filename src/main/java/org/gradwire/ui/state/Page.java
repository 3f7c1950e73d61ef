package org.gradwire.ui.state;

/// Which page the window shows.
public enum Page {
    /// What there is to open.
    START,
    /// The open circuit.
    CIRCUIT
}
