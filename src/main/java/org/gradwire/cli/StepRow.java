package org.gradwire.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.pass.Step;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;

/// One step of a pass as a row: the same words in the table, in JSON and in CSV.
///
/// @param node    what the step is about, by name
/// @param from    where the wire of the step begins; empty for steps of a gate
/// @param port    the input at which that wire ends
/// @param inputs  of a gate step
/// @param numbers by their names in [#NUMBERS], those that the step has
record StepRow(int number, Kind kind, String node, String gate, String from, String port, List<Tensor> inputs,
        Map<String, Tensor> numbers) {
    /// Every name that a number of a step can have.
    static final List<String> NUMBERS =
            List.of("value", "gradient", "upstream", "local", "downstream", "before", "contribution", "after");

    /// What kind of step it is, and what files call that.
    enum Kind {
        FORWARD_WIRE("forward-wire", "step.forward.wire"),
        FORWARD_GATE("forward-gate", "step.forward.gate"),
        SEED("seed", "step.seed"),
        BACKWARD_WIRE("backward-wire", "step.backward.wire"),
        ACCUMULATE("accumulate", "step.accumulate");

        private final String id;
        private final String key;

        Kind(String id, String key) {
            this.id = id;
            this.key = key;
        }

        String id() {
            return id;
        }

        Message words() {
            return Message.of(key);
        }
    }

    static StepRow of(int number, Step step, Circuit circuit) {
        Map<String, Tensor> numbers = new LinkedHashMap<>();
        return switch (step) {
            case Step.ForwardWire(PortRef wire, NodeId from, Tensor value) -> {
                numbers.put("value", value);
                yield along(number, Kind.FORWARD_WIRE, circuit, wire, from, numbers);
            }
            case Step.ForwardGate(NodeId node, List<Tensor> inputs, Tensor output) -> {
                numbers.put("value", output);
                yield at(number, Kind.FORWARD_GATE, circuit, node, inputs, numbers);
            }
            case Step.Seed(NodeId node, Tensor gradient) -> {
                numbers.put("gradient", gradient);
                yield at(number, Kind.SEED, circuit, node, List.of(), numbers);
            }
            case Step.BackwardWire(PortRef wire, NodeId from, Tensor upstream, Optional<Tensor> local, Tensor down) -> {
                numbers.put("upstream", upstream);
                local.ifPresent(tensor -> numbers.put("local", tensor));
                numbers.put("downstream", down);
                yield along(number, Kind.BACKWARD_WIRE, circuit, wire, from, numbers);
            }
            case Step.Accumulate(NodeId node, PortRef wire, Tensor before, Tensor contribution, Tensor after) -> {
                numbers.put("before", before);
                numbers.put("contribution", contribution);
                numbers.put("after", after);
                yield along(number, Kind.ACCUMULATE, circuit, wire, node, numbers);
            }
        };
    }

    private static StepRow along(
            int number, Kind kind, Circuit circuit, PortRef wire, NodeId from, Map<String, Tensor> numbers) {
        var target = circuit.node(wire.node());
        return new StepRow(number, kind, Circuit.label(target), target.gate().id(), Circuit.label(circuit.node(from)),
                target.gate().port(wire.port()), List.of(), numbers);
    }

    private static StepRow at(
            int number, Kind kind, Circuit circuit, NodeId node, List<Tensor> inputs, Map<String, Tensor> numbers) {
        var target = circuit.node(node);
        return new StepRow(number, kind, Circuit.label(target), target.gate().id(), "", "", inputs, numbers);
    }

    /// `w0 → p.a`, the way the number goes; the node alone for steps of a gate.
    String where() {
        return switch (kind) {
            case FORWARD_WIRE -> from + " → " + node + "." + port;
            case BACKWARD_WIRE, ACCUMULATE -> from + " ← " + node + "." + port;
            case FORWARD_GATE, SEED -> node;
        };
    }

    /// The arithmetic of the step, with every digit.
    String arithmetic() {
        return switch (kind) {
            case FORWARD_WIRE -> some("value");
            case FORWARD_GATE ->
                gate + "(" + String.join(", ", inputs.stream().map(Figures::some).toList()) + ") = " + some("value");
            case SEED -> some("gradient");
            case BACKWARD_WIRE -> numbers.containsKey("local")
                    ? some("upstream") + " · " + operand("local") + " = " + some("downstream")
                    : some("upstream") + " ↦ " + some("downstream");
            case ACCUMULATE -> some("before") + " + " + operand("contribution") + " = " + some("after");
        };
    }

    private String some(String name) {
        Tensor tensor = numbers.get(name);
        return tensor == null ? "" : Figures.some(tensor);
    }

    private String operand(String name) {
        String number = some(name);
        return number.startsWith("-") ? "(" + number + ")" : number;
    }
}
