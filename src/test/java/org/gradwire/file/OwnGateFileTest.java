package org.gradwire.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.code.OwnGateReading;
import org.gradwire.edit.Document;
import org.gradwire.edit.Placement;
import org.gradwire.gate.Definition;
import org.gradwire.gate.Gate;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In the texts here `§` marks the place that the complaint must name, and `'` stands for `"`.
class OwnGateFileTest {
    private static final String FILE = """
            {
              "gradwire": 1,
              "gates": [
                {"name": "swish", "inputs": ["x"], "forward": "s = sigmoid(x)\\ny = x * s", "derivatives": {"x": "s + y * (1 - s)"}, "by": "me"},
                {"name": "unused", "inputs": ["a", "b"], "forward": "a * b", "derivatives": {"a": "b", "b": "a"}}
              ],
              "nodes": [
                {"id": 1, "gate": "input", "name": "x", "value": 2},
                {"id": 2, "gate": "swish", "in": {"x": 1}}
              ]
            }
            """;

    @Test
    void gatesAreKeptAndWrittenAsTheyStandUsedOrNot() {
        Document document = CircuitFile.STANDARD.read("f", FILE).orThrow();
        assertEquals(List.of("swish", "unused"), document.ownGates().stream().map(Gate::id).toList());
        assertEquals(FILE, CircuitFile.STANDARD.text(document).orThrow());
        double value = Trace.of(document.circuit()).value(new NodeId(2)).map(Tensor::number).orElseThrow();
        assertEquals(2 / (1 + Math.exp(-2)), value, 1e-15);
    }

    @Test
    void theOrderInTheFileDoesNotMatter() {
        String nodesFirst = """
                {"gradwire": 1, "nodes": [{"id": 2, "gate": "own"}],
                 "gates": [{"derivatives": {"x": "1"}, "forward": "x", "inputs": ["x"], "name": "own"}]}""";
        assertEquals("own", CircuitFile.STANDARD.read("f", nodesFirst).orThrow().circuit().node(new NodeId(2)).gate().id());
    }

    @ParameterizedTest(name = "{index} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "§3                                                                                   | 'gates' is a number; write an object",
        "§{'inputs': ['x'], 'forward': 'x', 'derivatives': {'x': '1'}}                        | this own gate has no field 'name'",
        "{'name': §3, 'inputs': ['x'], 'forward': 'x', 'derivatives': {'x': '1'}}             | 'name' is a number",
        "{'name': §'relu', 'inputs': ['x'], 'forward': 'x', 'derivatives': {'x': '1'}}        | 'relu' is a gate or function of the program",
        "{'name': §'a b', 'inputs': ['x'], 'forward': 'x', 'derivatives': {'x': '1'}}         | 'a b' cannot be called in code",
        "{'name': 'g', 'inputs': §'x', 'forward': 'x', 'derivatives': {'x': '1'}}             | 'inputs' is a text; write a list of names",
        "{'name': 'g', 'inputs': §[], 'forward': '1', 'derivatives': {}}                      | a gate takes 1 to 4 inputs",
        "{'name': 'g', 'inputs': §['x', 'x'], 'forward': 'x', 'derivatives': {'x': '1'}}      | the input 'x' is there twice",
        "{'name': 'g', 'inputs': ['x'], 'forward': 'x * §z', 'derivatives': {'x': '1'}}       | in the own gate 'g': there is no 'z' here",
        "{'name': 'g', 'inputs': ['x'], 'forward': 'u = x\\n\\ty = u + §z', 'derivatives': {'x': '1'}} | in the own gate 'g': there is no 'z' here",
        "{'name': 'g', 'inputs': ['값'], 'forward': '값 + \\u0031 + §z', 'derivatives': {'값': '1'}} | in the own gate 'g': there is no 'z' here",
        "{'name': 'g', 'inputs': ['x'], 'forward': 'x', 'derivatives': {'x': '§matmul(x, x)'}} | works entry by entry",
        "{'name': 'g', 'inputs': ['x', 'w'], 'forward': 'x', 'derivatives': §{'x': '1'}}      | there is no derivative for the input 'w'",
        "{'name': 'g', 'inputs': ['x'], 'forward': 'x', 'derivatives': {'x': '1', §'z': '1'}} | the own gate has no input 'z'",
        "{'name': 'g', 'inputs': ['x'], 'forward': 'x', 'derivatives': {'x': §1}}             | 'derivatives' is a number",
    })
    void aGateThatCannotBeIsToldWhere(String marked, String sentence) {
        String text = ("{'gradwire': 1,\n 'gates': [" + marked + "],\n 'nodes': []}").replace('\'', '"');
        int at = text.indexOf('§');
        FileProblem problem = problem(text.replace("§", ""));
        String before = text.substring(0, at);
        assertEquals(before.lines().count(), problem.line());
        assertEquals(at - before.lastIndexOf('\n'), problem.column(), problem.toString());
        assertTrue(problem.toString().replace('"', '\'').contains(sentence), problem.toString());
    }

    @Test
    void twoOfANameAndTooManyAreRefused() {
        String one = "{\"name\": \"g%d\", \"inputs\": [\"x\"], \"forward\": \"x\", \"derivatives\": {\"x\": \"1\"}}";
        String twice = one.formatted(1) + "," + one.formatted(1);
        assertTrue(problem("{\"gradwire\": 1, \"gates\": [" + twice + "], \"nodes\": []}").toString().contains("a gate 'g1' already"));
        String many = IntStream.rangeClosed(0, Definition.MOST_GATES).mapToObj(one::formatted).collect(Collectors.joining(","));
        assertTrue(problem("{\"gradwire\": 1, \"gates\": [" + many + "], \"nodes\": []}").toString().contains("at most 100 own gates"));
    }

    @Test
    void aNameThatIsNearlyAnOwnGateIsSuggested() {
        String wrong = FILE.replace("\"gate\": \"swish\"", "\"gate\": \"swsh\"");
        assertTrue(problem(wrong).toString().contains("swish"), problem(wrong).toString());
    }

    @Test
    void aNodeWhoseGateIsNotAmongThemCannotBeWritten() {
        Gate gate = OwnGateReading.of(new Definition("lost", List.of("x"), "x", List.of("1")), Limits.STANDARD).gate().orElseThrow();
        Circuit circuit = Circuit.EMPTY.add(Node.of(new NodeId(1), gate, "")).orThrow();
        assertInstanceOf(Outcome.Refused.class, CircuitFile.STANDARD.text(Document.of(circuit, Placement.EMPTY)));
    }

    private static FileProblem problem(String text) {
        return assertInstanceOf(Reading.Unreadable.class, CircuitFile.STANDARD.read("f", text)).problem();
    }
}
