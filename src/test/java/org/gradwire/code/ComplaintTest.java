package org.gradwire.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradwire.circuit.Limits;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ComplaintTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "f = (x + y        | 1:5  '(' is never closed",
        "f = x + y)        | 1:10 ')' closes nothing",
        "f = (x + y]       | 1:11 ']' does not fit",
        "f = x +           | 1:8  a number, a name or a bracket must stand here, not the end of the line",
        "f = x + * y       | 1:9  a number, a name or a bracket must stand here, not '*'",
        "f = 2x            | 1:6  an operator such as + or * must stand here, not 'x'",
        "f = x y           | 1:7  an operator such as + or * must stand here, not 'y'",
        "f =               | 1:4  a number, a name or a bracket must stand here, not the end of the line",
        "x + y             | 1:1  this line does not say what its result is called",
        "x + y = 3         | 1:1  only a single name can stand before =",
        "3 = x             | 1:1  only a single name can stand before =",
        "print(x)          | 1:1  'print' is not part of staged code",
        "def f(x): x       | 1:1  'def' is not part of staged code",
        "f = x if y else z | 1:7  'if' is not part of staged code",
        "f = x // y        | 1:7  '//' is not part of staged code",
        "f = x % y         | 1:7  '%' is not part of staged code",
        "f = x == y        | 1:7  '==' is not part of staged code",
        "f = 'text'        | 1:5  text in quotes is not part",
        "f = sigmod(x)     | 1:5  there is no function 'sigmod'; did you mean sigmoid?",
        "f = frobnicate(x) | 1:5  there is no function 'frobnicate'; gradwire gates lists",
        "f = exp(x, y)     | 1:5  exp takes 1 arguments here, not 2",
        "f = cross_entropy(x) | 1:5 cross_entropy takes 2 arguments here, not 1",
        "f = max(x)        | 1:5  max takes two values or more, not 1",
        "f = exp()         | 1:5  exp takes 1 arguments here, not 0",
        "f = sum(x, keepdims=1) | 1:12 'keepdims' is no parameter of sum",
        "f = step(x, y)    | 1:5  the parameter threshold takes numbers",
        "f = sum(x, axis=-1) | 1:12 axis takes one whole number from 0 up, not -1.0",
        "W = [[1, 2], [3]] | 1:5  the rows of the list differ",
        "W = []            | 1:5  a list without numbers has no shape",
        "W = [[[[[1]]]]]   | 1:5  lists are nested deeper than 4 levels",
        "f = [x, y]        | 1:5  a list with values of the circuit cannot stand here",
        "f = x.shape       | 1:6  '.shape' is not known behind a value",
        "f = np.nan * x    | 1:5  nan is not a finite number",
        "f = 1e999         | 1:5  1e999 is not a finite number",
        "f = 1 / 0         | 1:7  this divides by zero",
        "f = np.tau * x    | 1:5  there is no constant 'tau'",
        "f = None + x      | 1:10 None has no value to compute with",
    })
    void isSaidWithItsPlace(String code, String expected) {
        CodeProblem problem = problem(code, Limits.STANDARD);
        String said = problem.line() + ":" + problem.column() + " " + problem.what();
        String wanted = expected.replaceFirst("\\s+", " ");
        assertTrue(said.startsWith(wanted), () -> "said: " + said);
        assertTrue(said.contains("; ") || said.contains("did you mean"), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "exp(", "-(", "2**(", "x*(", "max(0,"})
    void aHundredThousandBracketsEndInASentence(String opener) {
        CodeProblem problem = problem("f = " + opener.repeat(100_000) + "x", Limits.STANDARD);
        assertEquals("code.nesting", problem.what().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x**", "x.T", "- ", "x[0]"})
    void longRowsOfAnythingEndInASentenceOrACircuit(String part) {
        StagedCode.read("f = " + part.repeat(100_000) + "x", Limits.STANDARD);
        StagedCode.read("f = x" + part.repeat(100_000), Limits.STANDARD);
    }

    @Test
    void tooManyNodesAndTooLongCodeAreRefused() {
        Limits small = new Limits(5, 200, 64, 10, 100);
        assertEquals("code.nodes", problem("f = a+b+c+d", small).what().key());
        assertEquals("code.long", problem("#".repeat(300), small).what().key());
        assertEquals("shape.entries", problem("x = [1,2,3,4,5,6,7,8,9,10,11]", small).what().key());
    }

    @Test
    void theCaretStandsUnderThePlaceAlsoBehindTabsAndKorean() {
        assertEquals("f = 2x\n     ^", problem("y = 1\nf = 2x", Limits.STANDARD).caret());
        assertEquals(2, problem("y = 1\nf = 2x", Limits.STANDARD).line());
        assertEquals("\tf = 밥 y\n\t       ^", problem("\tf = 밥 y", Limits.STANDARD).caret());
    }

    @Test
    void literalsAreNumbersAndNestedLists() {
        assertEquals(Outcome.done(Tensor.scalar(-2)), StagedCode.literal("-2", Limits.STANDARD));
        assertEquals(Outcome.done(Tensor.scalar(0.5)), StagedCode.literal(" 1/2 ", Limits.STANDARD));
        assertEquals(
                Outcome.done(Tensor.matrix(new double[] {0.1, 0.5}, new double[] {-0.3, 0.8})),
                StagedCode.literal("[[0.1,0.5],[-0.3,0.8]]", Limits.STANDARD));
    }

    @ParameterizedTest
    @CsvSource({"2**3, 8", "sqrt(16), 4", "exp(0), 1", "pi, 3.141592653589793", "-2*math.pi, -6.283185307179586", "1/(1+exp(-0)), 0.5", "'max(2, 7)', 7"})
    void whatIsMadeOfNumbersAloneIsANumber(String text, double number) {
        assertEquals(Outcome.done(Tensor.scalar(number)), StagedCode.literal(text, Limits.STANDARD));
        assertEquals(Outcome.done(Tensor.vector(number, 1)), StagedCode.literal("[" + text + ", 1]", Limits.STANDARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nan", "NaN", "inf", "x", "[[1,2],[3]]", "1 2", "exp(x)", "log(0)", "sqrt(-1)", "[1, x]", "(((", "1e999", "[1", "--", "x=2", "np.nan", "None", "1;2"})
    void whatIsNoLiteralIsRefusedInASentence(String text) {
        var refused = assertInstanceOf(Outcome.Refused.class, StagedCode.literal(text, Limits.STANDARD));
        assertTrue(refused.why().toString().contains("; "), () -> refused.why().toString());
    }

    private static CodeProblem problem(String code, Limits limits) {
        return assertInstanceOf(StagedCode.Reading.Refused.class, StagedCode.read(code, limits)).problem();
    }
}
