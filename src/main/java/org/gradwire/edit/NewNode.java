package org.gradwire.edit;

import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;

/// What is to be placed.
///
/// @param name  what it is to be called; otherwise it gets the next free name, if it is a source
/// @param value of a source that is known already
public record NewNode(Gate gate, Optional<String> name, Optional<Tensor> value) {
    public static NewNode of(Gate gate) {
        return new NewNode(gate, Optional.empty(), Optional.empty());
    }

    public static NewNode number(Tensor value) {
        return new NewNode(Sources.CONSTANT.gate(), Optional.empty(), Optional.of(value));
    }

    /// Refused for what cannot be a name.
    public static Outcome<NewNode> input(String name, Optional<Tensor> value) {
        return NameRule.complaint(name)
                .<Outcome<NewNode>>map(Outcome.Refused::new)
                .orElseGet(() -> Outcome.done(new NewNode(Sources.INPUT.gate(), Optional.of(name), value)));
    }

    /// Whether its value is still to be asked for.
    public boolean asksForValue() {
        return gate.isSource() && value.isEmpty();
    }

    /// The node, with an id and a name that are free.
    Node in(Circuit circuit) {
        String called = name.map(wanted -> FreeName.like(wanted, circuit.names())).orElseGet(() -> FreeName.of(gate, circuit.names()));
        Node node = Node.of(circuit.freeId(), gate, called);
        return value.map(node::withValue).orElse(node);
    }

    /// What an action calls it: its number, its name, or its gate.
    Object words() {
        boolean number = gate == Sources.CONSTANT.gate() && value.isPresent();
        return number ? value.get() : name.<Object>map(called -> called).orElse(gate.name());
    }
}
