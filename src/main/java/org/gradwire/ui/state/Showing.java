package org.gradwire.ui.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.lesson.Tally;
import org.gradwire.tensor.Tensor;
import org.gradwire.train.Dataset;

/// Which numbers the canvas puts into the circuit of the document: those of one row of its table, and parameters as
/// training has them meanwhile.
///
/// @param row        of the table, from 0
/// @param sweep      the way over all examples that a person steps through
/// @param parameters on their way; none where nothing is trained
public record Showing(int row, Optional<Sweeping> sweep, Map<NodeId, Tensor> parameters) {
    public static final Showing FIRST = new Showing(0, Optional.empty(), Map.of());

    Circuit of(Document document) {
        Circuit circuit = document.learning().data().at(document.circuit(), row);
        if (parameters.isEmpty()) {
            return circuit;
        }
        Map<NodeId, Optional<Tensor>> values = new HashMap<>();
        parameters.forEach((id, value) -> {
            if (circuit.contains(id) && circuit.node(id).gate().isSource()) {
                values.put(id, Optional.of(value));
            }
        });
        return circuit.withValues(values);
    }

    Showing withRow(int next) {
        return new Showing(next, sweep, parameters);
    }

    Showing with(Map<NodeId, Tensor> next) {
        return new Showing(row, sweep, next);
    }

    /// On the way over all examples, showing the one that it is at.
    Showing with(Sweeping next) {
        return new Showing(next.row(), Optional.of(next), parameters);
    }

    /// What the way over all examples has gathered.
    public Optional<Tally> tally() {
        return sweep.map(Sweeping::tally);
    }

    /// Whether the same numbers stand in the circuit.
    boolean hasNumbersOf(Showing other) {
        return row == other.row && parameters.equals(other.parameters);
    }

    Showing withoutSweep() {
        return new Showing(row, Optional.empty(), parameters);
    }

    /// After an edit: no parameters on their way, a row that is there, and the same way over the examples as far as there is one.
    Showing in(Document document) {
        Dataset data = document.learning().data();
        int within = Math.clamp(row, 0, Math.max(0, data.table().rows() - 1));
        Optional<Sweeping> again = sweep.flatMap(now -> Sweeping.of(document).flatMap(anew -> anew.at(now.stage())));
        Showing next = new Showing(within, Optional.empty(), Map.of());
        return again.map(next::with).orElse(next);
    }
}
