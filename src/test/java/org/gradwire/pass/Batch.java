package org.gradwire.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.Wire;
import org.gradwire.tensor.Tensor;

/// Many examples of one circuit, evaluated at once and one by one.
final class Batch {
    private static final double PRECISION = 1e-12;

    private final List<Trace> singles = new ArrayList<>();
    final Plan plan;
    final List<NodeId> bound;
    final List<NodeId> trained;
    final BatchEvaluator evaluator;

    /// @param draw the value of a bound source in an example
    Batch(Circuit circuit, List<NodeId> bound, List<NodeId> trained, int capacity, BiFunction<Node, Integer, Tensor> draw) {
        this.bound = bound;
        this.trained = trained;
        plan = Plan.of(circuit);
        for (int example = 0; example < capacity; example++) {
            Map<NodeId, Tensor> values = new HashMap<>();
            for (NodeId source : bound) {
                values.put(source, draw.apply(circuit.node(source), example));
            }
            Circuit own = circuit;
            for (Map.Entry<NodeId, Tensor> value : values.entrySet()) {
                own = own.set(value.getKey(), "value", value.getValue()).orThrow();
            }
            singles.add(Trace.of(own));
        }
        evaluator = new BatchEvaluator(plan, bound, trained, capacity).load(circuit);
    }

    /// Runs over some of the examples.
    ///
    /// @param from where they begin
    Batch run(int from, int examples) {
        for (NodeId source : bound) {
            for (int example = 0; example < examples; example++) {
                Tensor value = singles.get(from + example).value(source).orElseThrow();
                for (int entry = 0; entry < value.count(); entry++) {
                    evaluator.row(source, entry)[example] = value.at(entry);
                }
            }
        }
        evaluator.forward(examples);
        evaluator.backward();
        return this;
    }

    /// Compares with the single passes over the same examples.
    void check(int from, int examples) {
        for (Node node : plan.order()) {
            if (plan.shape(node.id()).isPresent()) {
                checkValues(node, from, examples);
                if (singles.getFirst().hasBackward() && evaluator.hasGradient(node.id())) {
                    checkGradients(node, from, examples);
                }
            }
        }
    }

    private void checkValues(Node node, int from, int examples) {
        for (int example = 0; example < examples; example++) {
            Tensor value = singles.get(from + example).value(node.id()).orElseThrow();
            for (int entry = 0; entry < value.count(); entry++) {
                assertEquals(value.at(entry), evaluator.value(node.id(), entry, example), () -> "value of " + node);
            }
        }
    }

    private void checkGradients(Node node, int from, int examples) {
        int count = plan.shape(node.id()).orElseThrow().count();
        double allowed = evaluator.isPerExample(node.id()) ? 0 : PRECISION * terms(from, examples);
        List<Tensor> own = singles.subList(from, from + examples).stream()
                .map(single -> single.gradient(node.id()).orElseThrow())
                .toList();
        for (int entry = 0; entry < count; entry++) {
            double sum = 0;
            for (int example = 0; example < examples; example++) {
                double gradient = own.get(example).at(entry);
                sum += gradient;
                if (evaluator.isPerExample(node.id())) {
                    assertEquals(gradient, evaluator.gradients(node.id(), entry)[example], () -> "gradient of " + node);
                }
            }
            if (!evaluator.isPerExample(node.id())) {
                double gradient = evaluator.gradient(node.id(), entry);
                double difference = Math.abs(gradient - sum);
                double expected = sum;
                assertTrue(
                        difference <= allowed || Double.compare(gradient, sum) == 0 || Double.isNaN(allowed),
                        () -> "gradient of " + node + " is " + gradient + " and not " + expected);
            }
        }
    }

    /// How large the terms are that a gradient is made of.
    private double terms(int from, int examples) {
        double terms = 0;
        for (int example = 0; example < examples; example++) {
            Trace single = singles.get(from + example);
            double largest = 0;
            double factor = 1;
            for (Node node : plan.order()) {
                largest = Math.max(largest, magnitude(single.gradient(node.id())));
                factor = Math.max(factor, magnitude(single.value(node.id())));
            }
            for (Wire wire : single.circuit().wires()) {
                largest = Math.max(largest, magnitude(single.contribution(wire.to())));
                factor = Math.max(factor, magnitude(single.local(wire.to())));
            }
            terms += largest * factor;
        }
        return terms;
    }

    private static double magnitude(Optional<Tensor> tensor) {
        return tensor.map(Tensor::magnitude).orElse(0.0);
    }

    boolean isTame(double most) {
        return singles.stream().allMatch(single -> single.circuit().nodes().stream().allMatch(node ->
                magnitude(single.value(node.id())) < most && magnitude(single.gradient(node.id())) < most));
    }
}
