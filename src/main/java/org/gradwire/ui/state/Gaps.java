package org.gradwire.ui.state;

import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.Problem;
import org.gradwire.pass.Trace;
import org.gradwire.text.Message;
import org.gradwire.train.Dataset;

/// Why numbers are missing in a pass, and all that this follows from: to find it out may take a look at the table.
///
/// @param circuit of the document; that of the pass has the numbers of the row
/// @param row     of the table
public record Gaps(Same<Trace> trace, Same<Circuit> circuit, Same<Dataset> data, int row) {
    static Gaps of(Work work) {
        return new Gaps(
                new Same<>(work.trace()), new Same<>(work.document().circuit()), new Same<>(work.document().learning().data()), work.showing().row());
    }

    /// Why the output has no value, if it has none.
    public Optional<Message> atOutput() {
        Circuit shown = trace.it().circuit();
        return trace.it().outputGap()
                .flatMap(gap -> emptyCell(gap.node()))
                .map(why -> Message.of("problem.output", Circuit.label(shown.node(shown.output().orElseThrow())), why))
                .or(trace.it()::outputProblem);
    }

    /// Why a node is not computed, where the cause is the node itself.
    public Optional<Message> at(NodeId node) {
        return trace.it().plan().problems().stream().filter(found -> found.node().equals(node)).map(Problem::what).findFirst()
                .map(why -> emptyCell(node).orElse(why));
    }

    /// What the table fails to give a source in the row that is shown.
    private Optional<Message> emptyCell(NodeId source) {
        return data.it().complaint(circuit.it(), source, row);
    }
}
