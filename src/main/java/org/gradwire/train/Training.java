package org.gradwire.train;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.ObjIntConsumer;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.Draws;
import org.gradwire.pass.BatchEvaluator;
import org.gradwire.pass.Plan;
import org.gradwire.tensor.Slice;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;

/// Parameters on their way: one update after another, over the same plan that the canvas shows. One thread at a time.
///
/// A warm update allocates nothing. Where training stands is a number of updates: the order of the examples in an epoch
/// depends on the seed and the epoch alone.
public final class Training {
    /// Examples that are computed at once; a larger batch is added up in parts.
    static final int MOST_AT_ONCE = 256;

    private final Ground ground;
    private final Examples examples;
    private final Recipe recipe;
    private final Plan plan;
    private final BatchEvaluator evaluator;
    private final List<Slice> values;
    private final List<Slice> gradients;
    private final double[][] memory;
    /// The gradients of a batch that is added up in parts; laid out as the values are.
    private final double[] sums;
    private final Feed feed;
    private final int batch;
    /// Rows of the table in the order of this epoch.
    private final int[] order;
    private final NodeId output;
    private int orderedFor = -1;
    private long updates;

    private Training(Ground ground, Examples examples, Recipe recipe) {
        this.ground = ground;
        this.examples = examples;
        this.recipe = recipe;
        batch = recipe.batch().orElse(examples.trainingCount());
        int atOnce = Math.min(MOST_AT_ONCE, Math.max(examples.trainingCount(), examples.testCount()));
        plan = Plan.of(examples.circuit());
        evaluator = new BatchEvaluator(plan, examples.bound(), examples.parameters(), atOnce);
        evaluator.load(examples.circuit());
        values = examples.parameters().stream().map(evaluator::values).toList();
        gradients = examples.parameters().stream().map(evaluator::gradients).toList();
        int count = values.stream().mapToInt(Slice::count).sum();
        memory = new double[recipe.optimizer().memories()][count];
        sums = new double[batch > MOST_AT_ONCE ? values.getFirst().row().length : 0];
        feed = new Feed(examples, evaluator);
        order = examples.training().clone();
        output = examples.circuit().output().orElseThrow();
    }

    /// From the parameters that the circuit has. Refused if circuit, data and recipe do not go together.
    public static Outcome<Training> of(Circuit circuit, Learning learning) {
        return Examples.of(circuit, learning.data()).then(examples -> learning.recipe().complaint(examples.trainingCount())
                .<Outcome<Training>>map(Outcome.Refused::new)
                .orElseGet(() -> Outcome.done(new Training(Ground.of(circuit, examples, learning), examples, learning.recipe()))));
    }

    public Examples examples() {
        return examples;
    }

    public Ground ground() {
        return ground;
    }

    public Recipe recipe() {
        return recipe;
    }

    /// How many updates have been made.
    public long updates() {
        return updates;
    }

    public int updatesPerEpoch() {
        return (order.length + batch - 1) / batch;
    }

    /// How many epochs are complete.
    public int epoch() {
        return (int) (updates / updatesPerEpoch());
    }

    public boolean isBetweenEpochs() {
        return updates % updatesPerEpoch() == 0;
    }

    /// The next batch, forward and backward, and one step of the optimizer.
    public void update(double rate) {
        update(rate, () -> false);
    }

    /// The same, unless somebody says stop while the examples of a large batch are added up; then nothing has changed.
    ///
    /// @return whether it was made
    boolean update(double rate, BooleanSupplier stop) {
        arrange(epoch());
        int from = (int) (updates % updatesPerEpoch()) * batch;
        int to = Math.min(order.length, from + batch);
        boolean parts = to - from > MOST_AT_ONCE;
        if (parts) {
            Arrays.fill(sums, 0);
        }
        for (int at = from; at < to; at += MOST_AT_ONCE) {
            if (at > from && stop.getAsBoolean()) {
                return false;
            }
            int count = Math.min(MOST_AT_ONCE, to - at);
            feed.fill(order, at, count);
            evaluator.forward(count);
            evaluator.backward();
            for (int p = 0; parts && p < gradients.size(); p++) {
                Slice part = gradients.get(p);
                for (int i = part.offset(), end = i + part.count(); i < end; i++) {
                    sums[i] += part.row()[i];
                }
            }
        }
        updates++;
        int at = 0;
        for (int p = 0; p < values.size(); p++) {
            Slice w = values.get(p);
            double[] sum = parts ? sums : gradients.get(p).row();
            recipe.optimizer().step(w.row(), sum, w.offset(), w.count(), to - from, rate, recipe.decay(), memory, at, updates);
            at += w.count();
        }
        return true;
    }

    /// An epoch that is one batch keeps the order of the table, as notes do it by hand.
    private void arrange(int epoch) {
        if (orderedFor == epoch || batch >= order.length) {
            return;
        }
        System.arraycopy(examples.training(), 0, order, 0, order.length);
        Draws.of(recipe.seed(), epoch).shuffle(order);
        orderedFor = epoch;
    }

    /// The mean loss over the training rows, with the parameters as they are now.
    public double trainingLoss() {
        return loss(examples.training());
    }

    /// The same over the rows that are kept for testing; `NaN` if there are none.
    public double testLoss() {
        return loss(examples.test());
    }

    private double loss(int[] which) {
        double sum = 0;
        for (int from = 0; from < which.length; from += MOST_AT_ONCE) {
            int count = Math.min(MOST_AT_ONCE, which.length - from);
            feed.fill(which, from, count);
            evaluator.forward(count);
            for (int j = 0; j < count; j++) {
                sum += evaluator.value(output, 0, j);
            }
        }
        return sum / which.length;
    }

    /// The mean gradients over all training rows, with the parameters as they are now.
    public Map<NodeId, Tensor> meanGradients() {
        Map<NodeId, double[]> total = new LinkedHashMap<>();
        int[] which = examples.training();
        pass(which, (_, _) -> addGradients(total));
        Map<NodeId, Tensor> means = new LinkedHashMap<>();
        total.forEach((id, sum) -> means.put(id, Tensor.of(evaluator.values(id).shape(), sum).map(g -> g / which.length)));
        return means;
    }

    /// Rows of the table, forward and backward, without an update.
    ///
    /// @param after each part of them, with the number of its examples
    void pass(int[] which, ObjIntConsumer<BatchEvaluator> after) {
        for (int from = 0; from < which.length; from += MOST_AT_ONCE) {
            int count = Math.min(MOST_AT_ONCE, which.length - from);
            feed.fill(which, from, count);
            evaluator.forward(count);
            evaluator.backward();
            after.accept(evaluator, count);
        }
    }

    /// Adds the gradients of the last pass to sums, by parameter.
    void addGradients(Map<NodeId, double[]> sums) {
        for (int p = 0; p < gradients.size(); p++) {
            Slice part = gradients.get(p);
            double[] sum = sums.computeIfAbsent(examples.parameters().get(p), id -> new double[part.count()]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += part.at(i);
            }
        }
    }

    /// The plan that the canvas shows, too.
    Plan plan() {
        return plan;
    }

    /// With the rows and parameters of whatever ran last.
    BatchEvaluator evaluator() {
        return evaluator;
    }

    public Map<NodeId, Tensor> parameters() {
        Map<NodeId, Tensor> now = new LinkedHashMap<>();
        for (int p = 0; p < values.size(); p++) {
            now.put(examples.parameters().get(p), values.get(p).tensor());
        }
        return now;
    }

    /// Takes other parameters; what the optimizer remembers stays.
    void set(Map<NodeId, Tensor> parameters) {
        double[] numbers = flat(parameters);
        int at = 0;
        for (Slice w : values) {
            System.arraycopy(numbers, at, w.row(), w.offset(), w.count());
            at += w.count();
        }
    }

    /// Whether every parameter is a finite number.
    public boolean isFinite() {
        for (Slice w : values) {
            for (int i = 0; i < w.count(); i++) {
                if (!Double.isFinite(w.at(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Everything that the next updates depend on.
    Snapshot snapshot() {
        int count = values.stream().mapToInt(Slice::count).sum();
        double[] numbers = new double[count * (1 + memory.length)];
        int at = 0;
        for (Slice w : values) {
            System.arraycopy(w.row(), w.offset(), numbers, at, w.count());
            at += w.count();
        }
        for (double[] remembered : memory) {
            System.arraycopy(remembered, 0, numbers, at, count);
            at += count;
        }
        return new Snapshot(updates, numbers);
    }

    void restore(Snapshot snapshot) {
        updates = snapshot.updates();
        orderedFor = -1;
        int at = 0;
        for (Slice w : values) {
            System.arraycopy(snapshot.numbers(), at, w.row(), w.offset(), w.count());
            at += w.count();
        }
        for (double[] remembered : memory) {
            System.arraycopy(snapshot.numbers(), at, remembered, 0, remembered.length);
            at += remembered.length;
        }
    }

    /// The parameters of a snapshot.
    Map<NodeId, Tensor> parameters(Snapshot snapshot) {
        Map<NodeId, Tensor> then = new LinkedHashMap<>();
        int at = 0;
        for (int p = 0; p < values.size(); p++) {
            then.put(examples.parameters().get(p), Tensor.cut(snapshot.numbers(), at, values.get(p).shape()));
            at += values.get(p).count();
        }
        return then;
    }

    /// Parameters in the order of a snapshot.
    double[] flat(Map<NodeId, Tensor> parameters) {
        return examples.parameters().stream()
                .flatMapToDouble(id -> Arrays.stream(Optional.ofNullable(parameters.get(id)).orElseThrow().toArray()))
                .toArray();
    }
}
