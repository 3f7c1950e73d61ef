package org.gradwire.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

/// Wires: drawn, taken away, led elsewhere.
public final class Wiring {
    private Wiring() {}

    /// Draws a wire; one port more than a gate has so far grows it, where the gate takes any number.
    public static Outcome<Transaction> connect(EditorState state, Wire wire) {
        Document document = state.document();
        Circuit circuit = document.circuit();
        return connected(circuit, wire).map(next -> new Transaction(
                Message.of("edit.connect", label(circuit, wire.from()), label(circuit, wire.to().node())),
                new Change.Wire(wire.to()),
                state.with(document.withCircuit(next)),
                0));
    }

    /// Leads one end of a wire elsewhere.
    public static Outcome<Transaction> reroute(EditorState state, PortRef old, Wire wire) {
        Document document = state.document();
        Circuit circuit = document.circuit();
        return connected(circuit.disconnect(old), wire).map(next -> new Transaction(
                Message.of("edit.reroute", label(circuit, wire.from()), label(circuit, wire.to().node())),
                new Change.Wire(wire.to()),
                state.with(Trimming.trimmed(document, next, Set.of(old))).select(Selection.of(state.selection().nodes())),
                0));
    }

    public static Transaction disconnect(EditorState state, PortRef wire) {
        Document document = state.document();
        Circuit circuit = document.circuit();
        Node to = circuit.node(wire.node());
        return new Transaction(
                Message.of("edit.disconnect", label(circuit, circuit.feeder(wire).orElse(wire.node())), Circuit.label(to)),
                new Change.Wire(wire),
                state.with(Trimming.trimmed(document, circuit.disconnect(wire), Set.of(wire))).select(Selection.of(state.selection().nodes())),
                0);
    }

    static Outcome<Circuit> connected(Circuit circuit, Wire wire) {
        Node target = circuit.node(wire.to().node());
        return isGrown(target, wire.to()) ? circuit.replace(wired(target, wire)) : circuit.connect(wire.from(), wire.to());
    }

    /// The node at the end of a wire, with the wire.
    static Node wired(Node to, Wire wire) {
        List<Optional<NodeId>> inputs = new ArrayList<>(to.inputs());
        if (isGrown(to, wire.to())) {
            inputs.add(Optional.of(wire.from()));
        } else {
            inputs.set(wire.to().port(), Optional.of(wire.from()));
        }
        return to.withInputs(inputs);
    }

    /// Whether the port is there, or would be grown.
    static boolean hasPort(Circuit circuit, PortRef port) {
        return circuit.contains(port.node())
                && (port.port() < circuit.node(port.node()).inputs().size() || isGrown(circuit.node(port.node()), port));
    }

    private static boolean isGrown(Node node, PortRef port) {
        return node.gate().variadic() && port.port() == node.inputs().size();
    }

    private static String label(Circuit circuit, NodeId node) {
        return Circuit.label(circuit.node(node));
    }
}
