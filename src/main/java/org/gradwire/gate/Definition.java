package org.gradwire.gate;

import java.util.List;

/// An own gate as a person writes it: names, and code that only [org.gradwire.gate.Program]s are made of.
///
/// Two own gates with equal definitions are equal, so that a file that is read twice gives equal documents.
///
/// @param name        what it is called in files, in code and on the canvas
/// @param ports       names of its inputs, which the code may use
/// @param forward     one expression, or lines of staged code of which the last assigns `y`
/// @param derivatives for each input the local gradient ∂y/∂input, in the same code; `y` may be used
public record Definition(String name, List<String> ports, String forward, List<String> derivatives) {
    public static final Definition EMPTY = new Definition("", List.of("x"), "", List.of(""));

    /// What forward code calls the output.
    public static final String OUTPUT = Gate.OUTPUT;
    public static final int MOST_INPUTS = 4;
    /// Of one circuit: a plan can tell 256 gates apart.
    public static final int MOST_GATES = 100;
    public static final int LONGEST_NAME = 40;
    public static final int LONGEST_CODE = 2_000;

    public Definition {
        ports = List.copyOf(ports);
        derivatives = List.copyOf(derivatives);
        if (derivatives.size() != ports.size()) {
            throw new IllegalArgumentException(derivatives.size() + " derivatives for the inputs " + ports);
        }
    }
}
