package org.gradwire.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicationTest {
    static Stream<Gate> gates() {
        return Gates.all().stream().filter(gate -> !gate.isSource());
    }

    @ParameterizedTest
    @MethodSource("gates")
    void aGateAppliedByItselfGivesTheNumbersOfAPass(Gate gate) {
        Random random = new Random(13);
        for (Probe.Case where : gate.probe().cases()) {
            List<Tensor> inputs = new ArrayList<>();
            List<Node> nodes = new ArrayList<>();
            List<Optional<NodeId>> wired = new ArrayList<>();
            for (int i = 0; i < where.shapes().size(); i++) {
                NodeId id = new NodeId(i + 1);
                inputs.add(ProbedNumbers.in(where.shapes().get(i), gate.probe().range(i), random));
                nodes.add(Node.of(id, Sources.INPUT.gate(), "").withValue(inputs.getLast()));
                wired.add(Optional.of(id));
            }
            Settings settings = gate.initialSettings();
            for (String name : where.settings().names()) {
                settings = settings.with(name, where.settings().get(name).orElseThrow());
            }
            NodeId last = new NodeId(nodes.size() + 1);
            nodes.add(Node.of(last, gate, "f").withInputs(wired).withSettings(settings));
            Trace trace = Trace.of(Circuit.of(nodes, Optional.of(last), Optional.empty()).orThrow());
            Application application = new Application(gate, settings, inputs);
            Tensor output = application.output();
            assertEquals(trace.value(last).orElseThrow(), output);
            for (int port = 0; port < inputs.size(); port++) {
                PortRef wire = new PortRef(last, port);
                if (gate.derivative(port) instanceof Derivative.Local) {
                    assertEquals(trace.local(wire).orElseThrow(), application.local(port, output));
                } else {
                    Tensor upstream = trace.gradient(last).orElseThrow();
                    assertEquals(trace.contribution(wire).orElseThrow(), application.pullback(port, output, upstream));
                }
            }
        }
    }
}
