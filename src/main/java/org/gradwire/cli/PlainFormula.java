package org.gradwire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Template;

/// A gate's formula with the names of its inputs and parameters, as LaTeX or as a line of plain text.
final class PlainFormula {
    private static final Pattern FRACTION = Pattern.compile("\\\\frac\\{((?:[^{}]|\\{[^{}]*\\})*)\\}\\{((?:[^{}]|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*)\\}");
    private static final List<List<String>> SIGNS = List.of(
            List.of("\\\\cdot", "·"), List.of("\\\\top", "ᵀ"), List.of("\\\\sum", "∑"), List.of("\\\\sigma", "σ"),
            List.of("\\\\neq", "≠"), List.of("\\\\leq", "≤"), List.of("\\\\sqrt\\{(\\w+)\\}", "√$1"),
            List.of("\\\\\\|", "‖"), List.of("\\\\,", "·"), List.of("\\\\mathrm\\{(\\w+)\\}", "$1"),
            List.of("\\\\(\\w+)", "$1"), List.of("\\^\\{ᵀ\\}", "ᵀ"), List.of("\\^2", "²"),
            List.of("\\{(\\w+)\\}", "$1"), List.of("[{}]", ""), List.of(" · ", "·"), List.of("-", "−"));

    private PlainFormula() {}

    static String latex(Gate gate) {
        return filled(gate, gate.formula());
    }

    /// A template of the gate with its own names put in.
    static String filled(Gate gate, String template) {
        List<String> inputs = new ArrayList<>(gate.ports());
        if (gate.variadic()) {
            inputs.add("…");
        }
        return Template.fill(template, inputs, -1, name -> name.equals("signed") ? "+ offset" : name);
    }

    static String text(Gate gate) {
        String text = latex(gate);
        String before;
        do {
            before = text;
            text = FRACTION.matcher(text).replaceAll(fraction -> Matcher.quoteReplacement(
                    part(fraction.group(1)) + "/" + part(fraction.group(2))));
        } while (!text.equals(before));
        for (List<String> sign : SIGNS) {
            text = text.replaceAll(sign.getFirst(), sign.getLast());
        }
        return text.strip();
    }

    private static String part(String of) {
        return of.contains(" ") ? "(" + of + ")" : of;
    }
}
