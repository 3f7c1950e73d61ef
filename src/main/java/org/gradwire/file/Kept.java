package org.gradwire.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gradwire.edit.Extras;

/// What was kept of the file that this version does not know, to be found by where it stood. See [Unknown].
record Kept(NavigableMap<String, String> fields) {
    static Kept of(Extras extras) {
        return new Kept(new TreeMap<>(extras.fields()));
    }

    /// The unknown fields of the document itself.
    Map<String, String> ofDocument() {
        return within("");
    }

    /// Those right inside the object at a path.
    Map<String, String> at(Object... path) {
        return within(Fields.path(path) + "/");
    }

    private Map<String, String> within(String prefix) {
        Map<String, String> kept = new LinkedHashMap<>();
        fields.subMap(prefix, prefix + Character.MAX_VALUE).forEach((field, json) -> {
            if (field.indexOf('/', prefix.length()) < 0) {
                kept.put(Fields.name(field), json);
            }
        });
        return kept;
    }
}
