package org.gradwire.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.gate.Derivative;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Kink;
import org.gradwire.pass.Step;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;

/// Explains the steps of a trace.
public final class Explainer {
    private final Trace trace;
    private final Circuit circuit;
    private final MathWriter math;
    private final Symbols symbols;
    private final AsShown asShown;

    public Explainer(Trace trace, NumberFormat format) {
        this.trace = trace;
        circuit = trace.circuit();
        math = new MathWriter(format);
        symbols = new Symbols(trace, math);
        asShown = new AsShown(trace, format);
    }

    public Explanation explain(Question question) {
        return switch (question) {
            case Question.AtStep(int position) -> explain(trace.step(position));
            case Question.Given(NodeId source) -> given(circuit.node(source));
            case Question.NoPath(NodeId node) -> noPath(node);
        };
    }

    public Explanation explain(Step step) {
        return switch (step) {
            case Step.ForwardWire wire -> forwardWire(wire);
            case Step.ForwardGate gate -> forwardGate(gate);
            case Step.Seed seed -> seed(seed);
            case Step.BackwardWire wire -> backwardWire(wire);
            case Step.Accumulate sum -> accumulate(sum);
        };
    }

    private Explanation given(Node source) {
        Optional<Tensor> value = trace.value(source.id());
        Formula formula = value.map(number -> Formula.of(symbols.name(source.id()), "= " + math.number(number))).orElse(Formula.NONE);
        return Explanation.of(
                        Message.of("step.given"), formula, Formula.NONE,
                        Message.of("step.given.words", symbols.onScreen(source.id()), source.gate().name()))
                .withRemark(Remark.of(trace, source.id()));
    }

    private Explanation noPath(NodeId node) {
        return Explanation.of(
                Message.of("step.nopath"), Formula.of(symbols.gradient(node), "= 0"), Formula.NONE,
                Message.of("step.nopath.words", symbols.onScreen(node)));
    }

    /// The formula of the gate that the value goes into, where it is one of the inputs.
    private Explanation forwardWire(Step.ForwardWire step) {
        Node target = circuit.node(step.node());
        String name = symbols.name(step.from());
        List<String> inputs = new ArrayList<>(symbols.inputs(target));
        inputs.replaceAll(input -> input.equals(name) ? Symbols.value(input) : input);
        String output = symbols.name(target.id());
        return Explanation.of(
                Message.of("step.forward.wire"),
                Formula.of(output, "= " + symbols.fill(target, target.gate().formula(), inputs, -1, output, "")),
                Formula.of(Symbols.value(name), "= " + math.number(step.value())),
                Message.of(
                        "step.forward.wire.words", symbols.onScreen(step.from()), target.gate().name()));
    }

    private Explanation forwardGate(Step.ForwardGate step) {
        Node node = circuit.node(step.node());
        Gate gate = node.gate();
        String name = symbols.name(node.id());
        List<String> numbers = step.inputs().stream().map(math::operand).toList();
        String filled = symbols.fill(node, gate.formula(), numbers, -1, math.operand(step.output()), "");
        Formula kept = kept(node, input -> IntStream.range(0, numbers.size()).anyMatch(port -> gate.remembersInput(port, input)),
                IntStream.range(0, numbers.size()).anyMatch(gate::remembersOutput));
        return Explanation.of(
                        Message.of("step.forward.gate"),
                        Formula.of(name, "= " + symbols.fill(node, gate.formula(), symbols.inputs(node), -1, name, "")),
                        Formula.of(name, "= " + filled, Formula.equality(asShown.gives(step)) + math.number(step.output())),
                        Message.of("step.gate.words", gate.aboutForward()))
                .withGate(memory("memory.keeps", "memory.keeps.nothing", kept), Remark.of(trace, node.id()), plot(node));
    }

    private Explanation seed(Step.Seed step) {
        String gradient = symbols.gradient(step.node());
        boolean scalar = step.gradient().isScalar();
        boolean given = circuit.seed().isPresent();
        boolean plain = scalar && !given;
        Formula number = Formula.of(gradient, "= " + math.number(step.gradient()));
        return Explanation.of(
                Message.of("step.seed"),
                plain ? number : Formula.of(gradient, "= \\text{seed}"),
                plain ? Formula.NONE : number,
                Message.of(given ? "step.seed.given" : scalar ? "step.seed.words" : "step.seed.ones",
                        symbols.onScreen(step.node())));
    }

    private Explanation backwardWire(Step.BackwardWire step) {
        Node node = circuit.node(step.node());
        int port = step.wire().port();
        List<PortRef> fan = contributions(step.from());
        String sign = fan.indexOf(step.wire()) > 0 ? "\\mathrel{+}= " : "= ";
        String left = symbols.gradient(step.from());
        List<String> numbers = new ArrayList<>(List.of(left));
        List<Explanation.Term> terms = new ArrayList<>();
        terms.add(term("term.upstream", symbols.flatGradient(node.id()), step.upstream(), true, false));
        if (step.local().isPresent()) {
            Tensor local = step.local().get();
            terms.add(term("term.local", symbols.derivative(node, port, ""), local, false, false));
            numbers.addAll(product(step, node, local, sign));
        } else {
            numbers.add(sign + symbols.fill(node, node.gate().derivative(port).formula(), symbols.inputNumbers(node), port,
                    symbols.outputNumber(node), math.operand(step.upstream())));
            numbers.add(Formula.equality(asShown.givesPullback(step)) + math.number(step.downstream()));
        }
        terms.add(term("term.downstream", symbols.flatGradient(step.from()), step.downstream(), true, true));
        Formula kept = kept(node, input -> node.gate().remembersInput(port, input), node.gate().remembersOutput(port));
        return Explanation.of(
                        Message.of("step.backward.wire"), Formula.of(left, sign + chain(step.wire())), new Formula(numbers),
                        Message.of("step.backward.words", words(node, port), widened(step), fan(step, fan)))
                .withTerms(terms)
                .withGate(memory("memory.kept", "memory.kept.nothing", kept), Remark.of(trace, node.id()), plot(node));
    }

    /// Upstream times the local gradient's formula, upstream times local, and what comes out.
    private List<String> product(Step.BackwardWire step, Node node, Tensor local, String sign) {
        int port = step.wire().port();
        String put = Symbols.parenthesised(symbols.fill(
                node, node.gate().derivative(port).formula(), symbols.inputNumbers(node), port, symbols.outputNumber(node), ""));
        boolean tensor = !step.upstream().isScalar();
        boolean summed = !local.shape().equals(step.downstream().shape());
        String times = tensor ? " \\odot " : " \\cdot ";
        String before = summed ? "\\textstyle\\sum \\left(" : "";
        String after = summed ? "\\right)" : "";
        String last = before + math.operand(step.upstream()) + times + math.operand(local) + after;
        List<String> pieces = new ArrayList<>();
        // A local gradient that is a number already needs no second line with the same numbers.
        boolean plain = put.equals(math.operand(local)) || put.replaceAll("\\\\left|\\\\right|[()]", "").matches("-?[0-9.]+");
        if (plain) {
            pieces.add(sign + last);
        } else {
            pieces.add(sign + before + math.operand(step.upstream()) + times + put + after);
            pieces.add(Formula.equality(asShown.givesLocal(step, local)) + last);
        }
        pieces.add(Formula.equality(asShown.givesProduct(step, local)) + math.number(step.downstream()));
        return pieces;
    }

    private Explanation accumulate(Step.Accumulate step) {
        String left = symbols.gradient(step.node());
        List<PortRef> fan = contributions(step.node());
        return Explanation.of(
                        Message.of("step.accumulate"),
                        Formula.of(left, "\\mathrel{+}= " + chain(step.wire())),
                        Formula.of(left, "= " + math.operand(step.before()) + " + " + math.operand(step.contribution()),
                                Formula.equality(asShown.gives(step)) + math.number(step.after())),
                        Message.of("step.accumulate.words", symbols.onScreen(step.node()), fan.size(),
                                fan.indexOf(step.wire()) + 1))
                .withTerms(List.of(
                        term("term.before", "", step.before(), true, false),
                        term("term.contribution", chain(step.wire()), step.contribution(), true, false),
                        term("term.sum", symbols.flatGradient(step.node()), step.after(), true, true)));
    }

    /// The gate's own sentence, where it is about this input and this point. A jump leaves it true: it is flat on both sides.
    private Object words(Node node, int port) {
        boolean kink = trace.onKink().contains(node.id())
                && node.gate().kink().filter(found -> found.kind() == Kink.Kind.KINK).isPresent();
        if (node.gate().isIndex(port)) {
            return Message.of("step.backward.index");
        }
        return kink || node.gate().isTarget(port) ? Message.of("step.backward.plain") : node.gate().aboutBackward();
    }

    private static Message widened(Step.BackwardWire step) {
        boolean same = step.local().filter(local -> !local.shape().equals(step.downstream().shape())).isEmpty();
        return same ? Message.of("nothing") : Message.of("step.summed", step.downstream().shape());
    }

    private Message fan(Step.BackwardWire step, List<PortRef> fan) {
        return fan.size() > 1
                ? Message.of("step.contribution", fan.indexOf(step.wire()) + 1, fan.size(), symbols.onScreen(step.from()))
                : Message.of("nothing");
    }

    /// The right-hand side of the chain rule along one wire: upstream · local, or the pullback.
    private String chain(PortRef wire) {
        Node node = circuit.node(wire.node());
        String upstream = symbols.gradient(node.id());
        String rule = symbols.derivative(node, wire.port(), upstream);
        return node.gate().derivative(wire.port()) instanceof Derivative.Local
                ? upstream + " \\cdot " + Symbols.parenthesised(rule)
                : rule;
    }

    /// Each number once, also where a node feeds the gate twice.
    private Formula kept(Node node, IntPredicate input, boolean output) {
        Set<NodeId> nodes = new LinkedHashSet<>();
        for (int i = 0; i < node.inputs().size(); i++) {
            if (input.test(i)) {
                nodes.add(node.inputs().get(i).orElseThrow());
            }
        }
        if (output) {
            nodes.add(node.id());
        }
        List<String> pieces = new ArrayList<>();
        for (NodeId each : nodes) {
            pieces.add(symbols.name(each) + " = " + Symbols.value(math.number(trace.value(each).orElseThrow()))
                    + (pieces.size() + 1 < nodes.size() ? ",\\;" : ""));
        }
        return new Formula(pieces);
    }

    private static Explanation.Memory memory(String some, String none, Formula kept) {
        return new Explanation.Memory(Message.of(kept.isEmpty() ? none : some), kept);
    }

    private Optional<GatePlot> plot(Node node) {
        return node.inputs().size() == 1 && node.inputs().getFirst().isPresent()
                ? GatePlot.of(node, trace.value(node.inputs().getFirst().get()).orElseThrow(), symbols)
                : Optional.empty();
    }

    private Explanation.Term term(String role, String symbol, Tensor number, boolean gradient, boolean result) {
        return new Explanation.Term(Message.of(role), symbol, number, math.number(number), gradient, result);
    }

    /// The wires that bring a node its contributions, in the order in which they do.
    private List<PortRef> contributions(NodeId node) {
        return circuit.wires().stream()
                .filter(wire -> wire.from().equals(node) && trace.plan().reaches(wire.to().node()))
                .map(Wire::to)
                .sorted(Comparator.comparingInt(trace::arrival))
                .toList();
    }
}
