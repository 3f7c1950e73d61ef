package org.gradwire.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.TopologicalOrder;

/// A circuit as one line of text, in which no ids occur: `x=[3.0]; f=add(x, square(x))`.
///
/// Two circuits are equal up to ids exactly if their sketches are: same gates, wiring, names, values
/// and output. Nodes with names and nodes with several wires come in their own part, sorted.
final class Sketch {
    private Sketch() {}

    static String of(Circuit circuit) {
        Map<NodeId, String> texts = new HashMap<>();
        Map<NodeId, Long> wires = circuit.wires().stream()
                .collect(Collectors.groupingBy(wire -> wire.from(), Collectors.counting()));
        List<String> parts = new java.util.ArrayList<>();
        for (Node node : TopologicalOrder.of(circuit)) {
            String inputs = node.inputs().stream()
                    .map((Optional<NodeId> input) -> input.map(texts::get).orElse("-"))
                    .collect(Collectors.joining(", "));
            String settings = node.settings().names().stream()
                    .sorted()
                    .map(name -> name + "=" + node.settings().get(name).orElseThrow())
                    .collect(Collectors.joining(", "));
            String text = node.gate().id()
                    + (inputs.isEmpty() ? "" : "(" + inputs + ")")
                    + (settings.isEmpty() ? "" : "{" + settings + "}");
            boolean apart = node.isNamed() || wires.getOrDefault(node.id(), 0L) != 1;
            texts.put(node.id(), node.isNamed() ? node.name() : text);
            if (apart) {
                parts.add((node.isNamed() ? node.name() + "=" : "") + text);
            }
        }
        String output = circuit.output().map(texts::get).orElse("nothing");
        return parts.stream().sorted().collect(Collectors.joining("; ")) + " -> " + output;
    }
}
