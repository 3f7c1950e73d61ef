package org.gradwire.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradwire.circuit.Limits;
import org.gradwire.code.OwnGateReading;
import org.gradwire.gate.Definition;
import org.gradwire.pass.DerivativeCheck.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivativeCheckTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "x * sigmoid(x)        | sigmoid(x) + y * (1 - sigmoid(x))",
        "log(x)                | 1 / x",
        "sqrt(1 - x**2)        | -x / y",
        "max(0, x)             | step(x)",
        "abs(x)                | np.sign(x)",
        "exp(-x**2)            | -2 * x * y",
        "log(x / (1 - x))      | 1 / (x * (1 - x))",
        "x**3                  | 3 * x**2",
        "3                     | 0",
        "x                     | 1",
    })
    void aRightDerivativeAgrees(String forward, String derivative) {
        Verdict verdict = verdicts(List.of("x"), forward, derivative).getFirst();
        assertTrue(verdict.isFine(), verdict.words().toString());
        assertTrue(verdict.words().toString().startsWith("agrees with differences to 1e-"), verdict.words().toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "x * sigmoid(x)        | sigmoid(x)",
        "log(x)                | x",
        "1 / x                 | 1 / x**2",
        "max(0, x)             | 1",
        "x**2                  | x",
        "x                     | 1.00001",
        "x                     | log(-abs(x))",
        "sigmoid(x)            | y * (1 + y)",
    })
    void aWrongDerivativeIsToldWithBothNumbers(String forward, String derivative) {
        Verdict verdict = verdicts(List.of("x"), forward, derivative).getFirst();
        assertInstanceOf(Verdict.Disagrees.class, verdict);
        assertTrue(verdict.words().toString().matches("at x = .* you say .*, differences say .*"), verdict.words().toString());
    }

    @Test
    void eachInputHasItsOwnVerdict() {
        List<Verdict> verdicts = verdicts(List.of("x", "w"), "x * w**2", "w**2", "x * w");
        assertTrue(verdicts.getFirst().isFine());
        assertTrue(verdicts.getLast().words().toString().matches("at x = .*, w = .* you say .*"), verdicts.getLast().words().toString());
    }

    @Test
    void whatIsNowhereFiniteCannotBeChecked() {
        assertEquals(new Verdict.Unsure(false), verdicts(List.of("x"), "log(-1 - x**2)", "1").getFirst());
    }

    @Test
    void aGateThatIsAllKinksCannotBeChecked() {
        String comb = IntStream.range(1, 9).mapToObj(i -> "abs(sin(%d000000.7 * x))".formatted(913 * i)).collect(Collectors.joining(" + "));
        assertEquals(new Verdict.Unsure(true), verdicts(List.of("x"), comb, "1").getFirst());
    }

    @Test
    void theSamePointsGiveTheSameVerdict() {
        assertEquals(verdicts(List.of("x"), "x**2", "x"), verdicts(List.of("x"), "x**2", "x"));
    }

    private static List<Verdict> verdicts(List<String> ports, String forward, String... derivatives) {
        Definition definition = new Definition("own", ports, forward, List.of(derivatives));
        return DerivativeCheck.of(OwnGateReading.of(definition, Limits.STANDARD).gate().orElseThrow(), new SplittableRandom(1));
    }
}
