package org.gradwire.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.data.Table;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TroubleTest {
    private static final Table XOR = Lessons.table(
            "x1 x2 y", new double[] {0, 0, 0}, new double[] {0, 1, 1}, new double[] {1, 0, 1}, new double[] {1, 1, 0});

    /// Trained on the XOR table, whose columns feed `x` and `y`.
    private static Course run(String code, Recipe recipe, int epochs, String... parameters) {
        return run(code, XOR, recipe, epochs, parameters);
    }

    private static Course run(String code, Table table, Recipe recipe, int epochs, String... parameters) {
        Circuit circuit = Lessons.circuit(code, parameters);
        Learning learning = new Learning(Dataset.NONE.with(table), recipe);
        for (Binding binding : ByName.propose(circuit, table)) {
            learning = learning.with(learning.data().bind(binding));
        }
        Course run = new Course(Training.of(circuit, learning).orThrow());
        run.advance((long) epochs * run.training().updatesPerEpoch(), recipe::rate, () -> false, now -> {});
        return run;
    }

    private static Recipe rate(double rate) {
        return Recipe.STANDARD.withRate(rate);
    }

    private static void assertSaid(List<Message> found, String... sentences) {
        assertEquals(List.of(sentences), found.stream().map(Message::toString).toList());
        found.forEach(message -> assertTrue(message.in(Language.KOREAN).matches("(?s).*[가-힣].*"), message::key));
    }

    @Test
    @DisplayName("a run that diverged names the parameter whose steps grew, with numbers, and is back where they were finite")
    void divergence() {
        Table one = Lessons.table("x y", new double[] {3, 1});
        Course run = run("w = 1\nb = 0\nx = 0\ny = 0\nL = (w * x + b - y)**2", one, rate(1), 10_000, "w", "b");
        assertTrue(run.hasFailed());
        List<Message> found = Collapse.of(run);
        assertEquals(List.of("trouble.diverged", "trouble.birth"), found.stream().map(Message::key).toList());
        assertTrue(found.getFirst().toString().contains("the steps of w grew from"), found::toString);
        assertTrue(found.getFirst().toString().endsWith("Choose a smaller learning rate than 1, such as 0.1."), found::toString);
        assertTrue(!run.hasFailed() && run.training().isFinite());
        assertEquals(run.lastFinite(), run.training().epoch());
    }

    @Test
    @DisplayName("a first step beyond all numbers is no growth but a leap")
    void leap() {
        Table one = Lessons.table("x", new double[] {1e200});
        Course run = run("w = 1\nx = 0\nL = w * x", one, rate(1e200), 10, "w");
        assertSaid(Collapse.of(run), "The first step of w was too long for any number. Choose a smaller learning rate than 1.0E200, such as 1.0E199.");
    }

    @Test
    @DisplayName("the gate and the row in which a number was lost are named, with what went in")
    void birth() {
        Table table = Lessons.table("x", new double[] {2}, new double[] {1}, new double[] {-0.5}, new double[] {-3});
        Course run = run("w = 1\nx = 0\nu = w * x\nv = log(u)\nL = v * v", table, rate(0.1), 10, "w");
        assertSaid(Collapse.of(run),
                "In row 3 v became NaN, from u = −0.50. Look at this row, keep the gate away from there, or choose a smaller learning rate.");
        assertEquals(0, run.training().epoch());
    }

    @Test
    @DisplayName("so is the gate whose gradient is no number although its value is one")
    void birthOfAGradient() {
        Table table = Lessons.table("x", new double[] {2}, new double[] {0});
        Course run = run("w = 1\nx = 0\nu = w * x\nL = sqrt(u)", table, rate(0.1), 10, "w");
        assertSaid(Collapse.of(run),
                "In row 2 the gradient that L sends back became ∞, at u = 0.00. Look at this row, keep the gate away from there, or choose a smaller learning rate.");
    }

    @Test
    @DisplayName("a number lost in the middle of an epoch is found in the row of its batch")
    void birthWithinAnEpoch() {
        Table table = Lessons.table("x", new double[] {1}, new double[] {0.5}, new double[] {0.25}, new double[] {4});
        Course run = run("w = 1\nx = 0\nu = w - x\nL = log(u + 10) * 20", table, rate(1).withBatch(Optional.of(1)), 100, "w");
        assertTrue(run.hasFailed());
        assertTrue(Collapse.of(run).stream().anyMatch(message -> message.key().equals("trouble.birth")));
        assertTrue(run.training().isFinite() && run.training().isBetweenEpochs());
    }

    @Test
    @DisplayName("a loss that rises epoch after epoch is told before it overflows")
    void growing() {
        Table one = Lessons.table("x y", new double[] {3, 1});
        List<Message> found = Trouble.of(run("w = 1\nx = 0\ny = 0\nL = (w * x - y)**2", one, rate(0.2), 5, "w"));
        assertEquals("trouble.growing", found.getFirst().key());
        assertTrue(found.getFirst().toString().contains("the steps of w are too long"), found::toString);
    }

    @Test
    @DisplayName("dead ReLUs are counted by node")
    void dead() {
        List<Message> found = Trouble.of(run(
                "W = [[-1, -1], [0.5, 0.5], [-2, 0]]\nb = [-1, 0.1, -0.5]\nv = [1, 0.5, 1]\nx = [0, 0]\ny = 0\nh = relu(W @ x + b)\nL = squared_error(dot(v, h), y)",
                rate(0.01), 2, "W", "b", "v"));
        assertSaid(found,
                "2 of 3 units of h are 0 for all 4 examples: they are dead, for a ReLU has no slope there. Choose a smaller learning rate, new parameters (He), or a leaky ReLU.");
    }

    @Test
    @DisplayName("saturated units are told with their share")
    void saturated() {
        String code = "W = [[9, 9], [20, -20]]\nb = [40, -30]\nv = [1, 0.5]\nx = [0, 0]\ny = 0\nh = tanh(W @ x + b)\nL = squared_error(dot(v, h), y)";
        for (String gate : List.of("tanh", "sigmoid")) {
            assertSaid(Trouble.of(run(code.replace("tanh", gate), rate(0.001), 2, "W", "b", "v")),
                    "h is saturated: at 100 % of its values over 4 examples its slope is below 0.01, so little gradient gets through. Choose smaller weights at the start, scale the inputs, or use a ReLU.");
        }
    }

    @Test
    @DisplayName("gradients that vanish are told with their ratio")
    void vanishing() {
        StringBuilder code = new StringBuilder("x = 0\ny = 0\nh0 = x\n");
        List<String> parameters = new ArrayList<>();
        for (int layer = 1; layer <= 8; layer++) {
            code.append("w" + layer + " = 0.5\nh" + layer + " = sigmoid(w" + layer + " * h" + (layer - 1) + ")\n");
            parameters.add("w" + layer);
        }
        code.append("L = squared_error(h8, y)");
        Table table = Lessons.table("x y", new double[] {1, 0}, new double[] {-1, 1});
        List<Message> found = Trouble.of(run(code.toString(), table, rate(0.001), 2, parameters.toArray(String[]::new)));
        assertEquals(List.of("trouble.vanishing"), found.stream().map(Message::key).toList());
        assertTrue(found.getFirst().toString().contains("that of w1 is ") && found.getFirst().toString().contains(" times smaller than that of w8"), found::toString);
    }

    @Test
    @DisplayName("parameters behind a step gate get no gradient, and the gate is named")
    void blocked() {
        List<Message> found = Trouble.of(run(
                "w = [0.3, 0.2]\nb = 0\nc = 0.4\nx = [0, 0]\ny = 0\nz = dot(w, x) + b\na = step(z)\nL = squared_error(a + c, y)", rate(0.1), 3, "w", "b", "c"));
        assertSaid(found.subList(0, 2),
                "No gradient gets back to w: a has the slope 0 everywhere, so w never changes. Put a sigmoid or a tanh in its place, or compute the loss from what goes into it.",
                "No gradient gets back to b: a has the slope 0 everywhere, so b never changes. Put a sigmoid or a tanh in its place, or compute the loss from what goes into it.");
        assertEquals(2, found.size());
    }

    @Test
    @DisplayName("a loss that does not move is told, with a larger rate if there is a slope")
    void still() {
        String line = "w = [0.3, 0.2]\nb = 0\nx = [0, 0]\ny = 0\nL = binary_cross_entropy_with_logits(dot(w, x) + b, y)";
        List<Message> slow = Trouble.of(run(line, rate(1e-9), 30, "w", "b"));
        assertEquals(List.of("trouble.slow"), slow.stream().map(Message::key).toList());
        assertTrue(slow.getFirst().toString().contains("Choose a larger learning rate than"), slow::toString);
        List<Message> level = Trouble.of(run(line.replace("[0.3, 0.2]", "[0, 0]"), rate(0.1), 30, "w", "b"));
        assertEquals(List.of("trouble.level"), level.stream().map(Message::key).toList());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a healthy run is not disturbed, at no moment")
    void healthy(Optimizer optimizer) {
        String code = "W = [[0.5, -0.3], [-0.4, 0.8], [-0.6, 0.1], [0.9, 0.7]]\nb = [0.1, -0.2, 0.05, 0]\nv = [0.7, -0.4, 0.3, -0.8]\nc = 0\nx = [0, 0]\ny = 0\n"
                + "h = tanh(W @ x + b)\nL = binary_cross_entropy_with_logits(dot(v, h) + c, y)";
        Recipe recipe = rate(optimizer == Optimizer.SGD ? 0.5 : 0.05).with(optimizer);
        Course run = run(code, recipe, 0, "W", "b", "v", "c");
        for (int i = 0; i < 200; i++) {
            run.advance(10L * run.training().updatesPerEpoch(), recipe::rate, () -> false, now -> {});
            assertSaid(Trouble.of(run));
        }
        assertTrue(run.training().trainingLoss() < 0.05);
    }

    @Test
    @DisplayName("looking for trouble changes nothing")
    void looking() {
        String code = "W = [[0.5, -0.3], [-0.4, 0.8]]\nv = [0.7, -0.4]\nx = [0, 0]\ny = 0\nL = squared_error(dot(v, tanh(W @ x)), y)";
        Recipe recipe = rate(0.1).with(Optimizer.ADAM).withBatch(Optional.of(3));
        Course one = run(code, recipe, 7, "W", "v");
        Course other = run(code, recipe, 7, "W", "v");
        Trouble.of(other);
        for (Course each : List.of(one, other)) {
            each.advance(5, recipe::rate, () -> false, now -> {});
        }
        assertEquals(one.training().parameters(), other.training().parameters());
    }
}
