package org.gradwire.pass;

import org.gradwire.gate.Entrywise;
import org.gradwire.gate.Operands;

/// The loop of a [BarePass]; an interface for the same reason as [Loop].
interface BareLoop {
    void backward(Plan plan, Run run, Entrywise local, Operands o, double[] gradients);
}
