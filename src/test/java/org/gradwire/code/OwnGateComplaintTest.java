package org.gradwire.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.gradwire.circuit.Limits;
import org.gradwire.code.OwnGateReading.Complaint;
import org.gradwire.code.OwnGateReading.Part;
import org.gradwire.gate.Definition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnGateComplaintTest {
    /// `⏎` is a line end.
    @ParameterizedTest(name = "{index} {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "``                  | 1:1 there is no forward code",
        "# only a comment    | 1:1 there is no forward code",
        "x * z               | 1:5 there is no 'z' here; write an input (x, w)",
        "u = x⏎y = u + v     | 2:9 there is no 'v' here",
        "y = y + x           | 1:5 there is no 'y' here",
        "u = x⏎v = u         | 2:1 the last line assigns 'v'",
        "x = 2⏎y = x         | 1:1 'x' is an input",
        "u = w = x⏎y = u     | 1:5 'w' is an input",
        "x += 1⏎y = x        | 1:1 'x' is an input",
        "x +                 | 1:4 a number, a name or a bracket must stand here",
        "x w                 | 1:3 an operator such as + or * must stand here",
        "(x                  | 1:1 '(' is never closed",
        "x⏎y = x             | 1:1 this line does not say what its result is called",
        "x + 1 = y           | 1:1 only a single name can stand before =",
        "x @ w               | 1:3 an own gate works entry by entry",
        "x.T                 | 1:2 an own gate works entry by entry",
        "softmax(x)          | 1:1 an own gate works entry by entry",
        "x + mean(w)         | 1:5 an own gate works entry by entry",
        "x[0]                | 1:2 an own gate works entry by entry",
        "x + [1, 2]          | 1:3 an own gate takes single numbers only",
        "swush(x)            | 1:1 there is no function 'swush'",
        "lambda x: x         | 1:1 'lambda' is not part of staged code",
        "x == w              | 1:3 '==' is not part of staged code",
        "None                | 1:1 None has no value",
    })
    void whatIsWrongInForwardCodeIsSaidWithItsPlace(String code, String expected) {
        check(code.replace("⏎", "\n"), "1", Part.FORWARD, expected);
    }

    @ParameterizedTest(name = "{index} {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "``                  | 1:1 there is no derivative for 'x'",
        "2 * z               | 1:5 there is no 'z' here",
        "d = 2 * x           | 1:1 a derivative is one expression",
        "x⏎w                 | 2:1 a derivative is one expression",
        "2 * (x              | 1:5 '(' is never closed",
        "sum(x)              | 1:1 an own gate works entry by entry",
    })
    void whatIsWrongInADerivativeIsSaidWithItsPlace(String code, String expected) {
        check("x * w", code.replace("⏎", "\n"), Part.DERIVATIVE, expected);
    }

    @ParameterizedTest(name = "{index} {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", value = {
        "``        | the gate has no name",
        "2x        | '2x' cannot be called in code",
        "my gate   | 'my gate' cannot be called in code",
        "a\"b      | cannot be called in code",
        "lambda    | 'lambda' cannot be called in code",
        "relu      | 'relu' is a gate or function of the program already",
        "mul       | 'mul' is a gate or function of the program already",
        "maximum   | 'maximum' is a gate or function of the program already",
        "array     | 'array' is a gate or function of the program already",
        "np        | 'np' is a gate or function of the program already",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | the name is longer than 40",
    })
    void aNameThatCannotBeIsRefused(String name, String expected) {
        String said = complaint(new Definition(name, List.of("x"), "x", List.of("1")), Part.NAME);
        assertTrue(said.contains(expected), said);
    }

    @ParameterizedTest(name = "{index} {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "a b c d e | a gate takes 1 to 4 inputs",
        "y         | 'y' is the output",
        "a a       | the input 'a' is there twice",
        "a 2       | '2' cannot be the name of an input",
        "if        | 'if' cannot be the name of an input",
    })
    void inputsThatCannotBeAreRefused(String ports, String expected) {
        List<String> names = Arrays.asList(ports.split(" "));
        String said = complaint(new Definition("own", names, "1", names.stream().map(name -> "1").toList()), Part.INPUTS);
        assertTrue(said.contains(expected), said);
    }

    @Test
    void allMistakesAreToldAtOnceAndWhatIsRightIsStillAGate() {
        OwnGateReading reading = OwnGateReading.of(new Definition("", List.of("x", "w"), "x * w", List.of("w", "")), Limits.STANDARD);
        assertEquals(List.of(Part.NAME, Part.DERIVATIVE), reading.complaints().stream().map(Complaint::part).toList());
        assertTrue(reading.gate().isEmpty());
        assertEquals("#1 \\cdot #2", reading.draft().orElseThrow().formula());
    }

    @Test
    void nothingThatIsTypedCanExhaustTheProgram() {
        check("x" + " + x".repeat(600), "1", Part.FORWARD, "1:");
        check("-(".repeat(900) + "x", "1", Part.FORWARD, "1:");
        check("a = x\n".repeat(500) + "y = a", "1", Part.FORWARD, "1:1 the code has more than 2000 characters");
    }

    @Test
    void koreanNamesAreNames() {
        Definition definition = new Definition("스위시", List.of("값"), "값 * sigmoid(값)", List.of("1"));
        assertEquals(List.of(), OwnGateReading.of(definition, Limits.STANDARD).complaints());
    }

    private static void check(String forward, String derivative, Part part, String expected) {
        Definition definition = new Definition("own", List.of("x", "w"), forward, List.of(derivative, "1"));
        String said = complaint(definition, part);
        assertTrue(said.startsWith(expected), said);
        assertTrue(said.contains("; "), said);
    }

    private static String complaint(Definition definition, Part part) {
        CodeProblem problem = OwnGateReading.of(definition, Limits.STANDARD).complaint(part, 0)
                .map(Complaint::problem)
                .orElseThrow(() -> new AssertionError("no complaint about " + part));
        return problem.line() + ":" + problem.column() + " " + problem.what();
    }
}
