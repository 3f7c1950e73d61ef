package org.gradwire.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradwire.circuit.Node;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Python;
import org.gradwire.gate.Python.Binding;
import org.gradwire.gate.Template;
import org.gradwire.tensor.Tensor;

/// Fills the Python templates of gates, with parentheses where an operand binds too loosely.
final class Forms {
    private static final Pattern PLACE = Pattern.compile("#([a-z]+|\\d)(\\(([^|]*)\\|@\\))?");

    /// A place that brackets enclose already.
    private static final Pattern ARGUMENT = Pattern.compile("([(,] ?)#(?!this)([a-z]+)(?=[),])");

    private Forms() {}

    /// The gate's form for these operands; a gate without a form is written as a call of its id.
    static Python python(Gate gate, boolean arrays) {
        Python form = gate.python()
                .orElseGet(() -> new Python(gate.id().replace('-', '_') + "(" + gate.ports().stream()
                        .map(port -> "#" + port).reduce((a, b) -> a + ", " + b).orElse("") + ")", Binding.ATOM));
        return !arrays
                ? form
                : gate.numpy().map(text -> new Python(text, Binding.ATOM))
                        .orElseGet(() -> new Python(form.template().replace("math.", "np."), form.binding()));
    }

    static Piece fill(Python form, Node node, List<Piece> inputs) {
        String template = withParams(form, node);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            String number = Integer.toString(i + 1);
            String name = node.gate().variadic() ? "each" : template.contains("#" + number) ? number : node.gate().port(i);
            texts.add(inputs.get(i).in(required(template, form.binding(), name, i == 0)));
        }
        String text = Template.fill(template, texts, -1, place -> {
            int port = node.gate().ports().indexOf(place);
            return port >= 0 && !node.gate().variadic() ? texts.get(port) : param(node, place);
        });
        return new Piece(text, form.binding());
    }

    /// Parameters that the template has no place for go behind the others by keyword, if they are set.
    private static String withParams(Python form, Node node) {
        String template = form.template();
        List<String> places = Template.places(template);
        for (var param : node.gate().params()) {
            boolean missing = !places.contains(param.name()) && !places.contains("signed");
            if (missing && node.settings().get(param.name()).isPresent() && template.endsWith(")")) {
                template = template.substring(0, template.length() - 1) + ", " + param.name() + "=#" + param.name() + ")";
            }
        }
        return template;
    }

    /// How a parameter is written at its place.
    static String param(Node node, String place) {
        if (place.equals("signed")) {
            return Numbers.signed(node.settings().get("offset").orElseThrow().number());
        }
        Tensor value = node.settings().get(place).orElse(Tensor.scalar(0));
        String text = Numbers.param(value);
        return place.equals("index") && text.startsWith("[") ? text.substring(1, text.length() - 1) : text;
    }

    /// How tightly an operand must bind to stand at its place without parentheses.
    private static Binding required(String template, Binding own, String name, boolean first) {
        Matcher place = PLACE.matcher(template);
        while (place.find()) {
            if (!place.group(1).equals(name)) {
                continue;
            }
            String separator = place.group(3);
            if (separator != null && !first) {
                return separator.strip().equals(",") ? Binding.SUM : tighter(own);
            }
            return required(template.substring(0, place.start()).strip(), template.substring(place.end()).strip(), own);
        }
        return Binding.ATOM;
    }

    private static Binding required(String before, String after, Binding own) {
        if (after.startsWith("**") || after.startsWith(".") || after.startsWith("[")) {
            return Binding.ATOM;
        }
        if (before.isEmpty()) {
            return own;
        }
        if (before.endsWith("**") || before.equals("-") || before.endsWith("(-")) {
            return Binding.SIGN;
        }
        if (before.endsWith("(") || before.endsWith(",") || before.endsWith("[")) {
            return after.startsWith(")") || after.startsWith(",") || after.startsWith("]") ? Binding.SUM : Binding.ATOM;
        }
        return tighter(own);
    }

    private static Binding tighter(Binding own) {
        return switch (own) {
            case SUM -> Binding.PRODUCT;
            case PRODUCT -> Binding.SIGN;
            case SIGN -> Binding.POWER;
            case POWER, ATOM -> Binding.ATOM;
        };
    }

    /// A derivative's template: operands in parentheses unless they are single words or stand alone.
    ///
    /// @param places what stands for places other than inputs and parameters
    static String derivative(String template, Node node, List<Piece> inputs, int port, Map<String, Piece> places) {
        boolean alone = PLACE.matcher(template).matches() && (!template.startsWith("#others") || inputs.size() <= 2);
        Binding binding = alone ? Binding.SUM : Binding.ATOM;
        List<String> texts = inputs.stream().map(input -> input.in(binding)).toList();
        String marked = ARGUMENT.matcher(template).replaceAll("$1#$2bare");
        return Template.fill(marked, texts, port, place -> {
            boolean bare = place.endsWith("bare");
            String name = bare ? place.substring(0, place.length() - "bare".length()) : place;
            int index = node.gate().variadic() ? -1 : node.gate().ports().indexOf(name);
            Piece known = index >= 0 ? inputs.get(index) : places.get(name);
            Piece piece = known != null ? known : Piece.number(param(node, name));
            return piece.in(bare ? Binding.SUM : binding);
        });
    }
}
