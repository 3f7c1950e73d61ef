package org.gradwire.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.Table;
import org.gradwire.tensor.Tensor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final Circuit CIRCUIT = Lessons.circuit(
            "w = [0.3, -0.2]\nb = 0.1\nx = [0, 0]\ny = 0\nL = binary_cross_entropy_with_logits(dot(w, x) + b, y)", "w", "b");
    private static final Table TABLE = Lessons.table(
            "x1 x2 y", new double[] {1, 2, 1}, new double[] {-1, 1, 0}, new double[] {2, -1, 1}, new double[] {0.5, 0.5, 0}, new double[] {-2, -2, 0});

    private static Course run(long mostBytes) {
        Recipe recipe = Recipe.STANDARD.with(Optimizer.ADAM).withBatch(Optional.of(2)).withRate(0.05);
        return new Course(
                Training.of(CIRCUIT, Lessons.learning(TABLE, recipe, Lessons.bind(CIRCUIT, "x", "x1", "x2"), Lessons.bind(CIRCUIT, "y", "y"))).orThrow(),
                mostBytes);
    }

    private static void epochs(Course run, int epochs, double rate) {
        run.advance((long) epochs * run.training().updatesPerEpoch(), () -> rate, () -> false, now -> {});
    }

    @Test
    @DisplayName("every past epoch can be visited, also where few are kept, and is the same bit by bit")
    void rewind() {
        for (long bytes : new long[] {1L << 20, 1200}) {
            Course run = run(bytes);
            List<Map<NodeId, Tensor>> seen = new ArrayList<>(List.of(run.training().parameters()));
            for (int epoch = 0; epoch < 40; epoch++) {
                epochs(run, 1, epoch < 20 ? 0.05 : 0.01);
                seen.add(run.training().parameters());
            }
            for (int epoch : new int[] {0, 39, 21, 20, 19, 7, 33}) {
                run.visit(epoch);
                assertEquals(seen.get(epoch), run.training().parameters(), "epoch " + epoch + " with " + bytes);
                assertEquals(run.losses().training(epoch), run.training().trainingLoss());
            }
        }
    }

    @Test
    @DisplayName("whoever is on the way to a past epoch can be stopped, and finds it from there as well")
    void stopsOnTheWay() {
        Course straight = run(1L << 20);
        epochs(straight, 37, 0.05);
        Course course = run(1200);
        epochs(course, 40, 0.05);
        course.visit(37, () -> course.training().updates() % 2 == 1);
        assertTrue(course.training().epoch() < 37);
        course.visit(37);
        assertEquals(straight.training().parameters(), course.training().parameters());
    }

    @Test
    @DisplayName("training that goes on from a past epoch is the same as if it had never gone further")
    void goOn() {
        Course straight = run(1L << 20);
        epochs(straight, 30, 0.05);
        Course around = run(1L << 20);
        epochs(around, 22, 0.05);
        around.visit(9);
        epochs(around, 21, 0.05);
        assertArrayEquals(straight.losses().training(), around.losses().training());
        assertEquals(straight.training().parameters(), around.training().parameters());
    }

    @Test
    @DisplayName("parameters that were there before are found again, others are not")
    void find() {
        Course run = run(1L << 20);
        Map<NodeId, Tensor> start = run.training().parameters();
        epochs(run, 10, 0.05);
        assertTrue(run.find(start));
        assertEquals(0, run.training().epoch());
        Map<NodeId, Tensor> other = new HashMap<>(start);
        other.put(Lessons.id(CIRCUIT, "b"), Tensor.scalar(7));
        assertFalse(run.find(other));
    }

    @Test
    @DisplayName("a run stops at once when it is told, and by itself when a number is not finite")
    void stops() {
        Course run = run(1L << 20);
        run.advance(1000, () -> 0.05, () -> run.training().updates() == 4, now -> {});
        assertEquals(4, run.training().updates());
        Course wild = run(1L << 20);
        wild.advance(100_000, () -> Double.MAX_VALUE, () -> false, now -> {});
        assertTrue(wild.hasFailed());
        assertTrue(wild.training().updates() < 100_000);
    }
}
