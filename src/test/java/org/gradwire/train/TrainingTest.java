package org.gradwire.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.Draws;
import org.gradwire.data.Split;
import org.gradwire.data.Table;
import org.gradwire.gate.Sources;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrainingTest {
    private static final Circuit LOGISTIC = Lessons.circuit(
            "w = [0, 0]\nb = 0\nx = [0, 0]\ny = 0\nz = dot(w, x) + b\na = sigmoid(z)\nL = binary_cross_entropy(a, y)", "w", "b");
    private static final Table TWO = Lessons.table("x1 x2 y", new double[] {1, 2, 1}, new double[] {-1, 1, 0});

    private static final Circuit NETWORK = Lessons.circuit(
            """
            W1 = [[0.5, -0.3], [0.2, 0.8], [-0.6, 0.1]]
            b1 = [0.1, -0.2, 0.05]
            W2 = [[0.7, -0.4, 0.3]]
            b2 = [0.02]
            x = [0, 0]
            t = [0]
            h = sigmoid(W1 @ x + b1)
            y = sigmoid(W2 @ h + b2)
            L = squared_error(y, t)
            """,
            "W1", "b1", "W2", "b2");
    private static final Table XOR = Lessons.table(
            "x1 x2 y", new double[] {0, 0, 0}, new double[] {0, 1, 1}, new double[] {1, 0, 1}, new double[] {1, 1, 0});

    private static Learning logistic(Recipe recipe) {
        return Lessons.learning(TWO, recipe, Lessons.bind(LOGISTIC, "x", "x1", "x2"), Lessons.bind(LOGISTIC, "y", "y"));
    }

    private static Learning xor(Recipe recipe) {
        return Lessons.learning(XOR, recipe, Lessons.bind(NETWORK, "x", "x1", "x2"), Lessons.bind(NETWORK, "t", "y"));
    }

    private static Training network(Recipe recipe) {
        return Training.of(NETWORK, xor(recipe)).orThrow();
    }

    private static Recipe sgd(double rate) {
        return Recipe.STANDARD.withRate(rate);
    }

    private static Recipe adam() {
        return sgd(0.05).with(Optimizer.ADAM).withBatch(Optional.of(3));
    }

    @Test
    @DisplayName("the two points of the notes give J = ln 2, dw = [−0.5, −0.25] and db = 0")
    void twoPoints() {
        Training training = Training.of(LOGISTIC, logistic(sgd(1))).orThrow();
        assertEquals(0.6931471806, training.trainingLoss(), 1e-10);
        Map<NodeId, Tensor> mean = training.meanGradients();
        assertEquals(Tensor.vector(-0.5, -0.25), Lessons.of(LOGISTIC, mean, "w"));
        assertEquals(0, Lessons.of(LOGISTIC, mean, "b").number());
        training.update(1);
        assertEquals(Tensor.vector(0.5, 0.25), Lessons.of(LOGISTIC, training.parameters(), "w"));
    }

    @Test
    @DisplayName("the gradient of a batch is the mean of the gradients of its examples")
    void meanOfExamples() {
        Training training = network(sgd(1));
        Map<NodeId, Tensor> mean = training.meanGradients();
        for (NodeId id : training.examples().parameters()) {
            double[] sum = new double[Lessons.of(mean, id).count()];
            double[] absolute = new double[sum.length];
            for (int row = 0; row < XOR.rows(); row++) {
                double[] one = Trace.of(training.examples().at(row)).gradient(id).orElseThrow().toArray();
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += one[i] / XOR.rows();
                    absolute[i] += Math.abs(one[i]);
                }
            }
            for (int i = 0; i < sum.length; i++) {
                assertEquals(sum[i], Lessons.of(mean, id).at(i), 1e-12 * absolute[i]);
            }
        }
    }

    @Test
    @DisplayName("10,000 updates of a two-layer network agree with the same written out in a straight line")
    void straightLine() {
        Training training = network(sgd(0.5));
        StraightLine other = new StraightLine();
        for (int i = 0; i < 10_000; i++) {
            training.update(0.5);
            other.update(0.5);
        }
        Map<NodeId, Tensor> learnt = training.parameters();
        assertArrayEquals(other.w1, Lessons.of(NETWORK, learnt, "W1").toArray(), 1e-9);
        assertArrayEquals(other.b1, Lessons.of(NETWORK, learnt, "b1").toArray(), 1e-9);
        assertArrayEquals(other.w2, Lessons.of(NETWORK, learnt, "W2").toArray(), 1e-9);
        assertEquals(other.b2, Lessons.of(NETWORK, learnt, "b2").at(0), 1e-9);
        assertTrue(training.trainingLoss() < 0.1, () -> "XOR is not learnt: " + training.trainingLoss());
    }

    /// 2-3-1 with sigmoids and the squared error over the XOR table, by hand.
    private static final class StraightLine {
        final double[] w1 = {0.5, -0.3, 0.2, 0.8, -0.6, 0.1};
        final double[] b1 = {0.1, -0.2, 0.05};
        final double[] w2 = {0.7, -0.4, 0.3};
        double b2 = 0.02;

        void update(double rate) {
            double[] dw1 = new double[6];
            double[] db1 = new double[3];
            double[] dw2 = new double[3];
            double db2 = 0;
            double[][] points = {{0, 0, 0}, {0, 1, 1}, {1, 0, 1}, {1, 1, 0}};
            for (double[] p : points) {
                double[] h = new double[3];
                double z = b2;
                for (int i = 0; i < 3; i++) {
                    h[i] = 1 / (1 + Math.exp(-(w1[2 * i] * p[0] + w1[2 * i + 1] * p[1] + b1[i])));
                    z += w2[i] * h[i];
                }
                double y = 1 / (1 + Math.exp(-z));
                double dz = 2 * (y - p[2]) * y * (1 - y);
                db2 += dz;
                for (int i = 0; i < 3; i++) {
                    dw2[i] += dz * h[i];
                    double du = dz * w2[i] * h[i] * (1 - h[i]);
                    db1[i] += du;
                    dw1[2 * i] += du * p[0];
                    dw1[2 * i + 1] += du * p[1];
                }
            }
            b2 -= rate * db2 / 4;
            for (int i = 0; i < 3; i++) {
                w2[i] -= rate * dw2[i] / 4;
                b1[i] -= rate * db1[i] / 4;
                w1[2 * i] -= rate * dw1[2 * i] / 4;
                w1[2 * i + 1] -= rate * dw1[2 * i + 1] / 4;
            }
        }
    }

    @Test
    @DisplayName("the same seed gives the same numbers, bit by bit, and another seed others")
    void seeds() {
        assertEquals(trained(adam()), trained(adam()));
        assertFalse(trained(adam()).equals(trained(adam().withSeed(2))));
    }

    private static Map<NodeId, Tensor> trained(Recipe recipe) {
        Training training = network(recipe);
        for (int i = 0; i < 50; i++) {
            training.update(recipe.rate());
        }
        return training.parameters();
    }

    @Test
    @DisplayName("a short last batch is divided by its own size")
    void shortBatch() {
        Training training = network(sgd(1).withBatch(Optional.of(3)));
        assertEquals(2, training.updatesPerEpoch());
        training.update(1);
        Map<NodeId, Tensor> before = training.parameters();
        training.update(1);
        double step = Lessons.of(NETWORK, before, "b2").at(0) - Lessons.of(NETWORK, training.parameters(), "b2").at(0);
        boolean isOneExample = IntStream.range(0, 4).anyMatch(row -> {
            Circuit then = training.examples().at(row).withValues(Map.copyOf(before.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> Optional.of(e.getValue())))));
            return Math.abs(Trace.of(then).gradient(Lessons.id(NETWORK, "b2")).orElseThrow().at(0) - step) < 1e-12;
        });
        assertTrue(isOneExample, "the step is no example's gradient: " + step);
    }

    @Test
    @DisplayName("a batch that is added up in parts gives the step of one that is not")
    void parts() {
        Draws draws = Draws.of(5);
        double[][] rows = new double[600][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {draws.normal(), draws.normal(), i % 2};
        }
        Learning many = Lessons.learning(Lessons.table("x1 x2 y", rows), sgd(0.1), Lessons.bind(NETWORK, "x", "x1", "x2"), Lessons.bind(NETWORK, "t", "y"));
        Training training = Training.of(NETWORK, many).orThrow();
        Map<NodeId, Tensor> mean = training.meanGradients();
        training.update(1);
        for (NodeId id : training.examples().parameters()) {
            double[] before = NETWORK.node(id).value().orElseThrow().toArray();
            double[] after = Lessons.of(training.parameters(), id).toArray();
            for (int i = 0; i < before.length; i++) {
                assertEquals(before[i] - Lessons.of(mean, id).at(i), after[i], 1e-12);
            }
        }
    }

    @Test
    @DisplayName("a table of 100,000 rows is trained, rewound, looked at and swept")
    void manyRows() {
        double[][] rows = new double[100_000][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {i % 7 - 3, i % 11 - 5, i % 2};
        }
        Learning many = Lessons.learning(Lessons.table("x1 x2 y", rows), sgd(0.1).withBatch(Optional.of(5000)),
                Lessons.bind(NETWORK, "x", "x1", "x2"), Lessons.bind(NETWORK, "t", "y"));
        Course run = new Course(Training.of(NETWORK, many).orThrow());
        run.advance(30, () -> 0.1, () -> false, now -> {});
        assertEquals(1, run.training().epoch());
        assertTrue(run.losses().training(1) < run.losses().training(0));
        assertEquals(List.of(), Trouble.of(run));
        run.visit(0);
        Sweep sweep = Sweep.of(NETWORK, many.data(), many.recipe()).orThrow();
        assertEquals(run.losses().training(0), sweep.means().loss(), 1e-12);
        assertEquals(sweep.after(99_999), sweep.after(99_999));
    }

    @Test
    @DisplayName("momentum, Adam and decay follow their definitions")
    void optimizers() {
        double[] w = {1};
        double[][] one = {{0}};
        Optimizer.MOMENTUM.step(w, new double[] {4}, 0, 1, 2, 0.1, 0, one, 0, 1);
        Optimizer.MOMENTUM.step(w, new double[] {4}, 0, 1, 2, 0.1, 0, one, 0, 2);
        assertEquals(1 - 0.1 * 2 - 0.1 * (0.9 * 2 + 2), w[0], 1e-15);
        double[] v = {1};
        Optimizer.ADAM.step(v, new double[] {4}, 0, 1, 2, 0.1, 0, new double[][] {{0}, {0}}, 0, 1);
        assertEquals(1 - 0.1 * 2 / (2 + 1e-8), v[0], 1e-12);
        double[] u = {1};
        Optimizer.SGD.step(u, new double[] {4}, 0, 1, 2, 0.1, 0.5, new double[0][], 0, 1);
        assertEquals(1 - 0.1 * (2 + 0.5), u[0], 1e-15);
    }

    @Test
    @DisplayName("what cannot be trained is refused with a sentence that says where")
    void refusals() {
        assertRefused("batch of 5", LOGISTIC, logistic(sgd(1).withBatch(Optional.of(5))));
        assertRefused("batch of 0", LOGISTIC, logistic(sgd(1).withBatch(Optional.of(0))));
        assertRefused("NaN", LOGISTIC, logistic(sgd(Double.NaN)));
        assertRefused("table is empty", LOGISTIC, Learning.NONE);
        assertRefused("no parameter", Lessons.circuit("x = 1\nL = x * x"), Lessons.learning(TWO, sgd(1), bindX()));
        Circuit vector = Lessons.circuit("w = [1, 2]\nx = 1\nL = w * x", "w");
        assertRefused("shape 2", vector, Lessons.learning(TWO, sgd(1), Lessons.bind(vector, "x", "x1")));
        assertRefused("Row 2, column x2 is empty", LOGISTIC,
                Lessons.learning(Lessons.table("x1 x2 y", new double[] {1, 2, 1}, new double[] {1, Double.NaN, 0}), sgd(1),
                        Lessons.bind(LOGISTIC, "x", "x1", "x2"), Lessons.bind(LOGISTIC, "y", "y")));
        assertRefused("2 entries but is fed by 1", LOGISTIC, Lessons.learning(TWO, sgd(1), Lessons.bind(LOGISTIC, "x", "x1")));
        assertRefused("w is a parameter", LOGISTIC, Lessons.learning(TWO, sgd(1), Lessons.bind(LOGISTIC, "w", "x1", "x2")));
        Circuit classes = Lessons.circuit("s = [1, 2]\nt = 0\nw = 1\nL = multiclass_hinge(w * s, t, 1)", "w");
        assertRefused("Row 1, column c: 2", classes, Lessons.learning(Lessons.table("c", new double[] {2}), sgd(1), Lessons.bind(classes, "t", "c")));
    }

    private static Binding bindX() {
        return Binding.values(Lessons.id(Lessons.circuit("x = 1\nL = x * x"), "x"), "x1");
    }

    private static void assertRefused(String words, Circuit circuit, Learning learning) {
        String said = switch (Training.of(circuit, learning)) {
            case Outcome.Done<Training> done -> "not refused";
            case Outcome.Refused<Training> refused -> refused.why().toString();
        };
        assertTrue(said.contains(words), () -> "“" + words + "” is not in: " + said);
    }

    @Test
    @DisplayName("a class becomes a vector with a 1 at its index")
    void classes() {
        Circuit circuit = Lessons.circuit("s = [1, 2, 3]\nw = 1\nt = [1, 0, 0]\nL = softmax_cross_entropy(w * s, t)", "w");
        Learning learning = new Learning(
                new Dataset(Lessons.table("c", new double[] {2}), List.of(Binding.ofClass(Lessons.id(circuit, "t"), "c")), Split.NONE), sgd(1));
        Training training = Training.of(circuit, learning).orThrow();
        assertEquals(Tensor.vector(0, 0, 1), training.examples().at(0).named("t").orElseThrow().value().orElseThrow());
        assertEquals(circuit.named("w").orElseThrow().gate(), Sources.PARAMETER.gate());
    }
}
