package org.gradwire.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;
import org.gradwire.train.Examples;

/// A circuit for all examples at once: what follows from data has a leading axis of length m, all else is as it was.
///
/// Its output is the losses of all examples, seeded with ones; so gradients of single examples have the numbers that they
/// have in a loop over the examples, and those of parameters are their sums.
///
/// @param circuit     nodes that compute what a node of the single circuit does have its id
/// @param count       m
/// @param activations the sigmoid of a score whose loss is computed from the score
public record Vectorized(Circuit circuit, int count, List<NodeId> bound, List<NodeId> parameters, Map<NodeId, NodeId> activations) {
    private static final int MOST_WRITTEN = 12;

    /// A line, and the number that it computes.
    ///
    /// @param node whose value or gradient that is; none for what belongs to the loop only
    public record Line(String code, Optional<Tensor> number, boolean isGradient, Optional<NodeId> node) {}

    /// Over the training examples; refused with a sentence that names the gate which has no such form.
    public static Outcome<Vectorized> of(Circuit circuit, Examples examples) {
        return new Vectorizing(circuit, examples).result();
    }

    /// The mean gradient of each parameter.
    public Map<NodeId, Tensor> means(Trace trace) {
        return parameters.stream().collect(Collectors.toMap(id -> id, id -> mean(trace.gradient(id).orElseThrow())));
    }

    private Tensor mean(Tensor sum) {
        return sum.map(g -> g / count);
    }

    /// @param trace the pass of the circuit
    public List<Line> lines(Trace trace) {
        LoopNames names = LoopNames.of(circuit);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(names.count() + " = " + count, Optional.empty(), false, Optional.empty()));
        NodeId output = circuit.output().orElseThrow();
        List<Line> computed = new ArrayList<>();
        for (CodeLine line : StagedWriter.forward(circuit)) {
            if (line instanceof CodeLine.Source source) {
                lines.add(new Line(source(source, trace), Optional.empty(), false, Optional.of(line.node())));
            } else {
                computed.add(new Line(line.code(), trace.value(line.node()), false, Optional.of(line.node())));
            }
        }
        lines.addAll(computed);
        double sum = 0;
        Tensor losses = trace.value(output).orElseThrow();
        for (int i = 0; i < losses.count(); i++) {
            sum += losses.at(i);
        }
        lines.add(new Line(
                names.total() + " = np.sum(" + nameOf(output) + ") / " + names.count(), Optional.of(Tensor.scalar(sum / count)), false, Optional.empty()));
        backward(trace, names, lines);
        return lines;
    }

    private String nameOf(NodeId node) {
        return StagedWriter.forward(circuit).stream().filter(line -> line.node().equals(node)).map(CodeLine::name).findFirst().orElse("L");
    }

    private static String source(CodeLine.Source source, Trace trace) {
        return trace.value(source.node()).filter(value -> value.count() > MOST_WRITTEN)
                .map(value -> source.name() + " = …  # " + value.shape())
                .orElse(source.code());
    }

    private void backward(Trace trace, LoopNames names, List<Line> lines) {
        List<CodeLine> all = StagedWriter.backward(circuit);
        Map<NodeId, Long> contributions = all.stream()
                .filter(line -> line instanceof CodeLine.Backward)
                .collect(Collectors.groupingBy(CodeLine::node, Collectors.counting()));
        Map<NodeId, Integer> seen = new HashMap<>();
        List<Line> written = new ArrayList<>();
        for (CodeLine line : all) {
            if (bound.contains(line.node())) {
                continue;
            }
            String code = line instanceof CodeLine.Backward back ? concise(back) : line.code();
            boolean parameter = parameters.contains(line.node());
            long times = contributions.getOrDefault(line.node(), 0L);
            boolean last = seen.merge(line.node(), 1, Integer::sum) >= times;
            Tensor gradient = trace.gradient(line.node()).orElseThrow();
            if (parameter && times == 1) {
                written.add(new Line(divided(code, names), Optional.of(mean(gradient)), true, Optional.of(line.node())));
            } else {
                written.add(new Line(code, last && !parameter ? Optional.of(gradient) : Optional.empty(), true, Optional.of(line.node())));
                if (parameter && last) {
                    written.add(new Line(line.name() + " /= " + names.count(), Optional.of(mean(gradient)), true, Optional.of(line.node())));
                }
            }
        }
        // With dZ = A − Y nothing asks for the ones that the losses start with.
        all.stream().filter(line -> line instanceof CodeLine.Seed).findFirst().ifPresent(seed -> {
            boolean used = written.stream().filter(line -> !line.code().equals(seed.code())).anyMatch(line -> mentions(line.code(), seed.name()));
            if (!used) {
                written.removeIf(line -> line.code().equals(seed.code()));
            }
        });
        lines.addAll(written);
    }

    private static boolean mentions(String code, String name) {
        return code.matches(".*(?<![\\w.])" + Pattern.quote(name) + "(?!\\w).*");
    }

    private static String divided(String code, LoopNames names) {
        int equals = code.indexOf(" = ") + 3;
        String right = code.substring(equals);
        boolean sum = right.contains(" + ") || right.contains(" - ");
        return code.substring(0, equals) + (sum ? "(" + right + ")" : right) + " / " + names.count();
    }

    /// As lectures write it: no factor 1, and the activation by its name.
    private String concise(CodeLine.Backward line) {
        String code = line.code().replace("(1) * ", "");
        NodeId activation = activations.get(line.node());
        Optional<NodeId> target = circuit.node(line.of()).inputs().size() > 1 ? circuit.node(line.of()).inputs().get(1) : Optional.empty();
        if (activation == null || target.isEmpty() || line.adds() || !circuit.output().equals(Optional.of(line.of()))) {
            return code;
        }
        return line.name() + " = " + nameOf(activation) + " - " + nameOf(target.get());
    }
}
