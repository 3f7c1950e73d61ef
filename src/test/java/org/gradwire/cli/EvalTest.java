package org.gradwire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalTest {
    private static final String STAGED = "samples/staged.gradwire";

    @Test
    void theFirstCircuitOfTheLectureGivesItsNumbers() {
        Map<?, ?> answer = json("--code", "f = (x+y)*z", "--set", "x=-2", "--set", "y=5", "--set", "z=-4");
        assertEquals("f", answer.get("output"));
        assertEquals(-12.0, values(answer).get("f"));
        assertEquals(
                List.of(-4.0, -4.0, 3.0),
                List.of(gradients(answer).get("x"), gradients(answer).get("y"), gradients(answer).get("z")));
    }

    @Test
    void stagedComputationGivesItsGradients() {
        Map<?, ?> gradients = gradients(json(STAGED));
        assertEquals("2.0595697956", tenDecimals(gradients.get("x")));
        assertEquals("1.5922327515", tenDecimals(gradients.get("y")));
    }

    @Test
    void valuesAndGradientsHoldTheSameNamesInTheOrderOfTheCircuit() {
        Map<?, ?> answer = json(STAGED);
        List<String> names = List.of("x", "y", "sigy", "num", "sigx", "xpy", "xpysqr", "den", "invden", "f");
        assertEquals(names, List.copyOf(values(answer).keySet()));
        assertEquals(names, List.copyOf(gradients(answer).keySet()));
    }

    @Test
    void everyDigitSurvivesTheWayThroughJson() {
        Map<?, ?> values = values(json("--code", "a = 0.1; b = 0.2; c = a + b"));
        assertEquals(0.1 + 0.2, values.get("c"));
    }

    @Test
    void tensorsAreNestedListsInAndOut() {
        Map<?, ?> answer = json("--code", "q = W @ x", "--set", "W=[[1, 2], [3, 4]]", "--set", "x=[1, -1]", "--seed-gradient", "[1, 10]");
        assertEquals(List.of(-1.0, -1.0), values(answer).get("q"));
        assertEquals(List.of(List.of(1.0, -1.0), List.of(10.0, -10.0)), gradients(answer).get("W"));
    }

    @Test
    void numbersThatAreNotFiniteAreTextsAndNothingIsComplainedAbout() {
        Map<?, ?> answer = json("--code", "f = [1, -1, 0] / x", "--set", "x=0");
        assertEquals(List.of("Infinity", "-Infinity", "NaN"), values(answer).get("f"));
    }

    @Test
    void whatIsNotComputedIsNullAndTheChosenOutputIsAllTheSame() {
        String out = Run.fine("eval", "--code", "a = x*2; b = y*3", "--set", "x=1", "--output", "a", "--json");
        assertEquals("a", Run.json(out).get("output"));
        assertTrue(out.contains("\"y\": null") && out.contains("\"b\": null"), out);
        assertEquals(2.0, gradients(Run.json(out)).get("x"));
    }

    @Test
    void theLastSetOfANameCounts() {
        assertEquals(6.0, values(json("--code", "f = 2*x", "--set", "x=1", "--set", "x = 3")).get("f"));
    }

    @Test
    void theTableShowsNamesShapesValuesAndGradients() {
        assertEquals(
                """
                node  value  gradient
                x      -2    -4
                y       5    -4
                z      -4     3
                q       3    -4
                f     -12     1
                The gradients are those of f.
                """,
                Run.fine("eval", "samples/three-inputs.gradwire"));
        assertTrue(Run.fine("eval", "samples/vectorized-norm.gradwire").startsWith("node  shape  value"));
    }

    @Test
    void theTableNamesTheNodeWhereANumberIsLost() {
        String out = Run.fine("eval", "--code", "u = log(x); f = u + 1", "--set", "x=-2");
        assertTrue(out.contains("u: Here a number is lost: natural logarithm of −2.00 is not a real number"), out);
        assertFalse(out.contains("f: "), out);
    }

    @Test
    void aFileOfCodeIsReadByItsOptionOrByItsName(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("코드.py"), "x = 3\nf = x**2  # 제곱\n");
        assertEquals(6.0, gradients(json(file.toString())).get("x"));
        assertEquals(6.0, gradients(json("--code-file", file.toString())).get("x"));
    }

    @Test
    void hostileNamesAreEscaped(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.gradwire"),
                """
                {"gradwire": 1, "nodes": [
                  {"id": 1, "gate": "input", "name": "a\\"b\\\\c</script> 값", "value": 2},
                  {"id": 2, "gate": "square", "name": "__proto__", "in": {"x": 1}}
                ]}
                """);
        assertEquals(4.0, gradients(json(file.toString())).get("a\"b\\c</script> 값"));
    }

    private static Map<?, ?> json(String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 1, words.length);
        all[0] = "eval";
        all[all.length - 1] = "--json";
        return Run.json(Run.fine(all));
    }

    private static Map<?, ?> values(Map<?, ?> answer) {
        return part(answer, "values");
    }

    private static Map<?, ?> gradients(Map<?, ?> answer) {
        return part(answer, "gradients");
    }

    private static Map<?, ?> part(Map<?, ?> answer, String name) {
        return answer.get(name) instanceof Map<?, ?> part ? part : Map.of();
    }

    private static String tenDecimals(@Nullable Object number) {
        return number instanceof Double digits ? String.format(Locale.ROOT, "%.10f", digits) : "none";
    }
}
