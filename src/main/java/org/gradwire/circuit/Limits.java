package org.gradwire.circuit;

/// The most that the program takes in, so that no file can exhaust the memory or the stack.
///
/// @param nodes     nodes of a circuit
/// @param fileBytes size of a circuit or code file
/// @param nesting   levels of brackets in a file, in code and in a tensor
/// @param entries   numbers in one value, and 64 times as many in all values of a circuit and on all its wires
/// @param csvBytes  size of a data table
public record Limits(int nodes, long fileBytes, int nesting, int entries, long csvBytes) {
    public static final Limits STANDARD = new Limits(250_000, 64L << 20, 64, 4_000_000, 256L << 20);

    public long totalEntries() {
        return 64L * entries;
    }
}
