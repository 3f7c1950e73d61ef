package org.gradwire.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.TopologicalOrder;
import org.gradwire.data.Labels;
import org.gradwire.gate.Activations;
import org.gradwire.gate.Losses;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Tensor;

/// What a circuit answers to its data: the last node that follows from the inputs, but not from the targets yet. That
/// is what the loss compares with the targets: a probability, a score, or a vector of one for each class.
public final class Answer {
    private final NodeId node;
    private final List<Fed> inputs;
    private final List<Fed> targets;
    private final boolean decidesAtZero;

    private Answer(NodeId node, List<Fed> inputs, List<Fed> targets, boolean decidesAtZero) {
        this.node = node;
        this.inputs = inputs;
        this.targets = targets;
        this.decidesAtZero = decidesAtZero;
    }

    /// Nothing if no such node is there.
    public static Optional<Answer> of(Examples examples) {
        Circuit circuit = examples.circuit();
        List<Fed> targets = targets(circuit, examples.fed());
        List<Fed> others = examples.fed().stream().filter(source -> !targets.contains(source)).toList();
        Set<NodeId> fromTargets = after(circuit, targets);
        Set<NodeId> fromInputs = after(circuit, others);
        Optional<Node> last = Optional.empty();
        Optional<Node> asker = Optional.empty();
        for (Node node : TopologicalOrder.of(circuit)) {
            for (NodeId feeder : node.inputs().stream().flatMap(Optional::stream).toList()) {
                boolean answers = fromInputs.contains(feeder) && !fromTargets.contains(feeder) && fromTargets.contains(node.id());
                if (answers && last.filter(known -> isBefore(circuit, feeder, known.id())).isEmpty()) {
                    last = Optional.of(circuit.node(feeder));
                    asker = Optional.of(node);
                }
            }
        }
        // Where two losses judge the same scores, each has a target of its own.
        List<Fed> compared = asker.map(node -> before(circuit, node.id()))
                .map(feeding -> targets.stream().filter(source -> feeding.contains(source.source())).toList())
                .filter(found -> !found.isEmpty())
                .orElse(targets);
        boolean score = asker.filter(node -> node.gate().equals(Losses.BINARY_CROSS_ENTROPY_FROM_SCORE.gate())).isPresent();
        return last.map(node -> {
            Set<NodeId> needed = before(circuit, node.id());
            return new Answer(node.id(), others.stream().filter(source -> needed.contains(source.source())).toList(), compared, score);
        });
    }

    /// Targets say so themselves; else they are what a loss takes beside the answer, else what was bound last.
    private static List<Fed> targets(Circuit circuit, List<Fed> fed) {
        List<Fed> named = fed.stream().filter(source -> circuit.node(source.source()).gate().equals(Sources.TARGET.gate())).toList();
        if (!named.isEmpty()) {
            return named;
        }
        Set<NodeId> compared = new HashSet<>();
        circuit.wires().stream()
                .filter(wire -> wire.to().port() == 1
                        && Arrays.stream(Losses.values()).anyMatch(loss -> circuit.node(wire.to().node()).gate().equals(loss.gate())))
                .forEach(wire -> compared.add(wire.from()));
        List<Fed> found = fed.stream().filter(source -> compared.contains(source.source())).toList();
        return found.isEmpty() && fed.size() > 1 ? List.of(fed.getLast()) : found;
    }

    private static Set<NodeId> after(Circuit circuit, List<Fed> sources) {
        Set<NodeId> found = new HashSet<>();
        sources.forEach(source -> found.add(source.source()));
        for (Node node : TopologicalOrder.of(circuit)) {
            if (node.inputs().stream().flatMap(Optional::stream).anyMatch(found::contains)) {
                found.add(node.id());
            }
        }
        return found;
    }

    private static Set<NodeId> before(Circuit circuit, NodeId end) {
        Set<NodeId> found = new HashSet<>(Set.of(end));
        List<Node> order = TopologicalOrder.of(circuit);
        for (Node node : order.reversed()) {
            if (found.contains(node.id())) {
                node.inputs().forEach(input -> input.ifPresent(found::add));
            }
        }
        return found;
    }

    private static boolean isBefore(Circuit circuit, NodeId one, NodeId other) {
        return one.equals(other) || before(circuit, other).contains(one);
    }

    public NodeId node() {
        return node;
    }

    /// The two columns that the answer follows from, if it follows from two.
    public Optional<TwoInputs> plane() {
        List<TwoInputs.Input> entries = new ArrayList<>();
        for (Fed source : inputs) {
            for (int entry = 0; entry < source.shape().count() && entries.size() < 3; entry++) {
                entries.add(new TwoInputs.Input(source.source(), entry, source.columns().get(source.asClass() ? 0 : entry)));
            }
        }
        return entries.size() == 2 && inputs.stream().noneMatch(Fed::asClass)
                ? Optional.of(new TwoInputs(entries.get(0), entries.get(1)))
                : Optional.empty();
    }

    /// Where one output changes from the first class to the second.
    public double middle(Circuit circuit) {
        Node answering = circuit.node(node);
        if (decidesAtZero || answering.gate().equals(Activations.TANH.gate()) || answering.gate().equals(Activations.SIGN.gate())) {
            return 0;
        }
        if (answering.gate().equals(Activations.STEP.gate())) {
            return (1 + answering.settings().get("low").map(Tensor::number).orElse(0.0)) / 2;
        }
        return answering.gate().equals(Activations.SIGMOID.gate()) || !isSigned() ? 0.5 : 0;
    }

    private boolean isSigned() {
        return targets.size() == 1 && targets.getFirst().columns().size() == 1 && has(targets.getFirst(), -1);
    }

    private static boolean has(Fed source, double number) {
        return IntStream.range(0, source.columns().getFirst().rows()).anyMatch(row -> source.columns().getFirst().at(row) == number);
    }

    /// The class of each row of the table, from 0; nothing if the targets are no classes.
    ///
    /// @param outputs how many numbers the answer has
    public Optional<int[]> classes(int outputs) {
        if (targets.size() != 1) {
            return Optional.empty();
        }
        Fed target = targets.getFirst();
        int rows = target.columns().getFirst().rows();
        int[] classes = new int[rows];
        for (int row = 0; row < rows; row++) {
            classes[row] = kind(target, row, outputs);
            if (classes[row] < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(classes);
    }

    private static int kind(Fed target, int row, int outputs) {
        if (target.columns().size() > 1) {
            int best = 0;
            for (int entry = 1; entry < target.columns().size(); entry++) {
                best = target.at(entry, row) > target.at(best, row) ? entry : best;
            }
            return best;
        }
        double number = target.columns().getFirst().at(row);
        return outputs > 1
                ? Labels.isClass(number, outputs) ? (int) number : -1
                : number == 1 ? 1 : number == 0 || number == -1 ? 0 : -1;
    }
}
