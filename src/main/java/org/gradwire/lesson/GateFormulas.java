package org.gradwire.lesson;

import java.util.List;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Template;
import org.gradwire.text.VariableName;

/// The formulas of a gate by itself, with its own names for inputs and output.
public final class GateFormulas {
    private static final String OUTPUT = "y";

    private GateFormulas() {}

    public static Formula forward(Gate gate) {
        return Formula.of(OUTPUT, "= " + fill(gate, gate.formula(), -1));
    }

    /// The local gradient of one input.
    public static Formula local(Gate gate, int port) {
        String input = VariableName.of(gate.port(port)).latex();
        return Formula.of(
                "\\partial " + OUTPUT + "/\\partial " + input, "= " + fill(gate, gate.derivative(port).formula(), port));
    }

    private static String fill(Gate gate, String template, int self) {
        List<String> inputs = gate.ports().stream().map(port -> VariableName.of(port).latex()).toList();
        return Template.fill(template, inputs, self, place -> {
            int port = gate.ports().indexOf(place);
            return port < 0 ? place : inputs.get(port);
        });
    }
}
