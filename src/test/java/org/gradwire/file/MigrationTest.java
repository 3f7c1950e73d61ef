package org.gradwire.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradwire.circuit.Limits;
import org.gradwire.edit.Document;
import org.junit.jupiter.api.Test;

class MigrationTest {
    /// As if version 2 had renamed `name` of the document to `headline`, and version 3 that to `title`.
    private static final Migration LATER =
            new Migration(List.of(file -> renamed(file, "name", "headline"), file -> renamed(file, "headline", "title")));

    @Test
    void anOlderFileGoesThroughEveryLaterStep() {
        assertEquals("old", title("{\"gradwire\": 1, \"name\": \"old\", \"nodes\": []}"));
        assertEquals("newer", title("{\"gradwire\": 2, \"headline\": \"newer\", \"nodes\": []}"));
        assertEquals("now", title("{\"gradwire\": 3, \"title\": \"now\", \"nodes\": []}"));
    }

    @Test
    void thePresentVersionIsTheOneAfterTheLastStep() {
        assertEquals(3, LATER.present());
        assertEquals(1, Migration.STANDARD.present());
    }

    private static String title(String text) {
        Document document = new DocumentReader(Source.of("f", text), Limits.STANDARD, LATER).document();
        return document.title().english();
    }

    private static Json.Group renamed(Json.Group file, String from, String to) {
        Map<String, Json.Field> fields = new LinkedHashMap<>();
        file.fields().forEach((name, field) -> fields.put(name.equals(from) ? to : name, field));
        return new Json.Group(file.at(), file.end(), fields);
    }
}
