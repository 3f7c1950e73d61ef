package org.gradwire.ui.own;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradwire.gate.Definition;

/// What stands in the fields of the dialog, right or wrong.
///
/// @param inputs      names with commas between
/// @param derivatives one for each name, and for those beyond the most there can be none
public record Typed(String name, String inputs, String forward, List<String> derivatives) {
    static final Typed NOTHING = of(Definition.EMPTY);

    public Typed {
        derivatives = List.copyOf(derivatives);
    }

    static Typed of(Definition gate) {
        return new Typed(gate.name(), String.join(", ", gate.ports()), gate.forward(), gate.derivatives());
    }

    /// The names of the inputs, as many as have a field.
    List<String> ports() {
        return names(inputs).stream().limit(Definition.MOST_INPUTS).toList();
    }

    Definition definition() {
        List<String> all = names(inputs);
        List<String> codes = new ArrayList<>(derivatives);
        while (codes.size() < all.size()) {
            codes.add("");
        }
        return new Definition(name.strip(), all, forward, codes.subList(0, all.size()));
    }

    Typed withName(String next) {
        return new Typed(next, inputs, forward, derivatives);
    }

    Typed withForward(String next) {
        return new Typed(name, inputs, next, derivatives);
    }

    Typed withDerivative(int port, String next) {
        List<String> codes = new ArrayList<>(derivatives);
        codes.set(port, next);
        return new Typed(name, inputs, forward, codes);
    }

    /// A derivative stays with its input by name, or by place where the name was changed.
    Typed withInputs(String next) {
        List<String> before = ports();
        List<String> after = new Typed(name, next, forward, derivatives).ports();
        List<String> codes = new ArrayList<>();
        for (int port = 0; port < after.size(); port++) {
            int named = before.indexOf(after.get(port));
            boolean renamed = port < before.size() && !after.contains(before.get(port));
            codes.add(named >= 0 ? derivatives.get(named) : renamed ? derivatives.get(port) : "");
        }
        return new Typed(name, next, forward, codes);
    }

    private static List<String> names(String inputs) {
        return Arrays.stream(inputs.split(",", -1)).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
