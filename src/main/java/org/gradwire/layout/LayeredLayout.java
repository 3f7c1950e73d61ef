package org.gradwire.layout;

import java.util.Map;
import java.util.function.Function;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Sources;

/// Places a circuit in layers from left to right; the same circuit always gets the same placement.
///
/// Run it off the UI thread: ELK needs a second or two when it is first used.
public final class LayeredLayout {
    /// Above this, ELK takes longer than a person likes to wait.
    private static final int LARGE = 2_000;
    /// Above this, a column of all inputs is longer than a screen is high.
    private static final int FIGURE = 60;

    private LayeredLayout() {}

    public static Map<NodeId, Spot> place(Circuit circuit) {
        return place(circuit, Size::of);
    }

    /// A centre for every node.
    ///
    /// @param sizes how much room each node takes
    public static Map<NodeId, Spot> place(Circuit circuit, Function<Node, Size> sizes) {
        if (circuit.size() == 0) {
            return Map.of();
        }
        if (circuit.size() > LARGE) {
            return placed(new LongestPath(), circuit, sizes);
        }
        try {
            Map<NodeId, Spot> near = placed(new ElkLayering(node -> false), circuit, sizes);
            if (circuit.size() > FIGURE) {
                return near;
            }
            Map<NodeId, Spot> left = placed(new ElkLayering(LayeredLayout::isInput), circuit, sizes);
            return Untidiness.of(circuit, left, sizes) <= Untidiness.of(circuit, near, sizes) ? left : near;
        } catch (RuntimeException | LinkageError e) {
            // ELK is a large library with its own ideas; a plain placement is better than none.
            return placed(new LongestPath(), circuit, sizes);
        }
    }

    private static Map<NodeId, Spot> placed(Layering layering, Circuit circuit, Function<Node, Size> sizes) {
        return Layering.spots(circuit, sizes, layering.levels(circuit, sizes));
    }

    /// Lecture figures have the inputs at the left; a constant belongs beside the gate that uses it.
    private static boolean isInput(Node node) {
        return node.gate().isSource() && node.gate() != Sources.CONSTANT.gate();
    }
}
