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

    /// Fills the outputs of every example. Its operands are brought to where a single pass has them.
    void forward(Plan plan, Part part, Entrywise rule, Operands o, BatchRows batch);

    /// Fills the contributions to one port: of every example, or, where the input is shared, their sum.
    void backward(Plan plan, Part part, Entrywise local, Operands o, Rows rows, BatchRows batch);
}
