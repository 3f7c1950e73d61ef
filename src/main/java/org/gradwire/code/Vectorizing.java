package org.gradwire.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.ShapeCheck;
import org.gradwire.circuit.TopologicalOrder;
import org.gradwire.gate.Activations;
import org.gradwire.gate.Arithmetic;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Linear;
import org.gradwire.gate.Losses;
import org.gradwire.gate.Rule;
import org.gradwire.gate.Settings;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.train.Examples;

/// Gives the examples an axis of their own in front of those that a value has, gate by gate.
final class Vectorizing {
    private final Circuit single;
    private final Examples examples;
    private final int m;
    private final Map<NodeId, Shape> shapes;
    private final Map<NodeId, Node> made = new HashMap<>();
    private final List<NodeId> order = new ArrayList<>();
    /// The node that has the values of a node for all examples; where it is shared, itself.
    private final Map<NodeId, NodeId> stands = new HashMap<>();
    private final Set<NodeId> wide = new HashSet<>();
    private final Set<String> names;
    private final Map<NodeId, NodeId> activations = new HashMap<>();
    private int free;

    Vectorizing(Circuit circuit, Examples examples) {
        this.examples = examples;
        single = examples.circuit();
        m = examples.trainingCount();
        shapes = ShapeCheck.shapes(single);
        names = new HashSet<>(circuit.names());
        free = single.freeId().number();
    }

    Outcome<Vectorized> result() {
        NodeId output = single.output().orElseThrow();
        for (Node node : TopologicalOrder.of(single)) {
            Optional<Message> why = add(node);
            if (why.isPresent()) {
                return new Outcome.Refused<>(why.get());
            }
        }
        if (!wide.contains(output)) {
            return Outcome.refused("vector.shared", Circuit.label(single.node(output)));
        }
        Collection<Node> nodes = order.stream().map(made::get).toList();
        return Circuit.of(nodes, Optional.of(stands(output)), Optional.empty())
                .map(circuit -> new Vectorized(circuit, m, examples.bound(), examples.parameters(), Map.copyOf(activations)));
    }

    private Optional<Message> add(Node node) {
        if (examples.bound().contains(node.id())) {
            wide.add(node.id());
            stand(node, node.withValue(stacked(node.id())).withName(wideName(node)));
            return Optional.empty();
        }
        if (node.inputs().stream().noneMatch(input -> input.filter(wide::contains).isPresent())) {
            stand(node, node.withInputs(node.inputs().stream().map(input -> input.map(this::stands)).toList()));
            return Optional.empty();
        }
        if (!shapes.containsKey(node.id())) {
            return Optional.of(Message.of("vector.gate", node.gate().name(), Circuit.label(node)));
        }
        wide.add(node.id());
        return widened(node)
                ? Optional.empty()
                : Optional.of(Message.of("vector.gate", node.gate().name(), Circuit.label(node)));
    }

    private Tensor stacked(NodeId source) {
        List<Tensor> rows = IntStream.range(0, m)
                .mapToObj(example -> examples.at(examples.trainingRow(example)).node(source).value().orElseThrow())
                .toList();
        return Tensor.of(leading(rows.getFirst().shape()), rows.stream().flatMapToDouble(row -> Arrays.stream(row.toArray())).toArray());
    }

    private Shape leading(Shape shape) {
        return Shape.of(IntStream.concat(IntStream.of(m), IntStream.of(shape.lengths())).toArray());
    }

    /// Whether the gate has a form for all examples at once.
    private boolean widened(Node node) {
        if (isEntropyOfSigmoid(node)) {
            return fromScore(node);
        }
        if (node.gate().rule() instanceof Rule.ByEntry) {
            return entrywise(node, node.gate());
        }
        return switch (node.gate().id()) {
            case "dot" -> product(node);
            case "matmul" -> product(node);
            case "transpose" -> shape(node).rank() <= 1 && same(node);
            case "sum", "mean" -> reduced(node);
            case "sum-of-squares" -> summed(node, made(Arithmetic.SQUARE.gate(), Settings.NONE, in(node, 0)), shape(node, 0));
            case "reshape" -> stand(node, reshaped(in(node, 0), leading(shape(node)).lengths()));
            case "pick" -> picked(node);
            case "softmax", "log-softmax" -> shape(node).rank() >= 1 && unchanged(node);
            case "cross-entropy", "softmax-cross-entropy", "squared-error" -> perRow(node);
            case "multiclass-hinge" -> isWide(node, 0) && isWide(node, 1) && shape(node, 0).rank() == 1 && unchanged(node);
            default -> false;
        };
    }

    private boolean isEntropyOfSigmoid(Node node) {
        return node.gate().equals(Losses.BINARY_CROSS_ENTROPY.gate())
                && isWide(node, 0)
                && single.node(input(node, 0)).gate().equals(Activations.SIGMOID.gate());
    }

    /// The loss from the score behind the sigmoid, whose gradient is `A − Y`.
    private boolean fromScore(Node node) {
        Node sigmoid = single.node(input(node, 0));
        NodeId score = input(sigmoid, 0);
        named(stands(sigmoid.id()), "A");
        named(stands(score), "Z");
        activations.put(stands(score), stands(sigmoid.id()));
        Node from = Node.of(node.id(), Losses.BINARY_CROSS_ENTROPY_FROM_SCORE.gate(), node.name());
        int rank = shape(node).rank();
        return stand(node, from.withInputs(List.of(
                Optional.of(aligned(score, rank)), Optional.of(aligned(input(node, 1), rank)))).withName(wideName(node)));
    }

    private void named(NodeId id, String name) {
        Node node = made.get(id);
        if (node != null && !node.isNamed() && names.add(name)) {
            made.put(id, node.withName(name));
        }
    }

    private boolean entrywise(Node node, Gate gate) {
        int rank = shape(node).rank();
        List<Optional<NodeId>> inputs = new ArrayList<>();
        for (int port = 0; port < node.inputs().size(); port++) {
            inputs.add(Optional.of(aligned(input(node, port), rank)));
        }
        return stand(node, new Node(node.id(), gate, wideName(node), node.settings(), inputs));
    }

    /// Axes of length 1 behind that of the examples, where another input has more axes.
    private NodeId aligned(NodeId input, int rank) {
        Shape own = shape(input);
        if (!wide.contains(input) || own.rank() == rank) {
            return stands(input);
        }
        IntStream ones = IntStream.generate(() -> 1).limit((long) rank - own.rank());
        return added(reshaped(stands(input), IntStream.concat(IntStream.of(m), IntStream.concat(ones, IntStream.of(own.lengths()))).toArray()));
    }

    /// Dot and matrix products; a vector for each example is a row of a matrix.
    private boolean product(Node node) {
        int a = shape(node, 0).rank();
        int b = shape(node, 1).rank();
        boolean wideA = isWide(node, 0);
        boolean wideB = isWide(node, 1);
        if (a > 2 || b > 2) {
            return false;
        }
        if (a == 1 && b == 1 && wideA && wideB) {
            return summed(node, made(Arithmetic.MULTIPLY.gate(), Settings.NONE, in(node, 0), in(node, 1)), shape(node, 0));
        }
        if (wideB && b == 1 && !wideA) {
            NodeId left = a == 1 ? in(node, 0) : added(made(Linear.TRANSPOSE.gate(), Settings.NONE, in(node, 0)));
            return stand(node, made(Linear.MATMUL.gate(), Settings.NONE, in(node, 1), left));
        }
        boolean mixed = wideA && wideB && a + b == 3;
        return !mixed && stand(node, made(Linear.MATMUL.gate(), Settings.NONE, in(node, 0), in(node, 1)));
    }

    private boolean reduced(Node node) {
        Shape shape = shape(node, 0);
        Optional<Integer> axis = node.settings().integer("axis");
        if (shape.isScalar()) {
            return same(node);
        }
        Settings along = Settings.of("axis", axis.map(at -> at < 0 ? at : at + 1).orElse(1));
        NodeId from = axis.isEmpty() ? flat(in(node, 0), shape) : in(node, 0);
        return stand(node, made(node.gate(), along, from));
    }

    /// All entries of each example, added up.
    private boolean summed(Node node, Node terms, Shape shape) {
        if (shape.isScalar()) {
            return stand(node, terms);
        }
        return stand(node, made(Linear.SUM.gate(), Settings.of("axis", 1), flat(added(terms), shape)));
    }

    private NodeId flat(NodeId from, Shape shape) {
        return shape.rank() == 1 ? from : added(reshaped(from, m, shape.count()));
    }

    /// Times a vector that is 1 at the wanted entry and 0 elsewhere.
    private boolean picked(Node node) {
        Shape shape = shape(node, 0);
        int[] index = node.settings().integers("index");
        if (shape.rank() == 0 || index.length != shape.rank()) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < index.length; i++) {
            at += (index[i] < 0 ? index[i] + shape.length(i) : index[i]) * shape.strides()[i];
        }
        double[] one = new double[shape.count()];
        one[at] = 1;
        NodeId chooser = added(Node.of(next(), Sources.CONSTANT.gate(), "").withValue(Tensor.vector(one)));
        return stand(node, made(Linear.MATMUL.gate(), Settings.NONE, flat(in(node, 0), shape), chooser));
    }

    /// Losses run along the last axis; a single number gets one.
    private boolean perRow(Node node) {
        if (!isWide(node, 0) || !isWide(node, 1)) {
            return false;
        }
        if (shape(node, 0).rank() > 0) {
            return unchanged(node);
        }
        return stand(node, made(node.gate(), node.settings(),
                added(reshaped(in(node, 0), m, 1)), added(reshaped(in(node, 1), m, 1))));
    }

    /// The gate as it is, because it leaves the first axes alone.
    private boolean unchanged(Node node) {
        return stand(node, node.withInputs(node.inputs().stream().map(input -> input.map(this::stands)).toList()).withName(wideName(node)));
    }

    /// The gate does nothing to the value of one example.
    private boolean same(Node node) {
        stands.put(node.id(), in(node, 0));
        return true;
    }

    /// The node that has the values of another for all examples, under its id and name.
    private boolean stand(Node node, Node next) {
        String name = wide.contains(node.id()) && !next.isNamed() ? wideName(node) : next.name();
        put(new Node(node.id(), next.gate(), name, next.settings(), next.inputs()));
        stands.put(node.id(), node.id());
        return true;
    }

    private NodeId added(Node node) {
        put(node);
        return node.id();
    }

    private void put(Node node) {
        made.put(node.id(), node);
        order.add(node.id());
    }

    private Node made(Gate gate, Settings settings, NodeId... inputs) {
        return new Node(next(), gate, "", settings, List.of(inputs).stream().map(Optional::of).toList());
    }

    private Node reshaped(NodeId from, int... lengths) {
        return made(Linear.RESHAPE.gate(), Settings.of("shape", Tensor.vector(IntStream.of(lengths).asDoubleStream().toArray())), from);
    }

    private NodeId next() {
        return new NodeId(free++);
    }

    private String wideName(Node node) {
        String name = LoopNames.wide(node.name(), names);
        names.add(name);
        return name;
    }

    private boolean isWide(Node node, int port) {
        return wide.contains(input(node, port));
    }

    private static NodeId input(Node node, int port) {
        return node.inputs().get(port).orElseThrow();
    }

    private NodeId in(Node node, int port) {
        return stands(input(node, port));
    }

    private NodeId stands(NodeId id) {
        return stands.getOrDefault(id, id);
    }

    private Shape shape(Node node, int port) {
        return shape(input(node, port));
    }

    private Shape shape(Node node) {
        return shape(node.id());
    }

    private Shape shape(NodeId id) {
        return Optional.ofNullable(shapes.get(id)).orElseThrow();
    }
}
