package org.gradwire.chart;

import java.util.List;

/// What the columns and classes of a chart are called.
public record Naming(String x, String y, List<String> classes) {
    public Naming {
        classes = List.copyOf(classes);
    }

    /// A class without a name is called by its number.
    String of(int label) {
        return label >= 0 && label < classes.size() ? classes.get(label) : Integer.toString(label);
    }
}
