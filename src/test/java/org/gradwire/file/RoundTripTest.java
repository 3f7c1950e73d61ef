package org.gradwire.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.train.Binding;

class RoundTripTest {
    private static final CircuitFile FILE = CircuitFile.STANDARD;

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }

    @Property(tries = 500)
    void whatIsWrittenReadsAsTheSameDocument(@ForAll("documents") Document document) {
        assertEquals(document, read(FILE.text(document).orThrow()));
    }

    @Property(tries = 200)
    void readingAndWritingAgainChangesNoByte(@ForAll("documents") Document document) {
        String text = FILE.text(document).orThrow();
        assertEquals(text, FILE.text(read(text)).orThrow());
    }

    @Property(tries = 200)
    void everyNodeHasALineOfItsOwn(@ForAll("documents") Document document) {
        long lines = FILE.text(document).orThrow().lines().filter(line -> line.startsWith("    {\"id\": ")).count();
        assertEquals(document.circuit().size(), lines);
    }

    @Example
    void theExampleIsWrittenAsItStands() {
        assertEquals(ExampleFile.TEXT, FILE.text(read(ExampleFile.TEXT)).orThrow());
    }

    @Example
    void lineEndsAndAMarkInFrontMakeNoDifference() {
        String text = ExampleFile.TEXT;
        Document windows = FILE.read("f", ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8)).orThrow();
        assertEquals(read(text), windows);
    }

    @Example
    void unknownFieldsAreKeptWhereTheyWere() {
        String text = """
                {"gradwire": 1, "zeta": {"b" : [1.50, 1e999]}, "nodes": [
                  {"id": 1, "new": {"x" :[ ]}, "gate": "input"}], "title": {"en": "a", "fr": "b"}}""";
        String written = FILE.text(read(text)).orThrow();
        assertTrue(written.contains("\n  \"zeta\": {\"b\" : [1.50, 1e999]}\n"), written);
        assertTrue(written.contains("{\"id\": 1, \"gate\": \"input\", \"new\": {\"x\": []}}"), written);
        assertTrue(written.contains("\"title\": {\"en\": \"a\", \"ko\": \"a\", \"fr\": \"b\"}"), written);
    }

    /// Whatever a later version takes as usual, files go on to mean this.
    @Example
    void whatIsLeftOutOfDataAndTrainingIsWhatTheFormatSays() {
        Document said = read("""
                {"gradwire": 1, "nodes": [], "data": {"test": 0, "seed": 1, "columns": ["a"], "rows": []},
                 "training": {"optimizer": "sgd", "rate": 0.1, "decay": 0, "epochs": 100, "seed": 1, "start": "xavier", "startSeed": 1}}""");
        Document unsaid = read("{\"gradwire\": 1, \"nodes\": [], \"data\": {\"columns\": [\"a\"]}, \"training\": {}}");
        assertEquals(said, unsaid);
        assertEquals(Optional.empty(), unsaid.learning().recipe().batch());
        String text = FILE.text(said).orThrow();
        assertTrue(text.endsWith("  \"data\": {\n    \"columns\": [\"a\"]\n  }\n}\n"), text);
    }

    @Example
    void bindingsThatDoNotFitTheirSourcesAreALegalFile() {
        String text = """
                {"gradwire": 1, "nodes": [{"id": 1, "gate": "input", "value": 3}, {"id": 2, "gate": "target", "value": [0, 0]}],
                 "data": {"bind": [{"node": 1, "columns": ["a", "b"]}, {"node": 2, "class": "b"}], "columns": ["a", "b"], "rows": [[1, 7]]}}""";
        assertEquals(
                List.of(Binding.values(new NodeId(1), "a", "b"), Binding.ofClass(new NodeId(2), "b")),
                read(text).learning().data().bindings());
    }

    @Example
    void clashingShapesAndFreePortsAreALegalFile() {
        String text = """
                {"gradwire": 1, "nodes": [
                  {"id": 1, "gate": "input", "value": [1, 2]},
                  {"id": 2, "gate": "input", "value": [1, 2, 3]},
                  {"id": 3, "gate": "add", "in": {"a": 1, "b": 2}},
                  {"id": 4, "gate": "sub", "in": {"b": 3}}]}""";
        assertEquals(4, read(text).circuit().size());
    }

    private static Document read(String text) {
        return FILE.read("f.gradwire", text).orThrow();
    }
}
