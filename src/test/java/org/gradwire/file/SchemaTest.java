package org.gradwire.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradwire.circuit.Limits;
import org.gradwire.gate.Definition;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Gates;
import org.gradwire.train.Initialization;
import org.gradwire.train.Optimizer;
import org.gradwire.train.Recipe;
import org.junit.jupiter.api.Test;

/// The schema is written by hand; here it is held against the reader.
class SchemaTest {
    private static final Json.Group SCHEMA = schema();

    @Test
    void theSchemaNamesTheFieldsThatTheReaderKnows() {
        List<String> document = new ArrayList<>(Fields.DOCUMENT);
        document.addAll(Fields.RESERVED);
        assertEquals(document, names(SCHEMA, "properties"));
        assertEquals(Fields.GATE, names(SCHEMA, "$defs", "gate", "properties"));
        assertEquals(Fields.NODE, names(SCHEMA, "$defs", "node", "properties"));
        assertEquals(Fields.EXPECTED, names(SCHEMA, "$defs", "expected", "properties"));
        assertEquals(Fields.DATA, names(SCHEMA, "$defs", "data", "properties"));
        assertEquals(Fields.BIND, names(SCHEMA, "$defs", "bind", "properties"));
        assertEquals(Fields.TRAINING, names(SCHEMA, "$defs", "training", "properties"));
        assertEquals(Fields.TEXT, names(SCHEMA, "$defs", "texts", "properties"));
    }

    /// The schema lists no gates, so that a new gate changes nothing here.
    @Test
    void theIdOfEveryGateIsOneThatTheSchemaAllows() {
        String pattern = ((Json.Str) at("$defs", "node", "properties", "gate", "pattern")).value();
        for (Gate gate : Gates.all()) {
            assertTrue(gate.id().matches(pattern), gate.id());
        }
    }

    @Test
    void theLimitsOfTheSchemaAreThoseOfTheReader() {
        assertEquals(NodeReader.GREATEST_ID, number("$defs", "id", "maximum"));
        assertEquals(Limits.STANDARD.nodes(), number("properties", "nodes", "maxItems"));
        assertEquals(ExpectedReader.MOST_DECIMALS, number("$defs", "expected", "properties", "decimals", "maximum"));
        assertEquals(Definition.MOST_GATES, number("properties", "gates", "maxItems"));
        assertEquals(Definition.MOST_INPUTS, number("$defs", "gate", "properties", "inputs", "maxItems"));
        assertEquals(Definition.LONGEST_NAME, number("$defs", "name", "maxLength"));
        assertEquals(Definition.LONGEST_CODE, number("$defs", "gate", "properties", "forward", "maxLength"));
        assertEquals(Limits.STANDARD.entries(), number("$defs", "data", "properties", "rows", "maxItems"));
        assertEquals(TableSize.MOST_COLUMNS, number("$defs", "data", "properties", "columns", "maxItems"));
        assertEquals(Recipe.MOST_EPOCHS, number("$defs", "training", "properties", "epochs", "maximum"));
        assertEquals(Migration.STANDARD.present(), number("properties", "gradwire", "maximum"));
    }

    @Test
    void theChoicesOfTheSchemaAreThoseOfTheReader() {
        assertEquals(Arrays.stream(Optimizer.values()).map(Optimizer::id).toList(), words("optimizer"));
        List<String> starts = words("start");
        for (Initialization kind : Initialization.values()) {
            assertTrue(starts.contains(TrainingReader.id(kind)), kind.name());
        }
    }

    private static List<String> words(String field) {
        return ((Json.Items) at("$defs", "training", "properties", field, "enum")).items().stream().map(word -> ((Json.Str) word).value()).toList();
    }

    private static int number(String... path) {
        return (int) ((Json.Num) at(path)).value();
    }

    private static List<String> names(Json.Group from, String... path) {
        return List.copyOf(((Json.Group) at(from, path)).fields().keySet());
    }

    private static Json at(String... path) {
        return at(SCHEMA, path);
    }

    private static Json at(Json.Group from, String... path) {
        Json here = from;
        for (String step : path) {
            here = ((Json.Group) here).get(step).orElseThrow(() -> new AssertionError("no " + step));
        }
        return here;
    }

    private static Json.Group schema() {
        try (InputStream in = SchemaTest.class.getResourceAsStream("/assets/schema/gradwire-1.schema.json")) {
            byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
            return (Json.Group) JsonTree.of(Source.decode("gradwire-1.schema.json", bytes), Limits.STANDARD);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
