package org.gradwire.edit;

import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.ShapeCheck;
import org.gradwire.tensor.Shape;

/// A node that is there and selected, after which layers may go.
///
/// @param shape of its value
public record Joint(NodeId node, String label, Shape shape) {
    /// The selected node, if it is one alone and its shape is known.
    public static Optional<Joint> of(EditorState state) {
        Circuit circuit = state.document().circuit();
        return state.selection().in(circuit).single().flatMap(node -> Optional.ofNullable(ShapeCheck.shapes(circuit).get(node))
                .map(shape -> new Joint(node, Circuit.label(circuit.node(node)), shape)));
    }

    /// Whether layers of these sizes can take what it brings: a list of numbers, or one number for a size of 1.
    public boolean fits(LayerSizes sizes) {
        return shape.rank() <= 1 && shape.longCount() == sizes.in();
    }

    /// One number is made a list of one before a layer takes it.
    boolean isNumber() {
        return shape.isScalar();
    }
}
