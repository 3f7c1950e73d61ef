package org.gradwire.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.OwnGates;
import org.gradwire.edit.Removal;
import org.gradwire.edit.Selection;
import org.gradwire.edit.Transaction;
import org.gradwire.edit.Wiring;
import org.gradwire.train.Binding;
import org.gradwire.train.Dataset;
import org.junit.jupiter.api.Test;

/// What a file says beyond what this version knows stays with the line it stands in, while lines come and go.
class KeptFieldsTest {
    private static final String FILE = """
            {
              "gradwire": 1,
              "gates": [
                {"name": "zero", "inputs": ["x"], "forward": "0 * x", "derivatives": {"x": "0"}, "by": "Zoe"},
                {"name": "half", "inputs": ["x"], "forward": "x / 2", "derivatives": {"x": "0.5"}},
                {"name": "cube", "inputs": ["x"], "forward": "x**3", "derivatives": {"x": "3 * x**2"}, "by": "Cid"}
              ],
              "nodes": [
                {"id": 1, "gate": "input", "name": "x", "value": 2},
                {"id": 2, "gate": "input", "name": "y", "value": 3},
                {"id": 3, "gate": "input", "name": "z", "value": 4},
                {"id": 4, "gate": "add", "name": "s", "in": {"a": 1, "b": 2, "c": 3}}
              ],
              "expected": [
                {"node": 1, "value": 2, "source": "page 1"},
                {"node": 4, "port": "a", "gradient": 1},
                {"node": 4, "port": "b", "gradient": 1, "note": {"en": "b", "ko": "b", "fr": "bé"}, "source": "page 3"},
                {"node": 4, "value": 9, "source": "page 4"}
              ],
              "data": {
                "bind": [
                  {"node": 1, "columns": ["a"], "from": "scale"},
                  {"node": 2, "columns": ["b"]},
                  {"node": 3, "class": "b", "from": "eye"}
                ],
                "columns": ["a", "b"],
                "unit": "kg"
              }
            }
            """;

    private final EditorState state = EditorState.of(read(FILE));

    @Test
    void fieldsOfAnExpectedNumberStayWithIt() {
        assertEquals(
                FILE.lines().filter(line -> line.contains("page 3") || line.contains("page 4"))
                        .map(line -> line.replace("\"port\": \"b\"", "\"port\": \"a\"")).toList(),
                lines(delete(1), "\"source\""));
        assertEquals(
                List.of("    {\"node\": 1, \"value\": 2, \"source\": \"page 1\"}"),
                lines(delete(4), "\"source\""));
        Transaction cut = Wiring.disconnect(state, new PortRef(new NodeId(4), 1));
        assertEquals("page 1 page 4", pages(cut), "the number of a wire that was cut goes with all that was said of it");
    }

    @Test
    void fieldsOfAnOwnGateStayWithIt() {
        Transaction without = OwnGates.remove(state, state.document().ownGate("zero").orElseThrow()).orThrow();
        assertEquals(FILE.lines().filter(line -> line.contains("Cid")).toList(), lines(without, "\"by\""));
        Transaction last = OwnGates.remove(without.after(), without.after().document().ownGate("cube").orElseThrow()).orThrow();
        assertEquals(List.of(), lines(last, "\"by\""));
    }

    @Test
    void fieldsOfABindingStayWithItsSource() {
        assertEquals(List.of("      {\"node\": 3, \"class\": \"b\", \"from\": \"eye\"}"), lines(delete(1, 2), "\"from\""));
        assertEquals(List.of("    \"unit\": \"kg\""), lines(delete(1, 2, 3), "\"unit\""));
        Dataset data = state.document().learning().data();
        assertEquals(
                List.of("      {\"node\": 3, \"class\": \"b\", \"from\": \"eye\"},", "      {\"node\": 1, \"columns\": [\"b\"], \"from\": \"scale\"}"),
                lines(with(data.bind(Binding.values(new NodeId(1), "b"))), "\"from\""));
        Document unbound = with(data.without(Set.of(new NodeId(3))));
        assertEquals(List.of("      {\"node\": 1, \"columns\": [\"a\"], \"from\": \"scale\"},"), lines(unbound, "\"from\""));
        Document again = unbound.withLearning(unbound.learning().with(unbound.learning().data().bind(Binding.ofClass(new NodeId(3), "a"))));
        assertEquals(1, lines(again, "\"from\"").size(), "a binding that is made anew knows nothing of the one before");
    }

    @Test
    void aBindingWhoseColumnIsGoneIsLeftOutWithWhatWasKeptOfIt() {
        Dataset data = state.document().learning().data();
        Document narrower = with(data.with(data.table().without(0)));
        assertEquals(List.of("      {\"node\": 3, \"class\": \"b\", \"from\": \"eye\"}"), lines(narrower, "\"from\""));
        assertEquals(read(text(narrower)), read(text(read(text(narrower)))));
    }

    @Test
    void nothingIsKeptOfLinesThatAreGone() {
        EditorState next = delete(1, 2, 3, 4).after();
        assertEquals(read(text(next.document())).extras(), next.document().extras());
    }

    private Transaction delete(int... ids) {
        List<NodeId> nodes = Arrays.stream(ids).mapToObj(NodeId::new).toList();
        return Removal.remove(state.select(Selection.of(nodes))).orElseThrow();
    }

    private Document with(Dataset data) {
        return state.document().withLearning(state.document().learning().with(data));
    }

    private static List<String> lines(Transaction transaction, String word) {
        return lines(transaction.after().document(), word);
    }

    private static List<String> lines(Document document, String word) {
        return text(document).lines().filter(line -> line.contains(word)).toList();
    }

    private static String pages(Transaction transaction) {
        return lines(transaction, "\"source\"").stream()
                .map(line -> line.replaceAll(".*(page \\d).*", "$1"))
                .collect(Collectors.joining(" "));
    }

    private static String text(Document document) {
        return CircuitFile.STANDARD.text(document).orThrow();
    }

    private static Document read(String text) {
        return ((Reading.Read) CircuitFile.STANDARD.read("f.gradwire", text)).document();
    }
}
