package org.gradwire.ui.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.data.CellProblem;
import org.gradwire.data.Column;
import org.gradwire.text.VariableName;
import org.gradwire.train.Binding;
import org.gradwire.train.Dataset;

/// What follows from a dataset for those who look at it; computed once for each.
///
/// @param test  rows that are kept for testing
/// @param feeds what each column feeds
/// @param first cell that is wrong
/// @param wrong how many are
record DataView(Dataset data, BitSet test, List<String> feeds, Optional<CellProblem> first, int wrong) {
    static final DataView NONE = new DataView(Dataset.NONE, new BitSet(), List.of(), Optional.empty(), 0);

    /// @param before whose parts are taken where they are the same
    static DataView of(Circuit circuit, Dataset data, DataView before) {
        boolean sameRows = before.data.split().equals(data.split()) && before.data.table().rows() == data.table().rows();
        int wrong = CellProblem.count(data.table());
        return new DataView(
                data, sameRows ? before.test : test(data), feeds(circuit, data),
                wrong == 0 ? Optional.empty() : CellProblem.first(data.table(), 1).stream().findFirst(), wrong);
    }

    private static BitSet test(Dataset data) {
        BitSet test = new BitSet();
        if (data.split().testShare() > 0) {
            Arrays.stream(data.split().test(data.table().rows())).forEach(test::set);
        }
        return test;
    }

    private static List<String> feeds(Circuit circuit, Dataset data) {
        return data.table().columns().stream().map(Column::name).map(column -> feeds(circuit, data, column)).toList();
    }

    /// `→ x[0]`, as the notes write it.
    private static String feeds(Circuit circuit, Dataset data, String column) {
        List<String> ends = new ArrayList<>();
        for (Binding binding : data.bindings()) {
            int entry = binding.columns().indexOf(column);
            if (entry >= 0 && circuit.contains(binding.source())) {
                String name = VariableName.of(Circuit.label(circuit.node(binding.source()))).onScreen();
                ends.add(name + (binding.columns().size() > 1 ? "[" + entry + "]" : binding.asClass() ? "[k]" : ""));
            }
        }
        return ends.isEmpty() ? "" : "→ " + String.join(", ", ends);
    }
}
