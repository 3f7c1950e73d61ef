package org.gradwire.layout;

import java.util.Map;
import java.util.Optional;
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
        return place(circuit, sizes, Progress.NONE).orElseThrow();
    }

    /// The same for somebody who may stop waiting; nothing if the layout was cancelled.
    public static Optional<Map<NodeId, Spot>> place(Circuit circuit, Function<Node, Size> sizes, Progress progress) {
        Map<NodeId, Spot> spots = circuit.size() == 0 ? Map.of() : laidOut(circuit, sizes, progress);
        if (progress.cancelled()) {
            return Optional.empty();
        }
        progress.at(1);
        return Optional.of(spots);
    }

    private static Map<NodeId, Spot> laidOut(Circuit circuit, Function<Node, Size> sizes, Progress progress) {
        if (circuit.size() > LARGE) {
            return placed(new LongestPath(), circuit, sizes);
        }
        try {
            boolean figure = circuit.size() <= FIGURE;
            ElkProgress first = new ElkProgress(progress, 0, figure ? 0.5 : 1);
            Map<NodeId, Spot> near = placed(new ElkLayering(node -> false, first), circuit, sizes);
            if (!figure || progress.cancelled()) {
                return near;
            }
            ElkProgress second = new ElkProgress(progress, 0.5, 1);
            Map<NodeId, Spot> left = placed(new ElkLayering(LayeredLayout::isInput, second), circuit, sizes);
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
