package org.gradwire.pass;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.Problem;
import org.gradwire.circuit.ShapeCheck;
import org.gradwire.circuit.TopologicalOrder;
import org.gradwire.tensor.Shape;
import org.jspecify.annotations.Nullable;

/// Where everything of a circuit lies in the rows of a pass.
///
/// Nodes are numbered by their position in the forward order, wires by the node they lead to and
/// its port. A gradient lies where the value lies, in a row of its own; contributions follow behind
/// the gradients, with one slice for each wire that the backward pass travels.
final class Layout {
    static final int NONE = -1;

    final List<Node> order;
    final Map<NodeId, Integer> positions;
    final List<Problem> problems;
    /// By position; null where the node is not computed.
    final @Nullable Shape[] shapes;
    /// By position: where the value begins; one more at the end.
    final int[] offsets;
    final int valueCount;
    /// By position: the number of the first wire; one more at the end.
    final int[] firstWire;
    /// By wire: the position that feeds it, or [#NONE] for a free port.
    final int[] wireFrom;
    /// By wire: the position that it leads to.
    final int[] wireTo;
    /// By position: whether a path leads to the output and there is a backward pass.
    final boolean[] reaches;
    /// By wire: where the contribution begins, or [#NONE] where no gradient travels.
    final int[] contributionOffsets;
    /// How long the row of gradients and contributions is.
    final int gradientCount;
    /// By position: where the contributions begin that its gradient is the sum of; one more at the end.
    /// They lie side by side, in the order of the steps, so that adding them up reads memory from front to
    /// back. None where there is only one: that is the gradient, and lies where the gradient lies.
    final int[] firstContribution;
    /// By position: where its wires begin in [#fan]; one more at the end.
    final int[] firstFan;
    /// The wires that bring a node its contributions, in the order of the steps.
    final int[] fan;
    /// Position of the output, or [#NONE] if the circuit is empty.
    final int output;
    /// Whether there is a backward pass: the output is computed, and the seed has its shape or is one number.
    final boolean backward;

    Layout(Circuit circuit) {
        order = TopologicalOrder.of(circuit);
        int n = order.size();
        positions = HashMap.newHashMap(n);
        for (int position = 0; position < n; position++) {
            positions.put(order.get(position).id(), position);
        }
        ShapeCheck check = ShapeCheck.of(circuit, order, Limits.STANDARD);
        problems = check.problems();
        shapes = new Shape[n];
        offsets = new int[n + 1];
        firstWire = new int[n + 1];
        for (int position = 0; position < n; position++) {
            Node node = order.get(position);
            Shape shape = check.shapes().get(node.id());
            shapes[position] = shape;
            offsets[position + 1] = offsets[position] + (shape == null ? 0 : shape.count());
            firstWire[position + 1] = firstWire[position] + node.inputs().size();
        }
        valueCount = offsets[n];
        wireFrom = new int[firstWire[n]];
        wireTo = new int[firstWire[n]];
        for (int position = 0; position < n; position++) {
            List<Optional<NodeId>> inputs = order.get(position).inputs();
            for (int port = 0; port < inputs.size(); port++) {
                int wire = firstWire[position] + port;
                wireTo[wire] = position;
                wireFrom[wire] = inputs.get(port).map(from -> positions.getOrDefault(from, NONE)).orElse(NONE);
            }
        }
        output = circuit.output().map(id -> positions.getOrDefault(id, NONE)).orElse(NONE);
        backward = output != NONE
                && isComputed(output)
                && circuit.seed().stream().allMatch(seed -> seed.isScalar() || seed.shape().equals(shapes[output]));
        reaches = reaches();
        firstFan = new int[n + 1];
        fan = gatherFans();
        contributionOffsets = new int[wireFrom.length];
        firstContribution = new int[n + 1];
        layContributions();
        gradientCount = firstContribution[n];
    }

    boolean isComputed(int position) {
        return shapes[position] != null;
    }

    /// The shape of a node that is computed.
    Shape shape(int position) {
        Shape shape = shapes[position];
        if (shape == null) {
            throw new IllegalStateException("node " + order.get(position).id() + " is not computed");
        }
        return shape;
    }

    private boolean[] reaches() {
        boolean[] reached = new boolean[order.size()];
        if (!backward) {
            return reached;
        }
        reached[output] = true;
        for (int position = output; position >= 0; position--) {
            for (int wire = firstWire[position]; reached[position] && wire < firstWire[position + 1]; wire++) {
                reached[wireFrom[wire]] = true;
            }
        }
        return reached;
    }

    /// Contributions arrive in the order of the backward pass: from the last consumer to the first, port by port.
    private int[] gatherFans() {
        for (int wire = 0; wire < wireFrom.length; wire++) {
            if (reaches[wireTo[wire]]) {
                firstFan[wireFrom[wire] + 1]++;
            }
        }
        for (int position = 0; position < order.size(); position++) {
            firstFan[position + 1] += firstFan[position];
        }
        int[] wires = new int[firstFan[order.size()]];
        int[] next = Arrays.copyOf(firstFan, order.size());
        for (int position = order.size() - 1; position >= 0; position--) {
            for (int wire = firstWire[position]; reaches[position] && wire < firstWire[position + 1]; wire++) {
                wires[next[wireFrom[wire]]++] = wire;
            }
        }
        return wires;
    }

    private void layContributions() {
        Arrays.fill(contributionOffsets, NONE);
        int end = valueCount;
        for (int position = 0; position < order.size(); position++) {
            firstContribution[position] = end;
            boolean only = firstFan[position + 1] - firstFan[position] == 1;
            for (int f = firstFan[position]; f < firstFan[position + 1]; f++) {
                contributionOffsets[fan[f]] = only ? offsets[position] : end;
                end += only ? 0 : offsets[position + 1] - offsets[position];
            }
        }
        firstContribution[order.size()] = end;
    }
}
