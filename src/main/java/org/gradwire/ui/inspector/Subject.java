package org.gradwire.ui.inspector;

import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.Selection;
import org.gradwire.gate.Gate;
import org.gradwire.ui.state.State;

/// What the lower part of the inspector is about; as long as it stays the same, the fields stay.
sealed interface Subject {
    /// Nothing is selected: the numbers of all sources.
    record Everything() implements Subject {}

    /// @param kind of gate; of a source nothing, because it can become another kind while its fields are in use
    record OneNode(NodeId node, Optional<Gate> kind) implements Subject {}

    record OneWire(PortRef wire) implements Subject {}

    /// @param sources whether there are sources among the nodes
    record Several(Set<NodeId> nodes, Set<PortRef> wires, boolean sources) implements Subject {}

    static Subject of(State state) {
        Selection selection = state.editor().selection().in(state.document().circuit());
        if (selection.isEmpty()) {
            return new Everything();
        }
        if (selection.nodes().isEmpty() && selection.wires().size() == 1) {
            return new OneWire(selection.wires().iterator().next());
        }
        return selection.single()
                .<Subject>map(node -> new OneNode(
                        node, Optional.of(state.document().circuit().node(node).gate()).filter(gate -> !gate.isSource())))
                .orElseGet(() -> new Several(
                        selection.nodes(), selection.wires(), !KindSection.kinds(state.document().circuit(), selection.nodes()).isEmpty()));
    }
}
