package org.gradwire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.NodeId;
import org.gradwire.code.StagedCode;
import org.gradwire.data.Column;
import org.gradwire.data.Split;
import org.gradwire.data.Table;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Placement;
import org.gradwire.file.CircuitFile;
import org.gradwire.gate.Sources;
import org.gradwire.train.Binding;
import org.gradwire.train.Dataset;
import org.gradwire.train.Learning;
import org.gradwire.train.Optimizer;
import org.gradwire.train.Recipe;
import org.gradwire.train.Training;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainTest {
    private static final String CODE = "w = [0, 0]\nb = 0\nz = dot(w, x) + b\nL = binary_cross_entropy_with_logits(z, y)\n";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("logistic.py"), CODE);
        Files.writeString(folder.resolve("two.csv"), "x1,x2,y\n1,2,1\n-1,1,0\n");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String[] words(String... more) {
        return Stream.concat(
                        Stream.of("train", "--code-file", path("logistic.py"), "--data", path("two.csv"), "--trainable", "w,b"), Arrays.stream(more))
                .toArray(String[]::new);
    }

    @Test
    void oneUpdateOfTheTwoPointsIsThatOfTheNotes() {
        Map<?, ?> answer = Run.json(Run.fine(words("--rate", "1", "--epochs", "1", "--json")));
        assertEquals(Set.of("epochs", "losses", "parameters", "epochsPerSecond"), answer.keySet());
        assertEquals(1.0, answer.get("epochs"));
        assertEquals(Map.of("w", List.of(0.5, 0.25), "b", 0.0), answer.get("parameters"));
        assertEquals(1, losses(answer).size());
        assertTrue(number(losses(answer).getFirst()) < Math.log(2));
    }

    @Test
    void theTableShowsFewOfManyLossesAndAllThatWasLearnt() {
        List<String> lines = Run.fine(words("--rate", "1", "--epochs", "1234", "--batch", "1", "--seed", "7")).lines().toList();
        assertTrue(lines.size() < 30, lines::toString);
        assertEquals("epoch  loss", lines.getFirst());
        assertTrue(lines.get(1).strip().startsWith("0 ") && lines.get(1).contains("0.6931471805599453"), lines.get(1));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("1234  ")), lines::toString);
        assertTrue(lines.contains("Every 100 epochs, and the last; --json prints all."), lines::toString);
        assertTrue(lines.contains("gradient descent, rate 1, batches of 1 of 2 rows, seed 7"), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("w          2      [")), lines::toString);
        assertTrue(lines.getLast().endsWith(" epochs per second"), lines.getLast());
        assertFalse(Run.fine(words("--epochs", "12")).contains("--json"));
    }

    @ParameterizedTest
    @CsvSource({"SGD", "MOMENTUM", "ADAM"})
    void theSameSeedGivesTheLossesAndParametersOfTheWindowBitByBit(Optimizer optimizer) {
        Document document = document(optimizer);
        CircuitFile.STANDARD.write(document, folder.resolve("file.gradwire")).orThrow();
        Map<?, ?> answer = Run.json(Run.fine("train", path("file.gradwire"), "--json"));
        Training training = Training.of(document.circuit(), document.learning()).orThrow();
        org.gradwire.train.Course run = new org.gradwire.train.Course(training);
        run.advance(30L * training.updatesPerEpoch(), () -> 0.05, () -> false, now -> {});
        assertEquals(Arrays.stream(run.losses().training()).skip(1).boxed().toList(), losses(answer));
        assertEquals(Arrays.stream(run.losses().test()).skip(1).boxed().toList(), answer.get("testLosses"));
        Map<?, ?> parameters = parameters(answer);
        training.parameters().forEach((id, value) -> assertEquals(
                value.isScalar() ? value.number() : Arrays.stream(value.toArray()).boxed().toList(),
                parameters.get(document.circuit().node(id).name())));
        assertTrue(Run.fine("train", path("file.gradwire"), "--epochs", "2").contains("rate 0.05, batches of 2 of 5 rows, seed 9"));
    }

    /// A file with its own data, where a source is fed by a column of another name.
    private static Document document(Optimizer optimizer) {
        Circuit read = StagedCode.read("w = [0.1, -0.2]\nb = 0\nx = [0, 0]\n" + CODE.substring(CODE.indexOf("z")), Limits.STANDARD).circuitOrThrow();
        EditorState state = Commands.kinds(
                EditorState.of(Document.of(read, Placement.EMPTY)), Set.of(id(read, "w"), id(read, "b")), Sources.PARAMETER.gate()).after();
        Table table = Table.of(List.of(
                Column.of("p", 1, -1, 2, 0.5, -2, 1.5, -0.5),
                Column.of("q", 2, 1, -1, 0.5, -2, 0, 1),
                Column.of("label", 1, 0, 1, 0, 0, 1, 0))).orThrow();
        Dataset data = new Dataset(
                table, List.of(Binding.values(id(read, "x"), "p", "q"), Binding.values(id(read, "y"), "label")), Split.of(0.3, 4).orThrow());
        Recipe recipe = Recipe.STANDARD.with(optimizer).withBatch(Optional.of(2)).withRate(0.05).withEpochs(30).withSeed(9);
        return state.document().withLearning(new Learning(data, recipe));
    }

    private static NodeId id(Circuit circuit, String name) {
        return circuit.named(name).orElseThrow().id();
    }

    @Test
    void anotherTableTakesThePlaceOfTheFilesOwnWhereItsColumnsAreCalledTheSame() throws IOException {
        CircuitFile.STANDARD.write(document(Optimizer.SGD), folder.resolve("file.gradwire")).orThrow();
        Files.writeString(folder.resolve("other.csv"), "y;p;q\n1;1,5;2\n0;-1;1\n1;2;2\n");
        String out = Run.fine("train", path("file.gradwire"), "--data", path("other.csv"), "--batch", "1");
        assertTrue(out.contains("batches of 1 of 2 rows"), out);
    }

    @Test
    void columnsThatFeedNothingAreSaidButNoFault() throws IOException {
        Files.writeString(folder.resolve("two.csv"), "x1,x2,y,when\n1,2,1,5\n-1,1,0,6\n");
        Run run = Run.of(words("--json"));
        assertEquals(path("two.csv") + ": nothing is called when, so that is not used\n", run.err());
        assertEquals(Exit.FINE, run.exitCode());
    }

    @Test
    void aRunWhoseNumbersOverflowFailsWithTheLastParametersThatWereNumbers() throws IOException {
        Files.writeString(folder.resolve("square.py"), "w = 1\nL = (w * x)**2\n");
        Files.writeString(folder.resolve("one.csv"), "x\n3\n");
        Run run = Run.of("train", "--code-file", path("square.py"), "--data", path("one.csv"), "--trainable", "w", "--rate", "10", "--epochs", "1000", "--json");
        assertEquals(Exit.CHECK_FAILED, run.exitCode(), run.err());
        Map<?, ?> answer = Run.json(run.out());
        assertEquals("Infinity", losses(answer).getLast());
        assertTrue(run.err().startsWith(path("square.py") + ": Training diverged after epoch "), run.err());
        assertTrue(run.err().contains("the steps of w grew from ") && run.err().contains("In row 1 L became ∞"), run.err());
        assertTrue(number(answer.get("epochs")) < 1000);
        assertTrue(Double.isFinite(number(parameters(answer).get("w"))));
    }

    @Test
    void whatSeemsWrongWithARunGoesToStandardErrorAndIsNoFailure() throws IOException {
        Files.writeString(folder.resolve("step.py"), "L = (step(w * x) - 1)**2\n");
        Files.writeString(folder.resolve("one.csv"), "x\n-3\n");
        Run run = Run.of("train", "--code-file", path("step.py"), "--data", path("one.csv"), "--trainable", "w", "--set", "w=1");
        assertEquals(Exit.FINE, run.exitCode());
        assertTrue(run.err().startsWith(path("step.py") + ": No gradient gets back to w: step "), run.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --rate 0                | The learning rate must be a number above 0; 0 is none.
            --rate NaN              | The learning rate must be a number above 0; NaN is none.
            --rate fast             | --rate takes a number such as 0.1, not 'fast'
            --epochs 1.5            | --epochs takes a whole number, not '1.5'
            --epochs 0              | 0 epochs cannot be trained; choose from 1 to 1000000.
            --batch 3               | A batch of 3 does not go with 2 training examples; choose a size from 1 to 2.
            --batch 0               | A batch of 0 does not go with 2 training examples; choose a size from 1 to 2.
            --seed x                | --seed takes a whole number, not 'x'
            --optimizer adagrad     | --optimizer adagrad: there is no such optimizer; use one of sgd, momentum, adam
            --output LL             | --output LL: there is no such name; use one of w, b, x, z, y, L
            --code f=1              | there is more than one circuit; give only one of FILE, --code TEXT and --code-file FILE
            """)
    void wrongOptionsAreToldInOneLine(String more, String complaint) {
        assertEquals("gradwire: " + complaint, Run.refused(Exit.WRONG_USAGE, words(more.split(" ", -1))));
    }

    @Test
    void whatCannotBeTrainedIsSaid() {
        String code = path("logistic.py");
        String data = path("two.csv");
        assertEquals(
                "gradwire: there is nothing to train; name sources with --trainable, some of w, b, x, y",
                Run.refused(Exit.WRONG_USAGE, "train", "--code-file", code, "--data", data));
        assertEquals(
                "gradwire: --trainable z: this is the result of a gate 'add' and cannot be trained; name some of w, b, x, y",
                Run.refused(Exit.WRONG_USAGE, "train", "--code-file", code, "--data", data, "--trainable", "w,z"));
        assertEquals(
                "gradwire: there is no data to train with; give a table with --data FILE.csv",
                Run.refused(Exit.WRONG_USAGE, "train", "--code-file", code, "--trainable", "w"));
        assertEquals(
                "gradwire: there is nothing to run; give a FILE, --code TEXT or --code-file FILE",
                Run.refused(Exit.WRONG_USAGE, "train", "--data", data));
    }

    @Test
    void aParameterNeedsAValueToStartFrom() throws IOException {
        Files.writeString(folder.resolve("square.py"), "L = (w * x)**2\n");
        Files.writeString(folder.resolve("one.csv"), "x\n3\n");
        String[] words = {"train", "--code-file", path("square.py"), "--data", path("one.csv"), "--trainable", "w", "--epochs", "1", "--json"};
        String said = Run.refused(Exit.BAD_INPUT, words);
        assertTrue(said.startsWith(path("square.py") + ": the output L cannot be computed: w has no value"), said);
        Map<?, ?> answer = Run.json(Run.fine(Stream.concat(Arrays.stream(words), Stream.of("--set", "w=1")).toArray(String[]::new)));
        assertEquals(1 - 0.1 * 18, number(parameters(answer).get("w")), 1e-15);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x1,x2,y/1,2,1/-1,one,0      | : Row 2, column x2: “one” is not a number; correct it or take the row away.
            x1,x2,y/1,,1                | : Row 1, column x2 is empty; type a number or take the row away.
            a,b/1,2                     | : No column of the table feeds the circuit; choose columns for its inputs and its target.
            x1,x2,y/1,2,"1              | :2:1: row 1 (line 2): a quotation mark is never closed
            """)
    void badTablesAreToldWithTheirPlace(String rows, String complaint) throws IOException {
        Files.writeString(folder.resolve("two.csv"), rows.replace('/', '\n') + "\n");
        String said = Run.refused(Exit.BAD_INPUT, words());
        assertTrue(said.startsWith(path("two.csv") + complaint), said);
    }

    private static List<?> losses(Map<?, ?> answer) {
        return answer.get("losses") instanceof List<?> losses ? losses : List.of();
    }

    private static Map<?, ?> parameters(Map<?, ?> answer) {
        return answer.get("parameters") instanceof Map<?, ?> parameters ? parameters : Map.of();
    }

    private static double number(@Nullable Object number) {
        return number instanceof Double given ? given : Double.NaN;
    }
}
