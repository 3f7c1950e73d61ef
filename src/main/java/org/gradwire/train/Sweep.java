package org.gradwire.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.pass.BatchEvaluator;
import org.gradwire.pass.Plan;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Slice;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;

/// One step of gradient descent as notes do it by hand: example after example with accumulators, then ÷m, then
/// `w := w − α·dw` for one parameter after the other. Everything at any point is found again from the parameters.
public final class Sweep {
    /// So many examples are computed at once.
    private static final int AT_ONCE = 256;
    /// Of the memory that kept sums may take.
    private static final long MOST_BYTES = 32L << 20;

    private final Examples examples;
    private final Recipe recipe;
    private final BatchEvaluator evaluator;
    private final Feed feed;
    /// After each full part of the examples: the sums of all parameters' gradients, then that of the losses.
    private final List<double[]> parts = new ArrayList<>();
    private final int numbers;
    /// Sums are kept after so many examples each; a multiple of those computed at once, so that sums do not depend on it.
    private final int part;

    private Sweep(Examples examples, Recipe recipe) {
        this.examples = examples;
        this.recipe = recipe;
        evaluator = new BatchEvaluator(Plan.of(examples.circuit()), examples.bound(), examples.parameters(), Math.min(AT_ONCE, examples.trainingCount()));
        evaluator.load(examples.circuit());
        feed = new Feed(examples, evaluator);
        numbers = examples.parameters().stream().mapToInt(id -> evaluator.values(id).count()).sum() + 1;
        long needed = 8L * numbers * examples.trainingCount() / AT_ONCE;
        part = AT_ONCE * (int) (1 + needed / MOST_BYTES);
        parts.add(new double[numbers]);
    }

    /// For the parameters that the circuit has.
    public static Outcome<Sweep> of(Circuit circuit, Dataset data, Recipe recipe) {
        return Examples.of(circuit, data).map(examples -> new Sweep(examples, recipe));
    }

    public Examples examples() {
        return examples;
    }

    /// How many examples there are: m.
    public int count() {
        return examples.trainingCount();
    }

    public double rate() {
        return recipe.rate();
    }

    public double decay() {
        return recipe.decay();
    }

    /// The row of the table that an example is in, from 0.
    public int row(int example) {
        return examples.trainingRow(example);
    }

    /// The accumulators after so many examples.
    public Sums after(int examplesDone) {
        int full = examplesDone / part;
        while (parts.size() <= full) {
            parts.add(add(parts.getLast(), (parts.size() - 1) * part, part));
        }
        int rest = examplesDone - full * part;
        return sums(rest == 0 ? parts.get(full) : add(parts.get(full), full * part, rest));
    }

    /// The accumulators divided by m.
    public Sums means() {
        double m = count();
        Sums all = after(count());
        Map<NodeId, Tensor> means = new LinkedHashMap<>();
        all.gradients().forEach((id, sum) -> means.put(id, sum.map(g -> g / m)));
        return new Sums(means, all.loss() / m);
    }

    /// The parameters after the update, those before it left as they were.
    ///
    /// @param done how many of them have been updated
    public Map<NodeId, Tensor> updated(int done) {
        Sums sums = after(count());
        Map<NodeId, Tensor> next = new LinkedHashMap<>();
        for (NodeId id : examples.parameters().subList(0, done)) {
            Tensor before = examples.circuit().node(id).value().orElseThrow();
            double[] w = before.toArray();
            double[] sum = sum(sums, id).toArray();
            Optimizer.SGD.step(w, sum, 0, w.length, count(), recipe.rate(), recipe.decay(), new double[0][], 0, 1);
            next.put(id, Tensor.of(before.shape(), w));
        }
        return next;
    }

    private static Tensor sum(Sums sums, NodeId id) {
        Tensor sum = sums.gradients().get(id);
        if (sum == null) {
            throw new IllegalArgumentException("no accumulator for " + id);
        }
        return sum;
    }

    /// What has been added up over examples, or its mean.
    public record Sums(Map<NodeId, Tensor> gradients, double loss) {}

    private double[] add(double[] before, int from, int count) {
        double[] sums = before.clone();
        for (int at = from; at < from + count; at += AT_ONCE) {
            addTo(sums, at, Math.min(AT_ONCE, from + count - at));
        }
        return sums;
    }

    private void addTo(double[] sums, int from, int count) {
        feed.fill(examples.training(), from, count);
        evaluator.forward(count);
        evaluator.backward();
        int at = 0;
        for (NodeId id : examples.parameters()) {
            Slice gradient = evaluator.gradients(id);
            for (int i = 0; i < gradient.count(); i++) {
                sums[at++] += gradient.at(i);
            }
        }
        NodeId output = examples.circuit().output().orElseThrow();
        for (int j = 0; j < count; j++) {
            sums[at] += evaluator.value(output, 0, j);
        }
    }

    private Sums sums(double[] flat) {
        Map<NodeId, Tensor> gradients = new LinkedHashMap<>();
        int at = 0;
        for (NodeId id : examples.parameters()) {
            Shape shape = evaluator.values(id).shape();
            gradients.put(id, Tensor.cut(flat, at, shape));
            at += shape.count();
        }
        return new Sums(gradients, flat[numbers - 1]);
    }
}
