package org.gradwire.pass;

import org.gradwire.gate.Entrywise;
import org.gradwire.gate.Operands;

/// The loops of an entrywise rule over the entries of a run; see [Loops] for why it is an interface.
interface Loop {
    /// Fills the outputs of a run.
    ///
    /// @param o already pointed at the rows and parameters of the pass
    void forward(Plan plan, Run run, Entrywise rule, Operands o);

    /// Fills the contributions to one port of a run, whose gradients are there.
    void backward(Plan plan, Run run, Entrywise local, Operands o, Rows rows);
}
