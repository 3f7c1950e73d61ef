package org.gradwire.gate;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.pass.GradientCheck;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scilab.forge.jlatexmath.TeXFormula;

/// What holds of every gate; a new gate is tested by being there.
class GateLawsTest {
    private static final int POINTS = 20;
    /// What a number would be multiplied with, if not for a dot between.
    private static final Pattern SIDE_BY_SIDE = Pattern.compile("\\d\\s+[\\d(]|\\d\\s*\\\\\\|\\d");

    static List<Gate> gates() {
        return Gates.all();
    }

    static Stream<Gate> gatesWithInputs() {
        return Gates.all().stream().filter(gate -> !gate.isSource());
    }

    @ParameterizedTest
    @MethodSource("gatesWithInputs")
    void itsGradientsAgreeWithCentralDifferencesInEveryDirection(Gate gate) {
        Random random = new Random(7);
        for (Probe.Case where : gate.probe().cases()) {
            for (int point = 0; point < POINTS; point++) {
                Trace trace = Trace.of(withRandomSeed(sample(gate, where, random), random));
                assertTrue(trace.hasBackward(), () -> trace.outputProblem().toString());
                for (GradientCheck.Result result : GradientCheck.of(trace)) {
                    boolean index = gate.probe().range(result.source().number() - 1) == Probe.Range.INDEX;
                    assertTrue(
                            index || (result.agrees() && result.kink().isEmpty()),
                            () -> where + " " + result + "\n" + trace.circuit());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("gatesWithInputs")
    void itsForwardRuleFillsTheShapeThatItsShapeRulePromises(Gate gate) {
        Random random = new Random(8);
        for (Probe.Case where : gate.probe().cases()) {
            Trace trace = Trace.of(sample(gate, where, random));
            Tensor value = trace.value(trace.circuit().output().orElseThrow()).orElseThrow();
            assertEquals(gate.shaping().shape(where.shapes(), where.settings()).orThrow(), value.shape());
            assertTrue(value.isFinite(), () -> where + " gives " + value);
        }
    }

    @ParameterizedTest
    @MethodSource("gatesWithInputs")
    void aSecondPassOverTheSameRowsGivesTheSameNumbers(Gate gate) {
        Circuit circuit = sample(gate, gate.probe().cases().getFirst(), new Random(9));
        Trace once = Trace.of(circuit);
        Trace twice = once.again(circuit);
        for (Node node : circuit.nodes()) {
            assertEquals(once.value(node.id()), twice.value(node.id()));
            assertEquals(once.gradient(node.id()), twice.gradient(node.id()));
        }
    }

    @ParameterizedTest
    @MethodSource("gates")
    void itHasWordsInBothLanguages(Gate gate) {
        for (Language language : Language.values()) {
            assertFalse(gate.name().in(language).isBlank());
            assertTrue(gate.about().in(language).length() > 20);
            gate.kink().ifPresent(kink -> assertTrue(kink.convention().in(language).length() > 20));
            gate.params().forEach(param -> assertFalse(param.label().in(language).isBlank()));
        }
        assertFalse(gate.about().english().equals(gate.about().korean()));
    }

    @ParameterizedTest
    @MethodSource("gates")
    void itsFormulasAreLatexOverItsOwnPortsAndParameters(Gate gate) {
        List<String> formulas = new ArrayList<>(List.of(gate.formula()));
        gate.derivatives().forEach(derivative -> formulas.add(derivative.formula()));
        Set<String> known = new HashSet<>(List.of("y", "g", "this", "signed"));
        known.addAll(gate.ports());
        gate.params().forEach(param -> known.add(param.name()));
        for (String formula : formulas) {
            assertTrue(known.containsAll(Template.places(formula)), () -> formula + " has places beyond " + known);
            List<String> inputs = new ArrayList<>();
            for (int port = 0; port < gate.initialInputs(); port++) {
                inputs.add("x_" + port);
            }
            String filled = Template.fill(formula, inputs, inputs.isEmpty() ? -1 : 0, name -> name.equals("signed") ? "+ 1" : "v");
            assertTrue(new TeXFormula(filled).root != null, filled);
        }
    }

    @ParameterizedTest
    @MethodSource("gates")
    void itsFormulasNeverSetTwoNumbersSideBySide(Gate gate) {
        List<String> formulas = new ArrayList<>(List.of(gate.formula()));
        gate.derivatives().forEach(derivative -> formulas.add(derivative.formula()));
        List<String> inputs = Collections.nCopies(gate.initialInputs(), "2.00");
        for (String formula : formulas) {
            String filled = Template.fill(
                    formula, inputs, inputs.isEmpty() ? -1 : 0, name -> name.equals("signed") ? "+ 2.00" : "2.00");
            assertFalse(SIDE_BY_SIDE.matcher(filled).find(), filled);
        }
    }

    @ParameterizedTest
    @MethodSource("gates")
    void itsPythonFormsUseItsOwnPortsAndParameters(Gate gate) {
        Set<String> known = new HashSet<>(List.of("y", "g", "this", "signed", "row", "wide", "count", "onehot"));
        known.addAll(gate.ports());
        gate.params().forEach(param -> known.add(param.name()));
        Stream.concat(
                        gate.python().map(Python::template).stream(),
                        gate.derivatives().stream().map(Derivative::python))
                .forEach(form -> assertTrue(known.containsAll(Template.places(form)), form));
    }

    @Test
    void noTwoGatesAreReadFromTheSameCall() {
        List<String> calls = Gates.all().stream().flatMap(gate -> gate.calls().stream()).toList();
        assertEquals(calls.size(), new HashSet<>(calls).size(), calls::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sigmoid", "tanh", "softplus", "relu", "binary-cross-entropy-from-score"})
    void scoresOfAThousandGiveFiniteValuesAndGradients(String id) {
        Gate gate = Gates.find(id).orElseThrow();
        for (double score : new double[] {-1000, 1000}) {
            for (double target : new double[] {0, 1}) {
                List<Tensor> inputs = List.of(Tensor.scalar(score), Tensor.scalar(target));
                assertFinite(circuit(gate, Settings.NONE, inputs.subList(0, gate.initialInputs())));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"softmax", "log-softmax", "softmax-cross-entropy"})
    void scoresOfAThousandInAVectorGiveFiniteValuesAndGradients(String id) {
        Gate gate = Gates.find(id).orElseThrow();
        List<Tensor> inputs = List.of(Tensor.vector(1000, -1000, 0), Tensor.vector(0, 1, 0));
        assertFinite(circuit(gate, Settings.NONE, inputs.subList(0, gate.initialInputs())));
    }

    private static void assertFinite(Circuit circuit) {
        Trace trace = Trace.of(circuit);
        NodeId first = new NodeId(1);
        assertAll(
                () -> assertTrue(trace.value(circuit.output().orElseThrow()).orElseThrow().isFinite()),
                () -> assertTrue(trace.gradient(first).orElseThrow().isFinite()));
    }

    private static Circuit sample(Gate gate, Probe.Case where, Random random) {
        List<Tensor> inputs = new ArrayList<>();
        for (int i = 0; i < where.shapes().size(); i++) {
            inputs.add(ProbedNumbers.in(where.shapes().get(i), gate.probe().range(i), random));
        }
        return circuit(gate, where.settings(), inputs);
    }

    private static Circuit circuit(Gate gate, Settings settings, List<Tensor> inputs) {
        List<Node> nodes = new ArrayList<>();
        List<Optional<NodeId>> wired = new ArrayList<>();
        for (Tensor input : inputs) {
            NodeId id = new NodeId(nodes.size() + 1);
            nodes.add(Node.of(id, Sources.INPUT.gate(), "").withValue(input));
            wired.add(Optional.of(id));
        }
        Settings all = gate.initialSettings();
        for (String name : settings.names()) {
            all = all.with(name, settings.get(name).orElseThrow());
        }
        NodeId id = new NodeId(nodes.size() + 1);
        nodes.add(Node.of(id, gate, "f").withInputs(wired).withSettings(all));
        return Circuit.of(nodes, Optional.of(id), Optional.empty()).orThrow();
    }

    private static Circuit withRandomSeed(Circuit circuit, Random random) {
        Shape shape = Trace.of(circuit).value(circuit.output().orElseThrow()).orElseThrow().shape();
        return circuit.withSeed(Optional.of(Tensor.filled(shape, 0).map(zero -> random.nextGaussian())));
    }
}
