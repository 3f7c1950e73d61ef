package org.gradwire.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.ShapeCheck;
import org.gradwire.circuit.TopologicalOrder;
import org.gradwire.gate.Arithmetic;
import org.gradwire.gate.Functions;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Linear;
import org.gradwire.gate.Python;
import org.gradwire.gate.Python.Binding;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;

/// A circuit laid out in lines: which nodes have one, what they are called, and the code of each node.
final class Sheet {
    /// What is longer or nested deeper gets a line of its own although it has no name.
    private static final int LONGEST = 4_000;
    private static final int DEEPEST = 40;

    private final Circuit circuit;
    private final List<Node> order = new ArrayList<>();
    private final Map<NodeId, Integer> uses = new HashMap<>();
    private final Map<NodeId, Shape> shapes;
    private final boolean arrays;
    private final LineNames names;
    private final Map<NodeId, Piece> pieces = new HashMap<>();
    private final Map<NodeId, Piece> bodies = new HashMap<>();
    private final Set<NodeId> lined = new HashSet<>();
    private final Map<PortRef, Piece> unwired = new HashMap<>();
    private final Optional<NodeId> output;

    Sheet(Circuit circuit) {
        this.circuit = circuit;
        output = circuit.output();
        shapes = ShapeCheck.shapes(circuit);
        arrays = shapes.values().stream().anyMatch(shape -> !shape.isScalar());
        circuit.wires().forEach(wire -> uses.merge(wire.from(), 1, Integer::sum));
        // The output comes last if nothing depends on it, so that reading takes it for the output again.
        Optional<Node> last = output.filter(id -> !uses.containsKey(id)).map(circuit::node);
        TopologicalOrder.of(circuit).stream().filter(node -> last.isEmpty() || node != last.get()).forEach(order::add);
        last.ifPresent(order::add);
        names = new LineNames(circuit, order);
        order.forEach(this::place);
    }

    private void place(Node node) {
        boolean source = node.gate().isSource();
        Piece body = source ? Piece.atom(node.value().map(Numbers::value).orElse("None")) : body(node);
        boolean constant = node.gate() == Sources.CONSTANT.gate() && node.value().isPresent();
        boolean inline = !node.isNamed()
                && uses.getOrDefault(node.id(), 0) == 1
                && !output.equals(Optional.of(node.id()))
                && (source ? constant : body.text().length() <= LONGEST && body.depth() <= DEEPEST);
        bodies.put(node.id(), body);
        if (inline) {
            pieces.put(node.id(), body);
        } else {
            lined.add(node.id());
            pieces.put(node.id(), Piece.atom(names.of(node)));
        }
    }

    /// The right side of the node's line, or what stands for it inside another.
    private Piece body(Node node) {
        Gate gate = node.gate();
        List<Piece> inputs = inputs(node);
        boolean asArrays = isArrays(node);
        Python form = Forms.python(gate, asArrays);
        if (gate.variadic() && inputs.size() == 1 && form.binding() != Binding.ATOM) {
            return inputs.getFirst();
        }
        if (gate.variadic() && gate.params().isEmpty() && form.binding() == Binding.ATOM && inputs.size() != 2) {
            String function = form.template().substring(0, form.template().indexOf('('));
            form = asArrays
                    ? new Python(function + ".reduce(np.broadcast_arrays(#each(, |@)))", Binding.ATOM)
                    : inputs.size() > 2 ? form : new Python(function + "([#each(, |@)])", Binding.ATOM);
        }
        if (gate == Arithmetic.POWER_OF.gate() && node.settings().get("exponent").orElseThrow().number() == 2) {
            form = new Python("pow(#x, #exponent)", Binding.ATOM);
        }
        if (gate == Arithmetic.RECIPROCAL.gate() && wouldReadAsSigmoid(node)) {
            form = new Python("np.reciprocal(#x)", Binding.ATOM);
        }
        if (gate == Linear.DOT.gate() && !node.inputs().stream().allMatch(input -> rank(input) == 1)) {
            form = new Python("np.vdot(#a, #b)", Binding.ATOM);
        }
        if (gate == Linear.PICK.gate() && inlineInput(node).filter(inner -> inner.gate() == gate).isPresent()) {
            inputs = List.of(Piece.atom("(" + inputs.getFirst().text() + ")"));
        }
        if (gate == Linear.CONCATENATE.gate()) {
            List<Piece> vectors = new ArrayList<>();
            for (int i = 0; i < inputs.size(); i++) {
                vectors.add(rank(node.inputs().get(i)) == 0
                        ? Piece.atom("np.atleast_1d(" + inputs.get(i).text() + ")")
                        : inputs.get(i));
            }
            inputs = vectors;
        }
        return Forms.fill(form, node, inputs);
    }

    private int rank(Optional<NodeId> node) {
        return node.map(shapes::get).map(Shape::rank).orElse(-1);
    }

    private boolean wouldReadAsSigmoid(Node reciprocal) {
        return inlineInput(reciprocal)
                .filter(shift -> shift.gate() == Arithmetic.SHIFT.gate())
                .flatMap(this::inlineInput)
                .filter(exp -> exp.gate() == Functions.EXP.gate())
                .isPresent();
    }

    private Optional<Node> inlineInput(Node node) {
        return node.inputs().getFirst().filter(input -> !lined.contains(input)).map(circuit::node);
    }

    /// How each input of the node is written inside it.
    List<Piece> inputs(Node node) {
        List<Piece> inputs = new ArrayList<>();
        for (int port = 0; port < node.inputs().size(); port++) {
            Optional<NodeId> input = node.inputs().get(port);
            if (input.isEmpty()) {
                inputs.add(free(node, port));
            } else if (isInlineConstant(input.get())) {
                inputs.add(constant(node, port, circuit.node(input.get()).value().orElseThrow()));
            } else {
                inputs.add(Objects.requireNonNull(pieces.get(input.get())));
            }
        }
        return inputs;
    }

    /// A port without a wire is written as a free name, so that the line says what is missing.
    private Piece free(Node node, int port) {
        return unwired.computeIfAbsent(
                new PortRef(node.id(), port),
                ref -> Piece.atom(names.fresh(node.gate().port(port) + "_free")));
    }

    private boolean isInlineConstant(NodeId id) {
        return !lined.contains(id) && circuit.node(id).gate().isSource();
    }

    /// A constant as a plain number, unless that would be read as part of the gate.
    private Piece constant(Node node, int port, Tensor value) {
        boolean operator = Forms.python(node.gate(), isArrays(node)).binding() != Binding.ATOM
                || node.gate() == Linear.TRANSPOSE.gate()
                || node.gate() == Linear.PICK.gate();
        int inputs = node.inputs().size();
        boolean folds = operator
                && (inputs != 2 || node.inputs().get(1 - port).filter(this::isInlineConstant).isPresent());
        boolean plain = value.isScalar() && !folds
                && (inputs != 2 || !Absorption.takes(node.gate(), port, value.number()));
        return plain ? Piece.number(Numbers.real(value.number())) : Piece.atom(Numbers.array(value));
    }

    /// Whether the node is written for arrays and not for plain numbers.
    boolean isArrays(Node node) {
        return shape(node.id())
                .map(own -> !own.isScalar() || node.inputs().stream().anyMatch(input -> rank(input) > 0))
                .orElse(arrays);
    }

    List<Node> order() {
        return order;
    }

    Circuit circuit() {
        return circuit;
    }

    LineNames names() {
        return names;
    }

    boolean hasLine(NodeId id) {
        return lined.contains(id);
    }

    boolean isUsed(NodeId id) {
        return uses.containsKey(id);
    }

    Piece piece(NodeId id) {
        return Objects.requireNonNull(pieces.get(id));
    }

    Piece bodyOf(NodeId id) {
        return Objects.requireNonNull(bodies.get(id));
    }

    Optional<Shape> shape(NodeId id) {
        return Optional.ofNullable(shapes.get(id));
    }

    Optional<NodeId> output() {
        return output;
    }
}
