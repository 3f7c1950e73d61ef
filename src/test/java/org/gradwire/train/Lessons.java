package org.gradwire.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.NodeId;
import org.gradwire.code.StagedCode;
import org.gradwire.data.Column;
import org.gradwire.data.Split;
import org.gradwire.data.Table;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Placement;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Tensor;

/// Circuits with data, for tests of training.
final class Lessons {
    private Lessons() {}

    /// @param parameters the names of the sources that are trained
    static Circuit circuit(String code, String... parameters) {
        Circuit circuit = StagedCode.read(code, Limits.STANDARD).circuitOrThrow();
        EditorState state = EditorState.of(Document.of(circuit, Placement.EMPTY));
        for (String name : parameters) {
            state = Commands.kinds(state, Set.of(circuit.named(name).orElseThrow().id()), Sources.PARAMETER.gate()).after();
        }
        return state.document().circuit();
    }

    static Table table(String names, double[]... rows) {
        List<String> all = List.of(names.split(" "));
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < all.size(); column++) {
            int at = column;
            columns.add(Column.of(all.get(column), Arrays.stream(rows).mapToDouble(row -> row[at]).toArray()));
        }
        return Table.of(columns).orThrow();
    }

    static NodeId id(Circuit circuit, String name) {
        return circuit.named(name).orElseThrow().id();
    }

    static Binding bind(Circuit circuit, String source, String... columns) {
        return Binding.values(id(circuit, source), columns);
    }

    static Learning learning(Table table, Recipe recipe, Binding... bindings) {
        return new Learning(new Dataset(table, List.of(bindings), Split.NONE), recipe);
    }

    static Tensor of(Circuit circuit, Map<NodeId, Tensor> numbers, String name) {
        return of(numbers, id(circuit, name));
    }

    static Tensor of(Map<NodeId, Tensor> numbers, NodeId id) {
        Tensor tensor = numbers.get(id);
        if (tensor == null) {
            throw new AssertionError("no " + id + " in " + numbers);
        }
        return tensor;
    }
}
