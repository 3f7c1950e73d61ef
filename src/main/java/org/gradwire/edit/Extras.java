package org.gradwire.edit;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gradwire.circuit.NodeId;

/// What a file holds that this version of the program does not understand: kept, and written back.
///
/// @param fields fields of the document, by name, as JSON text; those inside it by their path, `expected/3/source`
/// @param nodes  fields of single nodes
public record Extras(Map<String, String> fields, Map<NodeId, Map<String, String>> nodes) {
    public static final Extras NONE = new Extras(Map.of(), Map.of());

    public Extras {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    }

    /// After a list of the document changed: what was kept of an entry goes where the entry goes, or with it.
    ///
    /// @param list    the path of the list, `expected`
    /// @param origins for each entry its index before, or −1 for a new one
    Extras moved(String list, List<Integer> origins) {
        String prefix = list + "/";
        if (fields.keySet().stream().noneMatch(path -> path.startsWith(prefix))) {
            return this;
        }
        Map<Integer, Integer> now = new HashMap<>();
        for (int i = 0; i < origins.size(); i++) {
            now.put(origins.get(i), i);
        }
        Map<String, String> left = new LinkedHashMap<>();
        fields.forEach((path, json) -> {
            int end = path.startsWith(prefix) ? path.indexOf('/', prefix.length()) : -1;
            if (end < 0) {
                left.put(path, json);
                return;
            }
            Integer place = now.get(Integer.valueOf(path.substring(prefix.length(), end)));
            if (place != null) {
                left.put(prefix + place + path.substring(end), json);
            }
        });
        return left.equals(fields) ? this : new Extras(left, nodes);
    }

    Extras without(Set<NodeId> gone) {
        Map<NodeId, Map<String, String>> left = new LinkedHashMap<>(nodes);
        return left.keySet().removeAll(gone) ? new Extras(fields, left) : this;
    }
}
