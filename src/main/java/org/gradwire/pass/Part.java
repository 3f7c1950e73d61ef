package org.gradwire.pass;

import org.gradwire.gate.Rule;

/// A piece of a run in which nodes and ports are alike: shared or one for each example, wanted or not.
///
/// @param each        whether there is a value for each example
/// @param wanted      whether a gradient is to be computed
/// @param eachPorts   the ports whose inputs have a value for each example
/// @param wantedPorts the ports along which contributions are to be computed
@SuppressWarnings("ArrayRecordComponent") // read by the innermost loops, never changed
record Part(Run run, boolean each, boolean wanted, int[] eachPorts, int[] wantedPorts) {
    boolean isEach(int port) {
        for (int one : eachPorts) {
            if (one == port) {
                return true;
            }
        }
        return false;
    }

    /// Whether its nodes compute whole tensors, one for each example.
    boolean isWhole() {
        return each && run.gate().rule() instanceof Rule.AtOnce;
    }

    /// Whether gradients travel through here, and somebody wants them.
    boolean backward() {
        return run.backward() && wanted;
    }
}
