package org.gradwire.circuit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Param;
import org.gradwire.gate.Settings;
import org.gradwire.tensor.Tensor;

/// One use of a gate.
///
/// @param name   unique in the circuit, or empty
/// @param inputs for each port the node that feeds it, if any
public record Node(NodeId id, Gate gate, String name, Settings settings, List<Optional<NodeId>> inputs) {
    public Node {
        inputs = List.copyOf(inputs);
        if (!gate.takes(inputs.size())) {
            throw new IllegalArgumentException("a gate '" + gate.id() + "' does not take " + inputs.size() + " inputs");
        }
    }

    /// A new node with the gate's initial settings and nothing wired.
    public static Node of(NodeId id, Gate gate, String name) {
        return new Node(
                id, gate, name, gate.initialSettings(), Collections.nCopies(gate.initialInputs(), Optional.empty()));
    }

    public boolean isNamed() {
        return !name.isEmpty();
    }

    /// The value of a source, if it has been given one.
    public Optional<Tensor> value() {
        return settings.get(Param.VALUE_NAME);
    }

    public Node withName(String next) {
        return new Node(id, gate, next, settings, inputs);
    }

    public Node withSettings(Settings next) {
        return new Node(id, gate, name, next, inputs);
    }

    public Node withValue(Tensor value) {
        return withSettings(settings.with(Param.VALUE_NAME, value));
    }

    public Node withInput(int port, Optional<NodeId> from) {
        List<Optional<NodeId>> next = new ArrayList<>(inputs);
        next.set(port, from);
        return new Node(id, gate, name, settings, next);
    }

    /// For a gate with any number of inputs.
    public Node withInputs(List<Optional<NodeId>> next) {
        return new Node(id, gate, name, settings, next);
    }
}
