package org.gradwire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gradwire.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckTest {
    private static final String ENDING = ".gradwire";

    @TempDir
    private Path folder;

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleShowsTheNumbersThatAreExpectedOfIt(Path sample) {
        assertTrue(Run.fine("check", sample.toString()).startsWith(sample + ": ok, "));
    }

    @Test
    void theIndexListsExactlyTheSamplesOfTheFolder() throws IOException {
        List<String> files = samples().stream().map(file -> file.getFileName().toString().replace(ENDING, "")).toList();
        assertEquals(files, Samples.ids().stream().sorted().toList());
    }

    @Test
    void severalFilesGetALineEach() {
        String[] words = Stream.concat(Stream.of("check"), samplesAsWords()).toArray(String[]::new);
        assertEquals(words.length - 1, Run.fine(words).lines().count());
    }

    @Test
    void aWrongNumberIsNamedBesideTheRightOneAndTheCheckFails() throws IOException {
        Run run = check("{\"node\": 2, \"value\": 5}, {\"node\": 1, \"gradient\": 4.1, \"decimals\": 1}, {\"node\": 2, \"value\": 4}");
        assertEquals(Exit.CHECK_FAILED, run.exitCode());
        assertEquals("", run.err());
        assertTrue(run.out().endsWith(": FAILED: the value of f is 4, expected 5; the gradient of x is 4, expected 4.1\n"), run.out());
    }

    @Test
    void moreDisagreementsThanALineHoldsAreCounted() throws IOException {
        String wrong = "{\"node\": 2, \"value\": 5}";
        assertTrue(check(String.join(", ", List.of(wrong, wrong, wrong, wrong, wrong))).out().endsWith(" and 2 more\n"));
    }

    /// The numbers that are expected are those of the values that the file gives its sources.
    @Test
    void aFileWithDataIsCheckedAndEvaluatedAsItsSourcesStand() throws IOException {
        String text = Files.readString(Path.of("samples/three-inputs.gradwire"));
        String data = """
                ,
                  "data": {"bind": [{"node": 1, "columns": ["x"]}], "columns": ["x"], "rows": [[7], [null]]},
                  "training": {"rate": 0.5}
                }
                """;
        Path file = Files.writeString(folder.resolve("data.gradwire"), text.strip().substring(0, text.strip().length() - 1).strip() + data);
        assertTrue(Run.fine("check", file.toString()).contains(": ok, 7 expected numbers"));
        assertEquals(Run.fine("eval", "samples/three-inputs.gradwire"), Run.fine("eval", file.toString()));
    }

    @Test
    void aMisprintIsFineWhileItIsOneAndFailsWhenItIsNone() throws IOException {
        assertTrue(check("{\"node\": 2, \"value\": 5, \"misprint\": true}").out().contains(": ok, 1 expected number, gradient check "));
        Run none = check("{\"node\": 2, \"value\": 4, \"misprint\": true}");
        assertEquals(Exit.CHECK_FAILED, none.exitCode());
        assertTrue(none.out().contains("the value of f is 4 as printed, so it is no misprint"), none.out());
    }

    @Test
    void aFileThatCannotBeReadDoesNotKeepTheOthersFromBeingChecked() {
        Run run = Run.of("check", "no.gradwire", "samples/three-inputs.gradwire");
        assertEquals(Exit.BAD_INPUT, run.exitCode());
        assertEquals("no.gradwire: there is no such file; check its name\n", run.err());
        assertTrue(run.out().startsWith("samples/three-inputs.gradwire: ok, 7 expected numbers, gradient check "), run.out());
    }

    @Test
    void aKinkNearbyIsReportedAndIsNoFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("a.py"), "x = 0\nf = relu(x)\n");
        assertEquals(
                file + ": ok, no expected numbers, gradient check 0 (not compared near a kink: x at f)\n",
                Run.fine("check", file.toString()));
    }

    @Test
    void anOutputThatCannotBeComputedFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.py"), "f = 2*x\n");
        Run run = Run.of("check", file.toString());
        assertEquals(Exit.CHECK_FAILED, run.exitCode());
        assertTrue(run.out().startsWith(file + ": FAILED: the output f cannot be computed: x has no value"), run.out());
    }

    private static Stream<String> samplesAsWords() {
        return Samples.ids().stream().map(id -> "samples/" + id + ENDING);
    }

    /// f = x² at x = 2.
    private Run check(String expected) throws IOException {
        Path file = Files.writeString(
                folder.resolve("square.gradwire"),
                """
                {"gradwire": 1, "nodes": [
                  {"id": 1, "gate": "input", "name": "x", "value": 2},
                  {"id": 2, "gate": "square", "name": "f", "in": {"x": 1}}
                ], "expected": [%s]}
                """
                        .formatted(expected));
        return Run.of("check", file.toString());
    }
}
