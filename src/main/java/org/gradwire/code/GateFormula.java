package org.gradwire.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradwire.circuit.Node;
import org.gradwire.gate.Arithmetic;
import org.gradwire.gate.Template;
import org.gradwire.text.NumberFormat;

/// The formulas of gates put into each other, with brackets where one would be read wrongly.
final class GateFormula {
    /// A longer formula is read by nobody.
    static final int LONGEST = 400;

    private static final Pattern PLACE = Pattern.compile("#([a-z]+)(\\(([^|]*)\\|@\\))?");
    private static final Pattern FUNCTION = Pattern.compile("\\\\(ln|sin|cos|tanh) .*", Pattern.DOTALL);

    /// From loosest to tightest.
    private enum Binding {
        SUM,
        PRODUCT,
        POWER,
        ATOM
    }

    private GateFormula() {}

    /// Nothing where it would be too long.
    static Optional<String> of(Node node, List<String> inputs) {
        String template = node.gate().formula();
        if (node.gate() == Arithmetic.SHIFT.gate() && inputs.getFirst().startsWith("-")) {
            // As it was typed: 1 - x is a negate and a shift.
            return Optional.of(parameter(node, "offset") + " - " + inputs.getFirst().substring(1));
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            String place = node.gate().variadic() ? "each" : node.gate().port(i);
            texts.add(within(inputs.get(i), required(template, place, i == 0)));
        }
        String filled = Template.fill(template, texts, -1, place -> {
            int port = node.gate().variadic() ? -1 : node.gate().ports().indexOf(place);
            return port >= 0 ? texts.get(port) : parameter(node, place);
        });
        return Optional.of(filled).filter(text -> text.length() <= LONGEST);
    }

    static String number(double number) {
        return NumberFormat.allDigits(number).replace("−", "-").replaceAll("E(-?\\d+)", " \\\\cdot 10^{$1}");
    }

    private static String parameter(Node node, String place) {
        if (place.equals("signed")) {
            double offset = node.settings().get("offset").orElseThrow().number();
            return (offset < 0 ? "- " : "+ ") + number(Math.abs(offset));
        }
        double number = node.settings().get(place).orElseThrow().number();
        String text = number(number);
        boolean exponent = node.gate().formula().contains("^{#" + place + "}");
        return text.startsWith("-") && !exponent ? "\\left(" + text + "\\right)" : text;
    }

    private static String within(String text, Binding required) {
        return binding(text).compareTo(required) >= 0 ? text : "\\left(" + text + "\\right)";
    }

    /// How tightly what stands around a place binds.
    private static Binding required(String template, String name, boolean first) {
        Matcher place = PLACE.matcher(template);
        while (place.find()) {
            if (!place.group(1).equals(name)) {
                continue;
            }
            String separator = place.group(3) == null ? "" : place.group(3).strip();
            String before = template.substring(0, place.start()).strip();
            String after = template.substring(place.end()).strip();
            if (after.startsWith("}^")) {
                return Binding.ATOM;
            }
            if (before.endsWith("{") || before.endsWith("(") || before.endsWith("|") || separator.equals(",")) {
                return Binding.SUM;
            }
            if (separator.equals("+")) {
                return first ? Binding.SUM : Binding.PRODUCT;
            }
            return before.isEmpty() && (after.startsWith("-") || after.startsWith("#signed")) ? Binding.SUM
                    : before.endsWith("\\tanh") || FUNCTION.matcher(before + " ").matches() ? Binding.ATOM : Binding.PRODUCT;
        }
        return Binding.ATOM;
    }

    /// Read off the signs outside all brackets.
    private static Binding binding(String text) {
        Binding binding = text.startsWith("\\frac") || FUNCTION.matcher(text).matches() ? Binding.POWER : Binding.ATOM;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' || c == '(' || c == '[' ? 1 : c == '}' || c == ')' || c == ']' ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            if (c == '-' || c == '+') {
                return Binding.SUM;
            }
            if (text.startsWith("\\cdot", i)) {
                binding = Binding.PRODUCT;
            } else if (c == '^' && binding == Binding.ATOM) {
                binding = Binding.POWER;
            }
        }
        return binding;
    }
}
