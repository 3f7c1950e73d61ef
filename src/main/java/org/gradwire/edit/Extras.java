package org.gradwire.edit;

import java.util.Collections;
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
    /// @param list    the field that holds the list
    /// @param origins for each entry that is left its index before, ascending
    Extras moved(String list, List<Integer> origins) {
        Map<String, String> left = new LinkedHashMap<>();
        fields.forEach((path, json) -> {
            String[] steps = path.split("/", 3);
            if (steps.length < 3 || !steps[0].equals(list)) {
                left.put(path, json);
                return;
            }
            int now = Collections.binarySearch(origins, Integer.valueOf(steps[1]));
            if (now >= 0) {
                left.put(list + "/" + now + "/" + steps[2], json);
            }
        });
        return left.equals(fields) ? this : new Extras(left, nodes);
    }

    Extras without(Set<NodeId> gone) {
        Map<NodeId, Map<String, String>> left = new LinkedHashMap<>(nodes);
        return left.keySet().removeAll(gone) ? new Extras(fields, left) : this;
    }
}
