package org.gradwire.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.Generator;
import org.gradwire.data.Knob;
import org.gradwire.data.Split;
import org.gradwire.data.Table;
import org.gradwire.edit.Document;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.train.Answer;
import org.gradwire.train.Course;
import org.gradwire.train.Examples;
import org.gradwire.train.FreshParameters;
import org.gradwire.train.Initialization;
import org.gradwire.train.Learning;
import org.gradwire.train.Losses;
import org.gradwire.train.Optimizer;
import org.gradwire.train.Recipe;
import org.gradwire.train.Sweep;
import org.gradwire.train.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the lessons say about training, by training.
class SampleTrainingTest {
    private static final double LN2 = 0.6931471805599453;

    static List<String> samplesWithData() {
        return Samples.ids().stream().filter(id -> !sample(id).learning().data().isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("samplesWithData")
    void everySampleWithDataCanBeTrainedAndShowsItsFirstRow(String id) {
        Document sample = sample(id);
        assertEquals(sample.circuit(), sample.learning().data().at(sample.circuit(), 0));
        Training training = Training.of(sample.circuit(), sample.learning()).orThrow();
        training.update(sample.learning().recipe().rate());
        assertTrue(training.isFinite());
    }

    /// So that drawing new parameters with the recipe as it is leads back to the start.
    @ParameterizedTest
    @MethodSource("samplesWithData")
    void weightsThatWereDrawnAreThoseOfTheRecipe(String id) {
        Document sample = sample(id);
        if (List.of("spiral", "xor-mlp", "digits-linear", "digits-mlp").contains(id)) {
            FreshParameters.of(sample.circuit(), sample.learning().recipe().start())
                    .forEach((node, value) -> assertEquals(Optional.of(value), sample.circuit().node(node).value()));
        }
    }

    @Test
    void aBatchOfTwoIsAveragedAndMovesTheWeightsOnce() {
        Document batch = sample("logistic-batch");
        Sweep sweep = Sweep.of(batch.circuit(), batch.learning().data(), batch.learning().recipe()).orThrow();
        NodeId w = id(batch, "w");
        NodeId b = id(batch, "b");
        assertEquals(LN2, sweep.means().loss(), 1e-12);
        assertNumbers(sweep.after(1).gradients(), w, -0.5, -1);
        assertNumbers(sweep.after(2).gradients(), w, -1, -0.5);
        assertNumbers(sweep.means().gradients(), w, -0.5, -0.25);
        assertNumbers(sweep.means().gradients(), b, 0);
        Trained once = train(batch, batch.learning().recipe().withEpochs(1));
        assertNumbers(once.parameters(), w, 0.05, 0.025);
        assertEquals(0.10, train("logistic-batch").last(), 0.005);
    }

    @Test
    void scoresThatTwoLossesJudgeHaveABoundary() {
        Document sample = sample("linear-classifier");
        Answer answer = Answer.of(Examples.of(sample.circuit(), sample.learning().data()).orThrow()).orElseThrow();
        assertTrue(answer.plane().isPresent());
        assertEquals(90, answer.classes(3).orElseThrow().length);
    }

    @Test
    void thePerceptronSeparatesAllPoints() {
        assertEquals(40, train("perceptron").right(false));
        assertEquals(0, train("perceptron").last());
    }

    @Test
    void oneLinearUnitStaysAtTheLogarithmOfTwoOnXor() {
        for (double loss : train("xor-linear").losses().training()) {
            assertEquals(LN2, loss, 1e-12);
        }
        Document sample = sample("xor-linear");
        for (long seed = 1; seed <= 5; seed++) {
            Trained elsewhere = train(fresh(sample, new Recipe.Start(Initialization.UNIFORM, seed)), sample.learning().recipe());
            assertTrue(elsewhere.losses().training(0) > LN2);
            assertEquals(LN2, elsewhere.last(), 1e-6);
        }
    }

    @Test
    void aHiddenLayerLearnsXor() {
        Trained trained = train("xor-mlp");
        assertEquals(0.72, trained.losses().training(0), 0.005);
        assertTrue(trained.last() < 0.01);
        assertEquals(4, trained.right(false));
    }

    @Test
    void theSpiralIsLearntFromItsSeedByAdamAndNotFromEverySeedNorByPlainDescent() {
        Document sample = sample("spiral");
        Trained trained = train("spiral");
        assertEquals(240, trained.right(false));
        assertEquals(60, trained.right(true));
        Recipe recipe = sample.learning().recipe();
        assertEquals(131, train(fresh(sample, new Recipe.Start(Initialization.XAVIER, 2)), recipe).right(false));
        assertEquals(0.60, train(sample, recipe.with(Optimizer.SGD)).last(), 0.005);
    }

    @Test
    void theLinearClassifierSeparatesByEitherLoss() {
        Document sample = sample("linear-classifier");
        assertEquals(90, train("linear-classifier").right(false));
        Document hinge = sample.withCircuit(sample.circuit().withOutput(Optional.of(id(sample, "K"))));
        assertEquals(90, train(hinge, sample.learning().recipe()).right(false));
    }

    @Test
    void theDeepNetworkTakesTheStepsOfItsLesson() {
        Document sample = sample("deep-network");
        Trained once = train(sample, sample.learning().recipe().withEpochs(1));
        assertEquals(0.570, once.last(), 0.0005);
        assertArrayEquals(new double[] {0.93, -0.07, 0.17, 0.27}, numbers(once.parameters(), id(sample, "W3")), 0.005);
        assertEquals(0.047, train("deep-network").last(), 0.0005);
    }

    @Test
    void aHiddenLayerReadsDigitsBetterThanAnyTenTemplates() {
        Trained linear = train("digits-linear");
        Trained hidden = train("digits-mlp");
        assertEquals(List.of(385, 87), List.of(linear.right(false), linear.right(true)));
        assertEquals(List.of(400, 93), List.of(hidden.right(false), hidden.right(true)));
    }

    @Test
    void theDigitsAreThoseThatAnyoneCanDraw() {
        Table drawn = org.gradwire.data.Generation.standard(Generator.DIGITS).table().orThrow();
        assertEquals(drawn, sample("digits-linear").learning().data().table());
        assertEquals(drawn, sample("digits-mlp").learning().data().table());
    }

    @Test
    void moreDigitsHelpTheHiddenLayerMost() {
        Table many = org.gradwire.data.Generation.standard(Generator.DIGITS).with(Knob.COUNT, 2000).table().orThrow();
        assertEquals(391, train(with(sample("digits-mlp"), many), sample("digits-mlp").learning().recipe()).right(true));
        assertEquals(360, train(with(sample("digits-linear"), many), sample("digits-linear").learning().recipe()).right(true));
    }

    private record Trained(Document document, Map<NodeId, Tensor> parameters, Losses losses) {
        double last() {
            return losses.training(losses.length() - 1);
        }

        /// How many examples are answered as their target says.
        int right(boolean test) {
            Map<NodeId, Optional<Tensor>> values = new HashMap<>();
            parameters.forEach((node, value) -> values.put(node, Optional.of(value)));
            Circuit circuit = document.circuit().withValues(values);
            NodeId score = circuit.named("z").or(() -> circuit.named("s")).map(Node::id).orElseThrow();
            NodeId target = circuit.named("t").or(() -> circuit.named("y")).map(Node::id).orElseThrow();
            Learning learning = document.learning();
            Split split = learning.data().split();
            int rows = learning.data().table().rows();
            return (int) Arrays.stream(test ? split.test(rows) : split.training(rows))
                    .mapToObj(row -> Trace.of(learning.data().at(circuit, row)))
                    .filter(trace -> choice(trace.value(score).orElseThrow(), 0) == choice(trace.value(target).orElseThrow(), 0.5))
                    .count();
        }

        /// One number is on this side of a border or on that; of several the greatest wins.
        private static int choice(Tensor tensor, double border) {
            double[] numbers = tensor.toArray();
            return numbers.length == 1
                    ? numbers[0] > border ? 1 : 0
                    : IntStream.range(0, numbers.length).reduce(0, (best, i) -> numbers[i] > numbers[best] ? i : best);
        }
    }

    private static Document sample(String id) {
        return Samples.find(id).orElseThrow();
    }

    private static Trained train(String id) {
        return train(sample(id), sample(id).learning().recipe());
    }

    private static Trained train(Document document, Recipe recipe) {
        Course run = new Course(Training.of(document.circuit(), document.learning().with(recipe)).orThrow());
        run.advance((long) recipe.epochs() * run.training().updatesPerEpoch(), recipe::rate, () -> false, told -> {});
        return new Trained(document, run.training().parameters(), run.losses());
    }

    private static Document fresh(Document document, Recipe.Start start) {
        Map<NodeId, Optional<Tensor>> values = new HashMap<>();
        FreshParameters.of(document.circuit(), start).forEach((node, value) -> values.put(node, Optional.of(value)));
        return document.withCircuit(document.circuit().withValues(values));
    }

    private static Document with(Document document, Table table) {
        return document.withLearning(document.learning().with(document.learning().data().with(table)));
    }

    private static NodeId id(Document document, String name) {
        return document.circuit().named(name).orElseThrow().id();
    }

    private static double[] numbers(Map<NodeId, Tensor> all, NodeId node) {
        return Optional.ofNullable(all.get(node)).orElseThrow().toArray();
    }

    private static void assertNumbers(Map<NodeId, Tensor> all, NodeId node, double... wanted) {
        assertArrayEquals(wanted, numbers(all, node), 1e-12);
    }
}
