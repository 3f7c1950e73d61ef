package org.gradwire.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Problem;
import org.gradwire.gate.Derivative;
import org.gradwire.gate.Operands;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;

/// A finished pass, forward and backward: every value, gradient, contribution and step. Immutable.
///
/// Nothing here means *not computed*; a gradient of zero is a zero.
public final class Trace {
    private final Circuit circuit;
    private final Plan plan;
    private final Layout layout;
    private final Rows rows;
    private final List<NodeId> onKink;

    private Trace(Circuit circuit, Evaluator evaluator) {
        this.circuit = circuit;
        plan = evaluator.plan();
        layout = plan.layout;
        rows = evaluator.rows();
        onKink = evaluator.pieces().onKink();
    }

    public static Trace of(Circuit circuit) {
        return of(circuit, Plan.of(circuit));
    }

    /// The pass of another circuit; its plan is used again where the wiring is the same.
    public Trace again(Circuit next) {
        return of(next, plan.fit(next));
    }

    private static Trace of(Circuit circuit, Plan plan) {
        Evaluator evaluator = new Evaluator(plan).load(circuit);
        evaluator.forward();
        evaluator.backward();
        return new Trace(circuit, evaluator);
    }

    public Circuit circuit() {
        return circuit;
    }

    public Plan plan() {
        return plan;
    }

    public int stepCount() {
        return plan.stepCount();
    }

    public Optional<Tensor> value(NodeId node) {
        return cut(rows.values, plan.position(node));
    }

    /// The gradient of the output with respect to the node. Zero where no path leads to the output, in
    /// the shape of the value (a scalar if that is not computed); nothing if the output is not computed.
    public Optional<Tensor> gradient(NodeId node) {
        if (!hasBackward()) {
            return Optional.empty();
        }
        Optional<Tensor> gradient = cut(rows.gradients, plan.position(node));
        return gradient.isPresent() ? gradient : Optional.of(Tensor.scalar(0));
    }

    /// What comes back along one wire; zero if it leads nowhere near the output.
    public Optional<Tensor> contribution(PortRef to) {
        int wire = wire(to);
        int from = layout.wireFrom[wire];
        if (!hasBackward() || from == Layout.NONE || !layout.isComputed(from)) {
            return Optional.empty();
        }
        int offset = layout.contributionOffsets[wire];
        return Optional.of(
                offset == Layout.NONE
                        ? Tensor.filled(layout.shape(from), 0)
                        : Tensor.cut(rows.gradients, offset, layout.shape(from)));
    }

    /// The local gradient of a port entry by entry, in the shape of the output; nothing for gates with a pullback.
    public Optional<Tensor> local(PortRef to) {
        int position = plan.position(to.node());
        Node node = circuit.node(to.node());
        if (!layout.isComputed(position)
                || !(node.gate().derivative(to.port()) instanceof Derivative.Local(String f, String p, var rule))) {
            return Optional.empty();
        }
        Operands o = new Operands();
        o.row = rows.values;
        o.positions = plan.operands;
        o.parameters = plan.parameters;
        o.port = to.port();
        double[] local = new double[layout.shape(position).count()];
        for (int entry = 0; entry < local.length; entry++) {
            plan.aim(o, position, entry);
            local[entry] = rule.at(o);
        }
        return Optional.of(Tensor.of(layout.shape(position), local));
    }

    /// Whether there are gradients: the output exists, is computed, and the seed fits it.
    public boolean hasBackward() {
        return layout.backward;
    }

    /// Nodes that sit exactly on a kink, a jump or a corner of their gate.
    public List<NodeId> onKink() {
        return onKink;
    }

    /// Nodes whose value is not finite although all their inputs are: where `NaN` and `∞` are born.
    public List<NodeId> births() {
        List<NodeId> births = new ArrayList<>();
        for (Node node : layout.order) {
            Optional<Tensor> value = value(node.id());
            if (value.isPresent()
                    && !value.get().isFinite()
                    && node.inputs().stream().allMatch(input -> input.flatMap(this::value).filter(Tensor::isFinite).isPresent())) {
                births.add(node.id());
            }
        }
        return births;
    }

    /// Why the output has no value, if it has none: the first cause up the wires, and what to do.
    public Optional<Message> outputProblem() {
        Optional<NodeId> output = circuit.output();
        if (output.isEmpty()) {
            return Optional.of(Message.of("problem.empty"));
        }
        if (hasBackward()) {
            return Optional.empty();
        }
        if (layout.isComputed(layout.output)) {
            return Optional.of(Message.of(
                    "problem.seed",
                    circuit.seed().map(Tensor::shape).orElse(Shape.SCALAR),
                    Circuit.label(circuit.node(output.get())),
                    layout.shape(layout.output)));
        }
        return outputGap().map(cause -> Message.of("problem.output", Circuit.label(circuit.node(output.get())), cause.what()));
    }

    /// The first cause up the wires, if something keeps the output from being computed.
    public Optional<Problem> outputGap() {
        Optional<NodeId> output = circuit.output();
        if (output.isEmpty() || layout.isComputed(layout.output)) {
            return Optional.empty();
        }
        NodeId cause = output.get();
        while (true) {
            NodeId at = cause;
            Optional<Problem> own = plan.problems().stream().filter(p -> p.node().equals(at)).findFirst();
            if (own.isPresent()) {
                return own;
            }
            cause = circuit.node(at).inputs().stream()
                    .flatMap(Optional::stream)
                    .filter(from -> value(from).isEmpty())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// @param number from 1 to [#stepCount]
    public Step step(int number) {
        if (number < 1 || number > stepCount()) {
            throw new IllegalArgumentException("step " + number + " of " + stepCount());
        }
        int subject = plan.steps.subject(number);
        return switch (plan.steps.kind(number)) {
            case FORWARD_WIRE -> new Step.ForwardWire(port(subject), feeder(subject), known(layout.wireFrom[subject]));
            case FORWARD_GATE -> new Step.ForwardGate(id(subject), inputs(subject), known(subject));
            case SEED -> new Step.Seed(id(subject), gradient(id(subject)).orElseThrow());
            case BACKWARD_WIRE -> new Step.BackwardWire(
                    port(subject),
                    feeder(subject),
                    gradient(id(layout.wireTo[subject])).orElseThrow(),
                    local(port(subject)),
                    contribution(port(subject)).orElseThrow());
            case ACCUMULATE -> accumulate(subject, number);
        };
    }

    /// The step in which the gradient comes back along a wire; 0 if none does.
    public int arrival(PortRef wire) {
        return plan.steps.backwardStep(wire(wire));
    }

    /// The step that computes a node's value; 0 for sources and for what is not computed.
    public int computation(NodeId node) {
        return plan.steps.valueStep(plan.position(node));
    }

    /// What is known at a position, from 0 (nothing computed) to [#stepCount] (everything).
    public Moment at(int position) {
        return new Moment(this, Math.clamp(position, 0, stepCount()));
    }

    private Step accumulate(int wire, int number) {
        NodeId node = feeder(wire);
        Tensor contribution = contribution(port(wire)).orElseThrow();
        Tensor before = at(number - 1).gradient(node).orElseThrow();
        return new Step.Accumulate(node, port(wire), before, contribution, before.plus(contribution));
    }

    private List<Tensor> inputs(int position) {
        List<Tensor> inputs = new ArrayList<>();
        for (int wire = layout.firstWire[position]; wire < layout.firstWire[position + 1]; wire++) {
            inputs.add(known(layout.wireFrom[wire]));
        }
        return inputs;
    }

    private Tensor known(int position) {
        return cut(rows.values, position).orElseThrow();
    }

    private Optional<Tensor> cut(double[] row, int position) {
        Shape shape = layout.shapes[position];
        return shape == null ? Optional.empty() : Optional.of(Tensor.cut(row, layout.offsets[position], shape));
    }

    NodeId id(int position) {
        return layout.order.get(position).id();
    }

    private NodeId feeder(int wire) {
        return id(layout.wireFrom[wire]);
    }

    PortRef port(int wire) {
        int position = layout.wireTo[wire];
        return new PortRef(id(position), wire - layout.firstWire[position]);
    }

    int wire(PortRef to) {
        return layout.firstWire[plan.position(to.node())] + to.port();
    }
}
