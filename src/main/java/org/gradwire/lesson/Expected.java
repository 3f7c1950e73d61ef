package org.gradwire.lesson;

import java.util.OptionalInt;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Text;

/// A number that a text gives for a value or a gradient of a circuit.
///
/// @param decimals how many decimals are printed; nothing for a number that is meant exactly (to 1e-9)
/// @param misprint the text is known to be wrong: the number is fine when it does *not* agree
public record Expected(Quantity quantity, Tensor number, OptionalInt decimals, boolean misprint, Text note) {
    /// What the number is said to be.
    public sealed interface Quantity {
        record ValueOf(NodeId node) implements Quantity {}

        record GradientOf(NodeId node) implements Quantity {}

        /// The contribution that comes back along one wire.
        record GradientAlong(PortRef wire) implements Quantity {}
    }

    /// Whether a circuit has what the number is said to be of.
    public boolean isOf(Circuit circuit) {
        return switch (quantity) {
            case Quantity.ValueOf(NodeId node) -> circuit.contains(node);
            case Quantity.GradientOf(NodeId node) -> circuit.contains(node);
            case Quantity.GradientAlong(PortRef wire) -> circuit.feeder(wire).isPresent();
        };
    }
}
