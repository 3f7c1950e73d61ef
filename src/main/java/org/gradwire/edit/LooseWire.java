package org.gradwire.edit;

import java.util.Optional;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;

/// A wire with one end in the hand.
///
/// @param held    the end that stays
/// @param instead the wire whose end was taken, which is there until this one takes its place
public record LooseWire(Held held, Optional<PortRef> instead) {
    /// The end that stays where it is.
    public sealed interface Held {
        record Output(NodeId node) implements Held {}

        record Input(PortRef port) implements Held {}
    }

    public static LooseWire from(NodeId node) {
        return new LooseWire(new Held.Output(node), Optional.empty());
    }

    public static LooseWire to(PortRef port) {
        return new LooseWire(new Held.Input(port), Optional.empty());
    }

    /// An end of a wire that exists is taken, to be led elsewhere.
    ///
    /// @param start whether it is the end at the output
    public static LooseWire taken(Wire wire, boolean start) {
        return new LooseWire(start ? new Held.Input(wire.to()) : new Held.Output(wire.from()), Optional.of(wire.to()));
    }

    /// The node at the end that stays.
    public NodeId node() {
        return switch (held) {
            case Held.Output(NodeId node) -> node;
            case Held.Input(PortRef port) -> port.node();
        };
    }
}
