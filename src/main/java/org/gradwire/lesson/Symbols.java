package org.gradwire.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Template;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;

/// The parts of formulas: names, gradients, and the gates' own formulas with names or numbers put in.
///
/// Formulas use the colour names `value` and `gradient`; whoever sets them defines these.
final class Symbols {
    private static final String POWER_OF_TEN = "-?[0-9.]+ \\\\cdot 10\\^\\{-?\\d+\\}";
    /// `3.2 · 10⁻⁵` as the base of a power or behind the name of a function would be read wrongly.
    private static final Pattern BASE = Pattern.compile("\\{(" + POWER_OF_TEN + ")\\}\\^");
    /// Bars around a matrix are as high as it is.
    private static final Pattern BARS = Pattern.compile("(\\\\?\\|)(\\\\begin\\{pmatrix}.*?\\\\end\\{pmatrix})\\1");
    private static final Pattern ARGUMENT = Pattern.compile("(\\\\(?:ln|sin|cos|tanh)) (" + POWER_OF_TEN + ")");

    private final Trace trace;
    private final Circuit circuit;
    private final Names names;
    private final MathWriter math;

    Symbols(Trace trace, MathWriter math) {
        this.trace = trace;
        this.math = math;
        circuit = trace.circuit();
        names = Names.of(circuit);
    }

    String onScreen(NodeId node) {
        return names.of(node).onScreen();
    }

    String name(NodeId node) {
        return names.of(node).latex();
    }

    static String value(String latex) {
        return "\\textcolor{value}{" + latex + "}";
    }

    private static String inGradientColour(String latex) {
        return "\\textcolor{gradient}{" + latex + "}";
    }

    String gradient(NodeId node) {
        return inGradientColour("\\frac{\\partial " + output() + "}{\\partial " + name(node) + "}");
    }

    /// The same in the height of a line.
    String flatGradient(NodeId node) {
        return inGradientColour("\\partial " + output() + "/\\partial " + name(node));
    }

    private String output() {
        return circuit.output().map(this::name).orElse("f");
    }

    List<String> inputs(Node node) {
        return node.inputs().stream().map(from -> from.map(this::name).orElse("?")).toList();
    }

    List<String> inputNumbers(Node node) {
        return node.inputs().stream()
                .map(from -> from.flatMap(trace::value).map(math::operand).orElse("?"))
                .toList();
    }

    String outputNumber(Node node) {
        return math.operand(trace.value(node.id()).orElseThrow());
    }

    /// A gate's formula with something for each input, the output and the upstream gradient.
    String fill(Node node, String formula, List<String> inputs, int self, String output, String upstream) {
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
        String filled = Template.fill(formula, inputs, self, places);
        filled = BASE.matcher(filled).replaceAll("{\\\\left($1\\\\right)}^");
        filled = BARS.matcher(filled).replaceAll("\\\\left$1$2\\\\right$1");
        return ARGUMENT.matcher(filled).replaceAll("$1 \\\\left($2\\\\right)");
    }

    /// The derivative of one input with names put in.
    String derivative(Node node, int port, String upstream) {
        return fill(node, node.gate().derivative(port).formula(), inputs(node), port, name(node.id()), upstream);
    }

    static String parenthesised(String rule) {
        boolean sum = rule.matches(".*[^{(,] ?[-+] .*") && !rule.startsWith("\\frac");
        return sum || rule.startsWith("-") ? "\\left(" + rule + "\\right)" : rule;
    }
}
