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
import org.gradwire.data.Table;
import org.gradwire.gate.Losses;
import org.gradwire.gate.Sources;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

/// A circuit and its data, proven to fit: every bound cell holds a number that its source can take, the output is one
/// number, and there is something to train.
public final class Examples {
    private final Circuit circuit;
    private final List<Fed> fed;
    private final List<NodeId> parameters;
    private final int[] training;
    private final int[] test;

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
        return Fed.of(circuit, table, binding).then(fed -> circuit.node(fed.source()).gate().equals(Sources.PARAMETER.gate())
                ? Outcome.refused("train.bound-parameter", fed.name())
                : fed.complaint().<Outcome<Fed>>map(Outcome.Refused::new).orElseGet(() -> Outcome.done(fed)));
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
                        .flatMap(column -> IntStream.range(0, column.rows()).mapToObj(row -> Fed.notAClass(column, row, Circuit.label(to), classes)))
                        .flatMap(Optional::stream)
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
