package org.gradwire.gate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gradwire.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a gate says that it remembers from the forward pass is what its derivatives read: no less, no more.
class RememberedTest {
    private static final int POINTS = 20;
    /// Drawn anew often enough that a gate which looks only at signs or indices sees a change.
    private static final int CHANGES = 40;

    static Stream<Gate> gates() {
        return Gates.all().stream().filter(gate -> !gate.isSource());
    }

    /// Numbers of a forward pass, any of which may be lost or changed before the backward pass.
    private record Pass(Gate gate, Settings settings, List<Tensor> inputs, Tensor output, Tensor upstream) {
        Pass with(int input, Tensor other) {
            List<Tensor> next = new ArrayList<>(inputs);
            next.set(input, other);
            return new Pass(gate, settings, next, output, upstream);
        }

        Pass withOutput(Tensor other) {
            return new Pass(gate, settings, inputs, other, upstream);
        }

        double[] derivative(int port) {
            Application application = new Application(gate, settings, inputs);
            Tensor derivative = gate.derivative(port) instanceof Derivative.Local
                    ? application.local(port, output)
                    : application.pullback(port, output, upstream);
            return derivative.toArray();
        }
    }

    @ParameterizedTest
    @MethodSource("gates")
    void whatItDoesNotRememberMayBeLost(Gate gate) {
        Random random = new Random(11);
        for (Probe.Case where : gate.probe().cases()) {
            for (int point = 0; point < POINTS; point++) {
                Pass pass = pass(gate, where, random);
                for (int port = 0; port < pass.inputs().size(); port++) {
                    Pass lost = pass;
                    for (int input = 0; input < pass.inputs().size(); input++) {
                        lost = gate.remembersInput(port, input) ? lost : lost.with(input, nothing(pass.inputs().get(input)));
                    }
                    lost = gate.remembersOutput(port) ? lost : lost.withOutput(nothing(pass.output()));
                    assertArrayEquals(pass.derivative(port), lost.derivative(port), gate + " towards input " + port + ", " + where);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("gates")
    void whatItRemembersMatters(Gate gate) {
        Random random = new Random(12);
        Probe.Case where = gate.probe().cases().getFirst();
        for (int port = 0; port < where.shapes().size(); port++) {
            boolean[] matters = new boolean[where.shapes().size() + 1];
            for (int change = 0; change < CHANGES; change++) {
                Pass pass = pass(gate, where, random);
                Pass other = pass(gate, where, random);
                for (int input = 0; input < pass.inputs().size(); input++) {
                    Pass changed = pass.with(input, other.inputs().get(input));
                    matters[input] |= !Arrays.equals(pass.derivative(port), changed.derivative(port));
                    // A tie, which random numbers never make.
                    if (gate.variadic() && pass.inputs().get(input).shape().equals(pass.output().shape())) {
                        Pass tied = pass.with(input, pass.output());
                        matters[input] |= !Arrays.equals(pass.derivative(port), tied.derivative(port));
                    }
                }
                Pass changed = pass.withOutput(other.output());
                matters[pass.inputs().size()] |= !Arrays.equals(pass.derivative(port), changed.derivative(port));
            }
            for (int input = 0; input < where.shapes().size(); input++) {
                assertTrue(matters[input] || !gate.remembersInput(port, input), gate + " remembers input " + input + " for nothing");
            }
            assertTrue(matters[where.shapes().size()] || !gate.remembersOutput(port), gate + " remembers its output for nothing");
        }
    }

    @Test
    void multiplyRemembersTheOtherInputsAddNothingAndSigmoidItsOutput() {
        Gate multiply = Arithmetic.MULTIPLY.gate();
        assertTrue(multiply.remembersInput(0, 1) && multiply.remembersInput(1, 0));
        assertFalse(multiply.remembersInput(0, 0) || multiply.remembersOutput(0));
        assertFalse(Arithmetic.ADD.gate().remembersInput(0, 0) || Arithmetic.ADD.gate().remembersOutput(0));
        assertTrue(Activations.SIGMOID.gate().remembersOutput(0) && !Activations.SIGMOID.gate().remembersInput(0, 0));
        assertTrue(Functions.EXP.gate().remembersOutput(0) && !Functions.EXP.gate().remembersInput(0, 0));
    }

    private static Tensor nothing(Tensor tensor) {
        return Tensor.filled(tensor.shape(), Double.NaN);
    }

    private static Pass pass(Gate gate, Probe.Case where, Random random) {
        List<Tensor> inputs = new ArrayList<>();
        for (int i = 0; i < where.shapes().size(); i++) {
            inputs.add(ProbedNumbers.in(where.shapes().get(i), gate.probe().range(i), random));
        }
        Settings settings = gate.initialSettings();
        for (String name : where.settings().names()) {
            settings = settings.with(name, where.settings().get(name).orElseThrow());
        }
        Tensor output = new Application(gate, settings, inputs).output();
        return new Pass(gate, settings, inputs, output, output.map(any -> random.nextGaussian()));
    }
}
