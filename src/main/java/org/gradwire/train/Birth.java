package org.gradwire.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;

/// Where the first number that is not finite comes from: the row of the table, the gate, and what the gate was given.
final class Birth {
    /// So many entries at most are written out.
    private static final int MOST_SHOWN = 4;
    /// So many rows at most are looked at one by one for a gradient.
    private static final int MOST_ROWS = 1024;

    private Birth() {}

    /// With the parameters as they are now, if any training row leads to such a number.
    static Optional<Message> find(Training training) {
        Map<NodeId, Tensor> parameters = training.parameters();
        Examples examples = training.examples();
        OptionalInt row = firstWithoutLoss(training);
        if (row.isPresent()) {
            return forward(examples.at(row.getAsInt(), parameters), row.getAsInt());
        }
        if (training.meanGradients().values().stream().allMatch(Tensor::isFinite)) {
            return Optional.empty();
        }
        return IntStream.range(0, Math.min(MOST_ROWS, examples.trainingCount()))
                .map(examples::trainingRow)
                .mapToObj(at -> backward(examples.at(at, parameters), at))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static OptionalInt firstWithoutLoss(Training training) {
        int[] which = training.examples().training();
        NodeId output = training.examples().circuit().output().orElseThrow();
        List<Integer> found = new ArrayList<>();
        int[] from = {0};
        training.pass(which, (evaluator, count) -> {
            for (int j = 0; j < count && found.isEmpty(); j++) {
                if (!Double.isFinite(evaluator.value(output, 0, j))) {
                    found.add(which[from[0] + j]);
                }
            }
            from[0] += count;
        });
        return found.stream().mapToInt(Integer::intValue).findFirst();
    }

    private static Optional<Message> forward(Circuit circuit, int row) {
        Trace trace = Trace.of(circuit);
        return trace.births().stream().filter(trace.plan()::reaches).findFirst().map(id -> {
            Node node = circuit.node(id);
            return Message.of("trouble.birth", row + 1, Circuit.label(node), shown(trace.value(id).orElseThrow()), given(trace, node));
        });
    }

    private static Optional<Message> backward(Circuit circuit, int row) {
        Trace trace = Trace.of(circuit);
        List<Node> order = trace.plan().order();
        for (Node node : order.reversed()) {
            if (!trace.plan().reaches(node.id()) || trace.gradient(node.id()).filter(Tensor::isFinite).isEmpty()) {
                continue;
            }
            for (int port = 0; port < node.inputs().size(); port++) {
                Optional<Tensor> back = trace.contribution(new PortRef(node.id(), port)).filter(gradient -> !gradient.isFinite());
                if (back.isPresent()) {
                    return Optional.of(Message.of("trouble.birth.gradient", row + 1, Circuit.label(node), shown(back.get()), given(trace, node)));
                }
            }
        }
        return Optional.empty();
    }

    /// The inputs of a gate with their values.
    private static String given(Trace trace, Node node) {
        return node.inputs().stream()
                .flatMap(Optional::stream)
                .distinct()
                .map(from -> Circuit.label(trace.circuit().node(from)) + " = " + trace.value(from).map(Birth::shown).orElse("?"))
                .collect(Collectors.joining(", "));
    }

    /// A number, a short list, or the first entries and one that is not finite.
    private static String shown(Tensor tensor) {
        if (tensor.isScalar()) {
            return NumberFormat.STANDARD.format(tensor.number());
        }
        String some = IntStream.range(0, Math.min(MOST_SHOWN, tensor.count())).mapToObj(i -> NumberFormat.STANDARD.format(tensor.at(i))).collect(Collectors.joining(", "));
        return "[" + some + (tensor.count() > MOST_SHOWN ? ", …]" : "]");
    }
}
