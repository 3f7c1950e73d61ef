package org.gradwire.cli;

/// The two colours of a pass in a terminal.
final class Ansi {
    static final String VALUE = "\u001b[32m";
    static final String GRADIENT = "\u001b[31m";
    static final String PLAIN = "\u001b[0m";

    private Ansi() {}
}
