package org.gradwire.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Extras;
import org.gradwire.file.NodeReader.Drafted;

/// Gathers what a file holds beyond the fields that are known, so that writing puts it back.
///
/// A field of the document is kept letter for letter, for it may be long; one inside another object goes on one
/// line. All but those of nodes are kept under their path from the top, `expected/3/source`.
record Unknown(Source source) {
    Extras of(Json.Group file, List<Drafted> nodes) {
        Map<String, String> fields = new LinkedHashMap<>();
        unknown(file, Fields.DOCUMENT).forEach((name, text) -> fields.put(Fields.path(name), text));
        for (String name : List.of("title", "lesson")) {
            file.get(name).ifPresent(text -> inside(text, Fields.TEXT, Fields.path(name), fields));
        }
        List<Json> gates = items(file, "gates");
        for (int i = 0; i < gates.size(); i++) {
            inside(gates.get(i), Fields.GATE, Fields.path("gates", i), fields);
        }
        List<Json> expected = items(file, "expected");
        for (int i = 0; i < expected.size(); i++) {
            String path = Fields.path("expected", i);
            inside(expected.get(i), Fields.EXPECTED, path, fields);
            if (expected.get(i) instanceof Json.Group group) {
                group.get("note").ifPresent(note -> inside(note, Fields.TEXT, path + "/note", fields));
            }
        }
        file.get("data").ifPresent(data -> inside(data, Fields.DATA, "data", fields));
        List<Json> bindings = file.get("data").map(data -> data instanceof Json.Group group ? items(group, "bind") : List.<Json>of()).orElse(List.of());
        for (int i = 0; i < bindings.size(); i++) {
            inside(bindings.get(i), Fields.BIND, Fields.path("data", "bind", i), fields);
        }
        file.get("training").ifPresent(training -> inside(training, Fields.TRAINING, "training", fields));
        return new Extras(fields, ofNodes(nodes));
    }

    private Map<NodeId, Map<String, String>> ofNodes(List<Drafted> nodes) {
        Map<NodeId, Map<String, String>> ofNodes = new LinkedHashMap<>();
        for (Drafted drafted : nodes) {
            Map<String, String> unknown = new LinkedHashMap<>();
            unknown(drafted.json(), Fields.NODE).forEach((name, text) -> unknown.put(name, OneLine.of(text)));
            if (!unknown.isEmpty()) {
                ofNodes.put(drafted.node().id(), Collections.unmodifiableMap(unknown));
            }
        }
        return ofNodes;
    }

    private static List<Json> items(Json.Group file, String field) {
        return file.get(field)
                .map(json -> json instanceof Json.Items list ? list.items() : List.<Json>of())
                .orElse(List.of());
    }

    private void inside(Json json, List<String> known, String path, Map<String, String> fields) {
        if (json instanceof Json.Group group) {
            unknown(group, known)
                    .forEach((name, text) -> fields.put(path + "/" + Fields.path(name), OneLine.of(text)));
        }
    }

    private Map<String, String> unknown(Json.Group group, List<String> known) {
        Map<String, String> unknown = new LinkedHashMap<>();
        group.fields().forEach((name, field) -> {
            if (!known.contains(name)) {
                unknown.put(name, source.cut(field.value().at(), field.value().end()));
            }
        });
        return unknown;
    }
}
