package org.gradwire.train;

import java.util.List;
import org.gradwire.circuit.NodeId;

/// Which columns of the table feed a source, one for each of its entries.
///
/// @param asClass the one column holds the index of a class; the source, a vector, has a 1 at that index and 0 elsewhere
public record Binding(NodeId source, List<String> columns, boolean asClass) {
    public Binding {
        columns = List.copyOf(columns);
        if (asClass && columns.size() != 1) {
            throw new IllegalArgumentException("a class comes from one column, not from " + columns.size());
        }
    }

    public static Binding values(NodeId source, String... columns) {
        return new Binding(source, List.of(columns), false);
    }

    public static Binding ofClass(NodeId source, String column) {
        return new Binding(source, List.of(column), true);
    }

    Binding renamed(String before, String after) {
        return new Binding(source, columns.stream().map(name -> name.equals(before) ? after : name).toList(), asClass);
    }
}
