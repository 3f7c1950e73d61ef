package org.gradwire.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.Draws;
import org.gradwire.data.Split;
import org.gradwire.data.Table;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;

/// Over circuits and tables of chance.
class TrainingLawsTest {
    private static final String[] ONE = {"tanh(%s)", "sigmoid(%s)", "relu(%s)", "sin(%s)", "-%s", "square(%s)", "exp(0.3 * %s)"};
    private static final String[] TWO = {"%s + %s", "%s - %s", "%s * %s", "maximum(%s, %s)", "%s / (2 + square(%s))"};

    /// Lines over vectors of one length and numbers; `w`, `W` and `b` are trained, `x` and `t` are fed.
    private static Circuit circuit(Draws draws, int length) {
        StringBuilder code = new StringBuilder();
        code.append("w = ").append(list(draws, length)).append("\nb = ").append(draws.normal());
        code.append("\nW = [");
        for (int i = 0; i < length; i++) {
            code.append(i == 0 ? "" : ", ").append(list(draws, length));
        }
        code.append("]\nx = ").append(list(draws, length)).append("\nt = 0\n");
        code.append("v0 = w * x\nv1 = W @ x + b\nv2 = x - t\n");
        int lines = 3 + draws.below(8);
        for (int line = 3; line < lines; line++) {
            String a = "v" + draws.below(line);
            String c = "v" + draws.below(line);
            String form = draws.below(2) == 0 ? ONE[draws.below(ONE.length)] : TWO[draws.below(TWO.length)];
            code.append("v").append(line).append(" = ").append(form.formatted(a, c)).append('\n');
        }
        code.append("L = mean(tanh(v").append(lines - 1).append(")) + 0.1 * sum(v0 * v1) + 0.1 * sum(square(w - t))\n");
        return Lessons.circuit(code.toString(), "w", "W", "b");
    }

    private static String list(Draws draws, int length) {
        StringBuilder list = new StringBuilder("[");
        for (int i = 0; i < length; i++) {
            list.append(i == 0 ? "" : ", ").append(draws.normal());
        }
        return list.append(']').toString();
    }

    private static Table table(Draws draws, int rows, int length) {
        double[][] cells = new double[rows][length + 1];
        StringBuilder names = new StringBuilder("t");
        for (int i = 0; i < length; i++) {
            names.append(" x").append(i);
        }
        for (double[] row : cells) {
            for (int i = 0; i <= length; i++) {
                row[i] = draws.normal();
            }
        }
        return Lessons.table(names.toString(), cells);
    }

    private static Training training(Circuit circuit, Table table, Recipe recipe) {
        return Training.of(circuit, new Learning(new Dataset(table, ByName.propose(circuit, table), Split.NONE), recipe)).orThrow();
    }

    /// Also where there are as many rows as entries of a vector, and one may be taken for the other.
    @Property(tries = 150)
    void theGradientOfABatchIsTheMeanOfThoseOfItsExamples(@ForAll @IntRange(min = 1, max = 1_000_000) int seed, @ForAll @IntRange(min = 2, max = 5) int length,
            @ForAll @IntRange(min = 0, max = 9) int more) {
        Draws draws = Draws.of(seed);
        int rows = more < 4 ? length : 1 + more;
        Training training = training(circuit(draws, length), table(draws, rows, length), Recipe.STANDARD);
        var means = training.meanGradients();
        double loss = 0;
        double[][] sums = new double[3][];
        double[][] absolute = new double[3][];
        for (int row = 0; row < rows; row++) {
            Trace one = Trace.of(training.examples().at(row));
            loss += one.value(training.examples().circuit().output().orElseThrow()).orElseThrow().number();
            for (int p = 0; p < 3; p++) {
                double[] gradient = one.gradient(training.examples().parameters().get(p)).orElseThrow().toArray();
                sums[p] = row == 0 ? new double[gradient.length] : sums[p];
                absolute[p] = row == 0 ? new double[gradient.length] : absolute[p];
                for (int i = 0; i < gradient.length; i++) {
                    sums[p][i] += gradient[i];
                    absolute[p][i] += Math.abs(gradient[i]);
                }
            }
        }
        assertEquals(loss / rows, training.trainingLoss(), 1e-12 * (1 + Math.abs(loss)));
        for (int p = 0; p < 3; p++) {
            Tensor mean = Lessons.of(means, training.examples().parameters().get(p));
            for (int i = 0; i < mean.count(); i++) {
                assertEquals(sums[p][i] / rows, mean.at(i), 1e-12 * absolute[p][i]);
            }
        }
    }

    @Property(tries = 40)
    void everyOptimizerIsRepeatableBitByBitAlsoAfterARewind(@ForAll Optimizer optimizer, @ForAll @IntRange(min = 1, max = 1_000_000) int seed,
            @ForAll @IntRange(min = 1, max = 7) int batch) {
        Draws draws = Draws.of(seed);
        Circuit circuit = circuit(draws, 3);
        Table table = table(draws, 7, 3);
        Recipe recipe = Recipe.STANDARD.with(optimizer).withBatch(Optional.of(batch)).withRate(0.01).withDecay(0.001).withSeed(seed);
        Course straight = new Course(training(circuit, table, recipe), 2000);
        Course around = new Course(training(circuit, table, recipe), 2000);
        straight.advance(41, recipe::rate, () -> false, now -> {});
        around.advance(23, recipe::rate, () -> false, now -> {});
        around.visit(around.training().epoch() / 2);
        around.visit(around.losses().length() - 1);
        around.visit(0);
        around.advance(41, recipe::rate, () -> around.training().updates() == 17, now -> {});
        around.advance(41 - 17, recipe::rate, () -> false, now -> {});
        assertEquals(straight.training().parameters(), around.training().parameters());
        assertEquals(straight.losses().length(), around.losses().length());
        for (int epoch = 0; epoch < straight.losses().length(); epoch++) {
            assertEquals(straight.losses().training(epoch), around.losses().training(epoch));
        }
    }

    @Example
    void aWarmUpdateAllocatesNothing() {
        Draws draws = Draws.of(3);
        Circuit circuit = circuit(draws, 4);
        Table table = table(draws, 600, 4);
        for (Optimizer optimizer : Optimizer.values()) {
            for (int batch : new int[] {10, 256, 600}) {
                Training training = training(circuit, table, Recipe.STANDARD.with(optimizer).withBatch(Optional.of(batch)).withRate(1e-6));
                double each = allocated(training, 60);
                for (int i = 0; i < 5 && each > 0; i++) {
                    each = allocated(training, 60);
                }
                // A new order for each epoch takes a generator of random numbers.
                assertTrue(each <= 200.0 / training.updatesPerEpoch(), each + " bytes an update, " + optimizer + " " + batch);
            }
        }
    }

    /// Bytes an update.
    private static double allocated(Training training, int updates) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long own = -threads.getCurrentThreadAllocatedBytes() + threads.getCurrentThreadAllocatedBytes();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < updates; i++) {
            training.update(1e-6);
        }
        return (threads.getCurrentThreadAllocatedBytes() - before - own) / (double) updates;
    }

    @Property(tries = 20)
    void aSweepAddsUpWhatTrainingDividesWhateverIsKept(@ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        Draws draws = Draws.of(seed);
        Circuit circuit = circuit(draws, 2);
        Table table = table(draws, 300, 2);
        Training training = training(circuit, table, Recipe.STANDARD);
        Sweep sweep = Sweep.of(circuit, new Dataset(table, ByName.propose(circuit, table), Split.NONE), Recipe.STANDARD).orThrow();
        assertEquals(sweep.after(280), sweep.after(280));
        assertEquals(training.trainingLoss(), sweep.means().loss());
        for (NodeId id : training.examples().parameters()) {
            Tensor mean = Lessons.of(training.meanGradients(), id);
            Tensor swept = Lessons.of(sweep.means().gradients(), id);
            for (int i = 0; i < mean.count(); i++) {
                assertEquals(mean.at(i), swept.at(i));
            }
        }
    }
}
