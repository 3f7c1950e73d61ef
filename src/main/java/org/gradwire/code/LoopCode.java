package org.gradwire.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.pass.Step;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.NumberFormat;
import org.gradwire.train.Examples;
import org.gradwire.train.Recipe;
import org.gradwire.train.Stage;

/// One step of gradient descent as notes write it: a loop over the examples with accumulators, ÷m, and the update.
public record LoopCode(List<LoopLine> lines) {
    private static final int MOST_WRITTEN = 12;

    public static LoopCode of(Examples examples, Recipe recipe) {
        Circuit circuit = examples.circuit();
        LoopNames names = LoopNames.of(circuit);
        List<CodeLine> backward = StagedWriter.backward(circuit);
        Map<NodeId, String> gradients = new HashMap<>();
        backward.forEach(line -> gradients.put(line.node(), line.name()));
        List<LoopLine> lines = new ArrayList<>();
        List<LoopLine> inside = new ArrayList<>();
        Set<String> taken = new HashSet<>(circuit.names());
        for (CodeLine line : StagedWriter.forward(circuit)) {
            boolean source = line instanceof CodeLine.Source;
            boolean bound = examples.bound().contains(line.node());
            if (source && !bound) {
                lines.add(LoopLine.of(LoopLine.Part.BEFORE, written(line, circuit)));
            } else if (bound) {
                String wide = LoopNames.wide(line.name(), taken);
                String from = wide.equals(line.name()) ? line.name() + "_all" : wide;
                inside.add(LoopLine.of(LoopLine.Part.PASS, line.name() + " = " + from + "[" + names.index() + "]").computing(line));
            } else {
                inside.add(LoopLine.of(LoopLine.Part.PASS, line.code()).computing(line));
            }
        }
        List<LoopLine> adding = new ArrayList<>();
        String loss = StagedWriter.forward(circuit).getLast().name();
        adding.add(LoopLine.of(LoopLine.Part.ADD, names.total() + " += " + loss));
        for (CodeLine line : backward) {
            if (examples.parameters().contains(line.node())) {
                String code = line.code().replaceFirst(" \\+?= ", " += ");
                adding.add(LoopLine.of(LoopLine.Part.ADD, code).computing(line));
            } else {
                inside.add(LoopLine.of(LoopLine.Part.PASS, line.code()).computing(line));
            }
        }
        lines.add(LoopLine.of(LoopLine.Part.BEFORE, names.count() + " = " + examples.trainingCount()));
        lines.add(LoopLine.of(LoopLine.Part.BEFORE, names.rate() + " = " + number(recipe.rate())));
        lines.add(LoopLine.of(LoopLine.Part.BEFORE, names.total() + " = 0"));
        for (NodeId id : examples.parameters()) {
            lines.add(LoopLine.of(LoopLine.Part.BEFORE, gradients.get(id) + " = " + zeros(circuit.node(id).value())));
        }
        lines.add(LoopLine.of(LoopLine.Part.EACH, "for " + names.index() + " in range(" + names.count() + "):"));
        lines.addAll(inside);
        lines.addAll(adding);
        lines.add(LoopLine.of(LoopLine.Part.DIVIDE, names.total() + " /= " + names.count()));
        for (NodeId id : examples.parameters()) {
            lines.add(LoopLine.of(LoopLine.Part.DIVIDE, gradients.get(id) + " /= " + names.count()));
        }
        for (int i = 0; i < examples.parameters().size(); i++) {
            NodeId id = examples.parameters().get(i);
            String w = name(circuit, id);
            String step = recipe.decay() == 0 ? gradients.get(id) : "(" + gradients.get(id) + " + " + number(recipe.decay()) + " * " + w + ")";
            lines.add(LoopLine.of(LoopLine.Part.UPDATE, w + " = " + w + " - " + names.rate() + " * " + step).of(i + 1));
        }
        return new LoopCode(List.copyOf(lines));
    }

    private static String name(Circuit circuit, NodeId id) {
        return StagedWriter.forward(circuit).stream().filter(line -> line.node().equals(id)).map(CodeLine::name).findFirst().orElse("w");
    }

    private static String number(double number) {
        return NumberFormat.allDigits(number).replace("−", "-");
    }

    private static String written(CodeLine line, Circuit circuit) {
        Optional<Tensor> large = circuit.node(line.node()).value().filter(value -> value.count() > MOST_WRITTEN);
        return large.map(value -> line.name() + " = …  # " + value.shape()).orElse(line.code());
    }

    private static String zeros(Optional<Tensor> value) {
        Shape shape = value.map(Tensor::shape).orElse(Shape.SCALAR);
        if (shape.isScalar()) {
            return "0";
        }
        return shape.rank() == 1 ? "np.zeros(" + shape.length(0) + ")"
                : "np.zeros((" + shape.toString().replace("×", ", ") + "))";
    }

    /// The lines that a person who is there is at.
    ///
    /// @param step of the pass of the example, that was just made
    public Set<Integer> at(Stage stage, Optional<Step> step) {
        Set<Integer> found = new HashSet<>();
        IntStream.range(0, lines.size()).filter(i -> lines.get(i).isAt(stage, step)).forEach(found::add);
        if (found.isEmpty() && step.isPresent() && stage instanceof Stage.Passing) {
            IntStream.range(0, lines.size()).filter(i -> lines.get(i).passes(step.get())).findFirst().ifPresent(found::add);
        }
        return found;
    }

    /// The last step that a line makes; 0 if it makes none.
    public int position(int line, Trace trace) {
        return IntStream.rangeClosed(1, trace.stepCount())
                .filter(position -> lines.get(line).makes(trace.step(position)))
                .max().orElse(0);
    }
}
