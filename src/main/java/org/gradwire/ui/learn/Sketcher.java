package org.gradwire.ui.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.chart.BoundaryChart;
import org.gradwire.chart.Example;
import org.gradwire.chart.Naming;
import org.gradwire.chart.Plane;
import org.gradwire.chart.Range;
import org.gradwire.chart.Series;
import org.gradwire.chart.Threshold;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Activations;
import org.gradwire.gate.Gate;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;
import org.gradwire.train.Answer;
import org.gradwire.train.Dataset;
import org.gradwire.train.DecisionGrid;
import org.gradwire.train.Examples;
import org.gradwire.train.Learning;
import org.gradwire.train.Recipe;
import org.gradwire.train.Training;
import org.gradwire.train.TwoInputs;
import org.gradwire.ui.state.Sketches;

/// Makes the sketches of one circuit. Needs no toolkit, and nothing of the window.
final class Sketcher {
    private static final int CELLS = 72;
    private static final int CELLS_OF_UNIT = 20;
    private static final int MOST_UNITS = 8;
    /// Of the plane, around the outermost examples.
    private static final double MARGIN = 0.12;
    /// Of its largest value: where a unit that is 0 up to its kink begins to rise.
    private static final double RISE = 1e-3;

    private final Circuit circuit;
    private final Dataset data;
    private final Answer answer;
    private final TwoInputs inputs;
    private final DecisionGrid grid;
    private final Range x;
    private final Range y;

    private Sketcher(Circuit circuit, Dataset data, Answer answer, TwoInputs inputs) {
        this.circuit = circuit;
        this.data = data;
        this.answer = answer;
        this.inputs = inputs;
        grid = new DecisionGrid(circuit, inputs);
        x = Range.over(Series.of(inputs.x().column().toArray())).grow(MARGIN);
        y = Range.over(Series.of(inputs.y().column().toArray())).grow(MARGIN);
    }

    /// Nothing of what does not fit the circuit.
    static Sketches of(Wish wish) {
        Dataset data = wish.data().it();
        return switch (Examples.of(wish.circuit().it(), data)) {
            case Outcome.Refused<Examples> refused -> Sketches.NONE;
            case Outcome.Done<Examples>(Examples examples) -> {
                Optional<Sketcher> plane = Answer.of(examples).flatMap(answer -> answer.plane()
                        .map(inputs -> new Sketcher(examples.circuit(), data, answer, inputs)));
                yield new Sketches(
                        wish.circuit().it(), plane.filter(sketcher -> wish.boundary()).flatMap(Sketcher::boundary),
                        plane.filter(sketcher -> wish.units()).map(Sketcher::units).orElse(List.of()), wish.gradients() ? gradients(wish) : Map.of());
            }
        };
    }

    private static Map<NodeId, Tensor> gradients(Wish wish) {
        return switch (Training.of(wish.circuit().it(), new Learning(wish.data().it(), Recipe.STANDARD))) {
            case Outcome.Refused<Training> refused -> Map.of();
            case Outcome.Done<Training>(Training training) -> training.meanGradients();
        };
    }

    private Optional<BoundaryChart> boundary() {
        int outputs = grid.count(answer.node());
        return answer.classes(outputs).map(classes -> {
            Plane plane = plane(outputs);
            double middle = answer.middle(circuit);
            Threshold threshold = middle == 0.5 ? Threshold.OF_PROBABILITY : Threshold.around(middle, plane);
            Naming naming = new Naming(inputs.x().column().name(), inputs.y().column().name(), List.of());
            return new BoundaryChart(plane, threshold, examples(classes, outputs, middle), naming);
        });
    }

    private List<Example> examples(int[] classes, int outputs, double middle) {
        double[] xs = inputs.x().column().toArray();
        double[] ys = inputs.y().column().toArray();
        double[] answers = grid.at(List.of(answer.node()), xs, ys)[0];
        boolean[] test = new boolean[xs.length];
        Arrays.stream(data.split().test(xs.length)).forEach(row -> test[row] = true);
        List<Example> examples = new ArrayList<>(xs.length);
        for (int row = 0; row < xs.length; row++) {
            examples.add(new Example(xs[row], ys[row], classes[row], test[row], winner(answers, row, outputs, middle) != classes[row]));
        }
        return examples;
    }

    private static int winner(double[] answers, int row, int outputs, double middle) {
        int best = 0;
        for (int k = 1; k < outputs; k++) {
            best = answers[row * outputs + k] > answers[row * outputs + best] ? k : best;
        }
        return outputs > 1 ? best : answers[row] >= middle ? 1 : 0;
    }

    private List<Sketches.Unit> units() {
        List<Node> nodes = circuit.nodes().stream().filter(node -> isUnit(node.gate()) && grid.follows(node.id())).toList();
        List<NodeId> ids = nodes.stream().map(Node::id).toList();
        List<Sketches.Unit> units = new ArrayList<>();
        double[][] middles = middles(CELLS_OF_UNIT);
        double[][] values = grid.at(ids, middles[0], middles[1]);
        for (int n = 0; n < ids.size(); n++) {
            int count = grid.count(ids.get(n));
            List<Plane> planes = new ArrayList<>();
            for (int entry = 0; entry < Math.min(MOST_UNITS, count); entry++) {
                planes.add(plane(CELLS_OF_UNIT, values[n], count, entry, 1));
            }
            units.add(new Sketches.Unit(ids.get(n), List.copyOf(planes), threshold(nodes.get(n), values[n])));
        }
        return List.copyOf(units);
    }

    private static boolean isUnit(Gate gate) {
        return Arrays.stream(Activations.values()).anyMatch(activation -> activation.gate().equals(gate));
    }

    /// All pictures of one node are on one scale.
    private static Threshold threshold(Node node, double[] values) {
        double most = Arrays.stream(values).map(Math::abs).filter(Double::isFinite).max().orElse(1);
        double away = most > 0 ? most : 1;
        Gate gate = node.gate();
        if (gate.equals(Activations.SIGMOID.gate())) {
            return Threshold.OF_PROBABILITY;
        }
        if (gate.equals(Activations.STEP.gate())) {
            double low = node.settings().get("low").map(Tensor::number).orElse(0.0);
            return new Threshold(low, (1 + low) / 2, 1);
        }
        double middle = gate.equals(Activations.RELU.gate()) ? RISE * away : gate.equals(Activations.SOFTPLUS.gate()) ? Math.log(2) : 0;
        return gate.equals(Activations.TANH.gate()) || gate.equals(Activations.SIGN.gate())
                ? Threshold.OF_SIGN
                : new Threshold(middle - Math.max(away, 1e-9), middle, middle + Math.max(away, 1e-9));
    }

    private Plane plane(int outputs) {
        double[][] middles = middles(CELLS);
        return plane(CELLS, grid.at(List.of(answer.node()), middles[0], middles[1])[0], outputs, 0, outputs);
    }

    private Plane plane(int cells, double[] values, int count, int from, int outputs) {
        double[] chosen = new double[cells * cells * outputs];
        for (int cell = 0; cell < cells * cells; cell++) {
            System.arraycopy(values, cell * count + from, chosen, cell * outputs, outputs);
        }
        return new Plane(x, y, cells, cells, outputs, Series.of(chosen));
    }

    private double[][] middles(int cells) {
        return DecisionGrid.middles(x.from(), x.to(), cells, y.from(), y.to(), cells);
    }
}
