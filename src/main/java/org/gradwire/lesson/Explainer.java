package org.gradwire.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.gate.Derivative;
import org.gradwire.gate.Template;
import org.gradwire.pass.Step;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;

/// Explains the steps of a trace. Formulas use the colour names `value` and `gradient`; whoever sets them defines these.
public final class Explainer {
    private final Trace trace;
    private final Circuit circuit;
    private final Names names;
    private final MathWriter math;

    public Explainer(Trace trace, NumberFormat format) {
        this.trace = trace;
        circuit = trace.circuit();
        names = Names.of(circuit);
        math = new MathWriter(format);
    }

    public Explanation explain(Question question) {
        return switch (question) {
            case Question.AtStep(int position) -> explain(trace.step(position));
            case Question.Given(NodeId source) -> given(circuit.node(source));
            case Question.NoPath(NodeId node) -> noPath(node);
        };
    }

    private Explanation given(Node source) {
        String name = names.of(source.id()).latex();
        String number = trace.value(source.id()).map(math::number).orElse("?");
        return new Explanation(
                Message.of("step.given"), name + " = " + number, "", List.of(),
                Message.of("step.given.words", names.of(source.id()).onScreen(), source.gate().name()));
    }

    private Explanation noPath(NodeId node) {
        return new Explanation(
                Message.of("step.nopath"), gradient(node) + " = 0", "", List.of(),
                Message.of("step.nopath.words", names.of(node).onScreen()));
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

    private Explanation forwardWire(Step.ForwardWire step) {
        Node target = circuit.node(step.node());
        String name = names.of(step.from()).latex();
        return new Explanation(
                Message.of("step.forward.wire"),
                name,
                name + " = " + math.number(step.value()),
                List.of(),
                Message.of(
                        "step.forward.wire.words", names.of(step.from()).onScreen(), target.gate().name(),
                        target.gate().port(step.wire().port())));
    }

    private Explanation forwardGate(Step.ForwardGate step) {
        Node node = circuit.node(step.node());
        String name = names.of(node.id()).latex();
        List<String> numbers = step.inputs().stream().map(math::operand).toList();
        return new Explanation(
                Message.of("step.forward.gate"),
                name + " = " + fill(node, node.gate().formula(), symbols(node), -1, name, ""),
                name + " = " + fill(node, node.gate().formula(), numbers, -1, math.operand(step.output()), "")
                        + " = " + math.number(step.output()),
                List.of(),
                Message.of("step.gate.words", node.gate().aboutForward()));
    }

    private Explanation seed(Step.Seed step) {
        String gradient = gradient(step.node());
        boolean scalar = step.gradient().isScalar();
        boolean given = circuit.seed().isPresent();
        return new Explanation(
                Message.of("step.seed"),
                gradient + (given || !scalar ? " = \\text{seed}" : " = 1"),
                gradient + " = " + math.number(step.gradient()),
                List.of(),
                Message.of(given ? "step.seed.given" : scalar ? "step.seed.words" : "step.seed.ones",
                        names.of(step.node()).onScreen()));
    }

    private Explanation backwardWire(Step.BackwardWire step) {
        Node node = circuit.node(step.node());
        Derivative derivative = node.gate().derivative(step.wire().port());
        List<PortRef> fan = contributions(step.from());
        String left = gradient(step.from())
                + (fan.indexOf(step.wire()) > 0 ? " \\mathrel{+}= " : " = ");
        String upstream = gradient(node.id());
        int port = step.wire().port();
        List<Explanation.Term> terms = new ArrayList<>();
        terms.add(term("term.upstream", upstream, step.upstream(), true, false));
        String numbers;
        if (step.local().isPresent()) {
            Tensor local = step.local().get();
            terms.add(term("term.local", local(node, port), local, false, false));
            String put = parenthesised(fill(node, derivative.formula(), operands(node), port, output(node), ""));
            String product = math.operand(step.upstream()) + times(step) + math.operand(local);
            // A local gradient that is a number already needs no second line with the same numbers.
            boolean plain = put.equals(math.operand(local)) || put.replaceAll("\\\\left|\\\\right|[()]", "").matches("-?[0-9.]+");
            numbers = plain ? product : math.operand(step.upstream()) + times(step) + put + " = " + product;
        } else {
            numbers = fill(node, derivative.formula(), operands(node), port, output(node), math.operand(step.upstream()));
        }
        terms.add(term("term.downstream", gradient(step.from()), step.downstream(), true, true));
        Message fanWords = fan.size() > 1
                ? Message.of("step.contribution", fan.indexOf(step.wire()) + 1, fan.size(), names.of(step.from()).onScreen())
                : Message.of("nothing");
        boolean onKink = trace.onKink().contains(node.id());
        Message kink = onKink
                ? Message.of("step.kink", node.gate().kink().orElseThrow().convention())
                : Message.of("nothing");
        boolean widened = step.local().isPresent() && !step.local().get().shape().equals(step.downstream().shape());
        return new Explanation(
                Message.of("step.backward.wire"),
                left + chain(step.wire()),
                left + numbers + " = " + math.number(step.downstream()),
                terms,
                Message.of("step.backward.words", words(node, port, onKink),
                        widened ? Message.of("step.summed", step.downstream().shape()) : Message.of("nothing"), fanWords, kink));
    }

    private Explanation accumulate(Step.Accumulate step) {
        String left = gradient(step.node());
        List<PortRef> fan = contributions(step.node());
        return new Explanation(
                Message.of("step.accumulate"),
                left + " \\mathrel{+}= " + chain(step.wire()),
                left + " = " + math.operand(step.before()) + " + " + math.operand(step.contribution()) + " = "
                        + math.number(step.after()),
                List.of(),
                Message.of("step.accumulate.words", names.of(step.node()).onScreen(), fan.size(),
                        fan.indexOf(step.wire()) + 1));
    }

    /// The gate's own sentence, where it is about this input and this point.
    private static Object words(Node node, int port, boolean onKink) {
        return onKink || node.gate().isTarget(port) ? Message.of("step.backward.plain") : node.gate().aboutBackward();
    }

    /// What the output is in numbers.
    private String output(Node node) {
        return math.operand(trace.value(node.id()).orElseThrow());
    }

    /// Numbers are multiplied, tensors entry by entry.
    private static String times(Step.BackwardWire step) {
        return step.upstream().isScalar() ? " \\cdot " : " \\odot ";
    }

    /// The right-hand side of the chain rule along one wire: upstream · local, or the pullback.
    private String chain(PortRef wire) {
        Node node = circuit.node(wire.node());
        String upstream = gradient(node.id());
        return node.gate().derivative(wire.port()) instanceof Derivative.Local
                ? upstream + " \\cdot " + parenthesised(local(node, wire.port()))
                : fill(node, node.gate().derivative(wire.port()).formula(), symbols(node), wire.port(),
                        names.of(node.id()).latex(), upstream);
    }

    private String local(Node node, int port) {
        return fill(node, node.gate().derivative(port).formula(), symbols(node), port, names.of(node.id()).latex(), "");
    }

    private Explanation.Term term(String role, String symbol, Tensor number, boolean gradient, boolean result) {
        return new Explanation.Term(Message.of(role), symbol, number, math.number(number), gradient, result);
    }

    /// The wires that bring a node its contributions, in the order in which they do.
    private List<PortRef> contributions(NodeId node) {
        List<PortRef> wires = new ArrayList<>();
        for (Wire wire : circuit.wires()) {
            if (wire.from().equals(node) && trace.plan().reaches(wire.to().node())) {
                wires.add(wire.to());
            }
        }
        wires.sort((a, b) -> Integer.compare(trace.arrival(a), trace.arrival(b)));
        return wires;
    }

    private String gradient(NodeId node) {
        String output = circuit.output().map(id -> names.of(id).latex()).orElse("f");
        return "\\textcolor{gradient}{\\frac{\\partial " + output + "}{\\partial " + names.of(node).latex() + "}}";
    }

    private List<String> symbols(Node node) {
        return node.inputs().stream().map(from -> from.map(id -> names.of(id).latex()).orElse("?")).toList();
    }

    private List<String> operands(Node node) {
        return node.inputs().stream()
                .map(from -> from.flatMap(trace::value).map(math::operand).orElse("?"))
                .toList();
    }

    private String fill(Node node, String formula, List<String> inputs, int self, String output, String upstream) {
        Function<String, String> places = place -> switch (place) {
            case "y" -> output;
            case "g" -> upstream;
            case "signed" -> math.signed(node.settings().get("offset").orElseThrow().number());
            default -> {
                int port = node.gate().variadic() ? -1 : node.gate().ports().indexOf(place);
                Optional<Tensor> setting = node.settings().get(place);
                yield port >= 0 ? inputs.get(port) : setting.map(math::exact).orElse("?");
            }
        };
        return Template.fill(formula, inputs, self, places);
    }

    private static String parenthesised(String rule) {
        boolean sum = rule.matches(".*[^{(,] ?[-+] .*") && !rule.startsWith("\\frac");
        return sum || rule.startsWith("-") ? "\\left(" + rule + "\\right)" : rule;
    }
}
