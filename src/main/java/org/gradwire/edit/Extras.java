package org.gradwire.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gradwire.circuit.NodeId;

/// What a file holds that this version of the program does not understand: kept, and written back.
///
/// @param fields fields of the document, by name, as JSON text
/// @param nodes  fields of single nodes
public record Extras(Map<String, String> fields, Map<NodeId, Map<String, String>> nodes) {
    public static final Extras NONE = new Extras(Map.of(), Map.of());

    public Extras {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    }

    Extras without(Set<NodeId> gone) {
        Map<NodeId, Map<String, String>> left = new LinkedHashMap<>(nodes);
        return left.keySet().removeAll(gone) ? new Extras(fields, left) : this;
    }
}
