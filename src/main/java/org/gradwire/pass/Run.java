package org.gradwire.pass;

import org.gradwire.gate.Derivative;
import org.gradwire.gate.Entrywise;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Rule;

/// Neighbours in the plan that one loop serves: nodes of one level with one gate and as many inputs.
///
/// @param nodesFrom, nodesTo     which part of the plan's sorted nodes
/// @param summedFrom             from where on these nodes get several contributions
/// @param entriesFrom, entriesTo which entries; none for gates over whole tensors
/// @param firstOperand           where the operands of the first entry begin
/// @param backward               whether a path leads to the output, so that gradients travel here
/// @param broadcast              whether some entry of an input is read more than once
record Run(
        Gate gate,
        int inputs,
        int nodesFrom,
        int nodesTo,
        int summedFrom,
        int entriesFrom,
        int entriesTo,
        int firstOperand,
        boolean backward,
        boolean broadcast) {
    boolean isSource() {
        return gate.isSource();
    }

    boolean isEntrywise() {
        return gate.rule() instanceof Rule.ByEntry;
    }

    Entrywise forward() {
        return ((Rule.ByEntry) gate.rule()).entry();
    }

    Entrywise local(int port) {
        return ((Derivative.Local) gate.derivative(port)).rule();
    }
}
