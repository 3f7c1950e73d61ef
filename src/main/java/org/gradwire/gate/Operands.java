package org.gradwire.gate;

import org.jspecify.annotations.Nullable;

/// What an entrywise rule sees: the numbers of one entry, read in place from the rows of a pass.
///
/// One object serves a whole pass and is moved from entry to entry, so that rules allocate nothing.
/// The fields are public for the evaluator's inner loop; rules use the methods.
public final class Operands {
    /// The row that operands and output are read from.
    public double[] row = {};
    /// For each operand of each entry, its position in [#row].
    public int[] positions = {};
    /// Where this entry's operands begin in [#positions].
    public int first;
    /// How many inputs the node has.
    public int inputs;
    /// Where the entry's output is in [#row]; it holds the output only once the forward rule has run.
    public int output;
    /// Which input the derivative is asked for.
    public int port;
    /// The scalar parameters of the node, in the order in which the gate declares them.
    public double[] parameters = {};
    /// Where this node's parameters begin in [#parameters].
    public int firstParameter;
    /// What a rule that is made of other rules hands to these; made once.
    private @Nullable Operands inner;

    /// The only input, or the first of several.
    public double x() {
        return row[positions[first]];
    }

    public double x(int input) {
        return row[positions[first + input]];
    }

    public double y() {
        return row[output];
    }

    public int inputs() {
        return inputs;
    }

    public int port() {
        return port;
    }

    public double parameter(int index) {
        return parameters[firstParameter + index];
    }

    /// Operands over a row of their own, with room for so many numbers, which an earlier use may have left there.
    Operands inner(int numbers) {
        Operands own = inner;
        if (own == null) {
            own = new Operands();
            inner = own;
        }
        if (own.row.length < numbers) {
            own.row = new double[numbers];
        }
        return own;
    }
}
