package org.gradwire.layout;

import org.gradwire.circuit.Node;

/// How much room a node takes, in world units.
public record Size(double width, double height) {
    /// A circle of radius 29.
    public static final Size GATE = new Size(58, 58);
    /// A pill with a name and a number.
    public static final Size SOURCE = new Size(76, 40);

    public static Size of(Node node) {
        return node.gate().isSource() ? SOURCE : GATE;
    }
}
