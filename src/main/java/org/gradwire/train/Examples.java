package org.gradwire.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.ShapeCheck;
import org.gradwire.circuit.Wire;
import org.gradwire.data.Column;
import org.gradwire.data.Table;
import org.gradwire.gate.Losses;
import org.gradwire.gate.Sources;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.text.Outcome;

/// A circuit and its data, proven to fit: every bound cell holds a number that its source can take, the output is one
/// number, and there is something to train.
public final class Examples {
    private final Circuit circuit;
    private final List<Fed> fed;
    private final List<NodeId> parameters;
    private final int[] training;
    private final int[] test;

    /// A source and the columns that feed it.
    record Fed(NodeId source, Shape shape, List<Column> columns, boolean asClass) {
        double at(int entry, int row) {
            return asClass ? (columns.getFirst().at(row) == entry ? 1 : 0) : columns.get(entry).at(row);
        }

        /// One entry, for some rows of the table.
        void copy(int entry, int[] which, int from, int count, double[] into) {
            Column column = columns.get(asClass ? 0 : entry);
            if (asClass) {
                for (int j = 0; j < count; j++) {
                    into[j] = column.at(which[from + j]) == entry ? 1 : 0;
                }
            } else {
                for (int j = 0; j < count; j++) {
                    into[j] = column.at(which[from + j]);
                }
            }
        }

        Tensor tensor(int row) {
            return Tensor.of(shape, IntStream.range(0, shape.count()).mapToDouble(entry -> at(entry, row)).toArray());
        }
    }

    private Examples(Circuit circuit, List<Fed> fed, List<NodeId> parameters, int[] training, int[] test) {
        this.circuit = circuit;
        this.fed = fed;
        this.parameters = parameters;
        this.training = training;
        this.test = test;
    }

    /// Refused with a sentence that says which row and column, or which node, stands in the way.
    public static Outcome<Examples> of(Circuit circuit, Dataset data) {
        if (data.table().isEmpty()) {
            return Outcome.refused("train.no-data");
        }
        if (data.bindings().isEmpty()) {
            return Outcome.refused("train.unbound");
        }
        List<Fed> fed = new ArrayList<>();
        for (Binding binding : data.bindings()) {
            switch (fed(circuit, data.table(), binding)) {
                case Outcome.Done<Fed>(Fed source) -> fed.add(source);
                case Outcome.Refused<Fed>(Message why) -> {
                    return new Outcome.Refused<>(why);
                }
            }
        }
        int[] training = data.split().training(data.table().rows());
        int[] test = data.split().test(data.table().rows());
        Circuit first = at(circuit, fed, training[0]);
        return refusal(first, fed).<Outcome<Examples>>map(Outcome.Refused::new).orElseGet(() -> {
            Trace trace = Trace.of(first);
            List<NodeId> parameters = first.nodes().stream()
                    .filter(node -> node.gate().equals(Sources.PARAMETER.gate()) && trace.plan().reaches(node.id()))
                    .map(Node::id)
                    .toList();
            return parameters.isEmpty()
                    ? Outcome.refused("train.no-parameter")
                    : Outcome.done(new Examples(first, List.copyOf(fed), parameters, training, test));
        });
    }

    private static Outcome<Fed> fed(Circuit circuit, Table table, Binding binding) {
        Node source = circuit.node(binding.source());
        String name = Circuit.label(source);
        if (source.gate().equals(Sources.PARAMETER.gate())) {
            return Outcome.refused("train.bound-parameter", name);
        }
        List<Column> columns = new ArrayList<>();
        for (String column : binding.columns()) {
            Optional<Column> found = table.column(column);
            if (found.isEmpty()) {
                return Outcome.refused("train.no-column", name, column);
            }
            columns.add(found.get());
        }
        Optional<Shape> given = source.value().map(Tensor::shape);
        if (binding.asClass() && given.filter(shape -> shape.count() > 1).isEmpty()) {
            return Outcome.refused("train.class-shape", name, columns.getFirst().name());
        }
        if (!binding.asClass() && given.isPresent() && given.get().count() != columns.size()) {
            return Outcome.refused("train.entries", name, given.get().count(), columns.size());
        }
        Shape shape = given.orElseGet(() -> Dataset.shapeOf(columns.size()));
        Optional<Message> gap = columns.stream().flatMap(column -> gap(column).stream()).findFirst()
                .or(() -> binding.asClass() ? notAClass(columns.getFirst(), name, shape.count()) : Optional.empty());
        return gap.<Outcome<Fed>>map(Outcome.Refused::new)
                .orElseGet(() -> Outcome.done(new Fed(source.id(), shape, List.copyOf(columns), binding.asClass())));
    }

    private static Optional<Message> gap(Column column) {
        return column.firstGap().map(row -> column.wrong(row)
                .map(text -> Message.of("train.cell.wrong", row + 1, column.name(), text))
                .orElseGet(() -> Message.of("train.cell.missing", row + 1, column.name())));
    }

    private static Optional<Message> notAClass(Column column, String source, int classes) {
        for (int row = 0; row < column.rows(); row++) {
            if (!Dataset.isClass(column.at(row), classes)) {
                return Optional.of(Message.of("train.class", row + 1, column.name(), NumberFormat.allDigits(column.at(row)), source, classes - 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Message> refusal(Circuit first, List<Fed> fed) {
        Trace trace = Trace.of(first);
        Optional<Message> problem = trace.outputProblem();
        if (problem.isPresent()) {
            return problem;
        }
        Node output = first.node(first.output().orElseThrow());
        Shape shape = trace.value(output.id()).orElseThrow().shape();
        if (shape.count() != 1) {
            return Optional.of(Message.of("train.output", Circuit.label(output), shape));
        }
        return labels(first, fed);
    }

    /// A gate that takes the index of a class has no answer for one that is not there.
    private static Optional<Message> labels(Circuit first, List<Fed> fed) {
        Map<NodeId, Shape> shapes = ShapeCheck.shapes(first);
        for (Wire wire : first.wires()) {
            Node to = first.node(wire.to().node());
            if (!to.gate().equals(Losses.MULTICLASS_HINGE.gate()) || wire.to().port() != 1) {
                continue;
            }
            Optional<Fed> label = fed.stream().filter(source -> source.source().equals(wire.from())).findFirst();
            Optional<NodeId> scores = to.inputs().getFirst();
            if (label.isPresent() && scores.isPresent()) {
                int classes = Optional.ofNullable(shapes.get(scores.get())).map(shape -> shape.length(-1)).orElse(1);
                Optional<Message> wrong = label.get().columns().stream()
                        .flatMap(column -> notAClass(column, Circuit.label(to), classes).stream())
                        .findFirst();
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return Optional.empty();
    }

    private static Circuit at(Circuit circuit, List<Fed> fed, int row) {
        Map<NodeId, Optional<Tensor>> values = new HashMap<>();
        fed.forEach(source -> values.put(source.source(), Optional.of(source.tensor(row))));
        return circuit.withValues(values);
    }

    /// The circuit with the values of one row of the table.
    public Circuit at(int row) {
        return at(circuit, fed, row);
    }

    /// The circuit with the values of one row and other parameters.
    Circuit at(int row, Map<NodeId, Tensor> parameters) {
        Map<NodeId, Optional<Tensor>> values = new HashMap<>();
        parameters.forEach((id, value) -> values.put(id, Optional.of(value)));
        return at(row).withValues(values);
    }

    /// The circuit with the values of the first training row.
    public Circuit circuit() {
        return circuit;
    }

    /// What is trained, in the order in which it was added.
    public List<NodeId> parameters() {
        return parameters;
    }

    public List<NodeId> bound() {
        return fed.stream().map(Fed::source).toList();
    }

    List<Fed> fed() {
        return fed;
    }

    public int trainingCount() {
        return training.length;
    }

    public int testCount() {
        return test.length;
    }

    /// The row of the table that a training example is in.
    public int trainingRow(int example) {
        return training[example];
    }

    int[] training() {
        return training;
    }

    int[] test() {
        return test;
    }

    /// The names of what is trained, for sentences.
    public String parameterNames() {
        return parameters.stream().map(id -> Circuit.label(circuit.node(id))).collect(Collectors.joining(", "));
    }
}
