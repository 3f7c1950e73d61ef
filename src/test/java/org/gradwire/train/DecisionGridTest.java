package org.gradwire.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.Table;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DecisionGridTest {
    private static final Circuit VECTOR = Lessons.circuit(
            "W = [[0.5, -0.3], [0.2, 0.8], [-0.6, 0.1]]\nv = [0.7, -0.4, 0.3]\nx = [0, 0]\nt = 0\nh = relu(W @ x)\ny = sigmoid(dot(v, h))\nL = squared_error(y, t)",
            "W", "v");
    private static final Circuit SCALARS = Lessons.circuit(
            "u = 0.5\nv = -0.3\na = 0\nb = 0\nt = 0\nh = tanh(u * a + v * b)\ns = 2 * h\nL = binary_cross_entropy_with_logits(s, t)", "u", "v");
    private static final Table TABLE = Lessons.table("p q y", new double[] {0, 1, 1}, new double[] {-1, 0.5, 0});

    private static Answer answer(Circuit circuit, Table table, Binding... bindings) {
        return Answer.of(Examples.of(circuit, Lessons.learning(table, Recipe.STANDARD, bindings).data()).orThrow()).orElseThrow();
    }

    private static Answer vector(Table table) {
        return answer(VECTOR, table, Lessons.bind(VECTOR, "x", "p", "q"), Lessons.bind(VECTOR, "t", "y"));
    }

    private static Answer scalars(Table table) {
        return answer(SCALARS, table, Lessons.bind(SCALARS, "a", "p"), Lessons.bind(SCALARS, "b", "q"), Lessons.bind(SCALARS, "t", "y"));
    }

    @Test
    @DisplayName("every number at every point is the one of a single pass, bit by bit, also beyond one batch")
    void asTrace() {
        TwoInputs inputs = vector(TABLE).plane().orElseThrow();
        DecisionGrid grid = new DecisionGrid(VECTOR, inputs);
        double[][] points = DecisionGrid.middles(-2, 2, 23, -1, 3, 17);
        List<NodeId> nodes = List.of(Lessons.id(VECTOR, "h"), Lessons.id(VECTOR, "y"), Lessons.id(VECTOR, "v"));
        double[][] values = grid.at(nodes, points[0], points[1]);
        for (int point = 0; point < points[0].length; point += 7) {
            Trace trace = Trace.of(VECTOR.withValues(
                    Map.of(inputs.x().source(), Optional.of(Tensor.vector(points[0][point], points[1][point])))));
            for (int n = 0; n < nodes.size(); n++) {
                Tensor single = trace.value(nodes.get(n)).orElseThrow();
                for (int entry = 0; entry < single.count(); entry++) {
                    assertEquals(single.at(entry), values[n][point * single.count() + entry]);
                }
            }
        }
        assertTrue(grid.follows(nodes.get(0)));
        assertFalse(grid.follows(nodes.get(2)));
    }

    @Test
    @DisplayName("two sources of a number each span a plane as one vector of two does")
    void twoSources() {
        TwoInputs inputs = scalars(TABLE).plane().orElseThrow();
        double[][] values = new DecisionGrid(SCALARS, inputs).at(List.of(Lessons.id(SCALARS, "h")), new double[] {2}, new double[] {1});
        assertEquals(Math.tanh(0.5 * 2 - 0.3), values[0][0], 1e-15);
        assertEquals("p", inputs.x().column().name());
        assertEquals("q", inputs.y().column().name());
    }

    @Test
    @DisplayName("the answer is what the loss compares with the target, and where it decides follows from its kind")
    void answers() {
        assertEquals(Lessons.id(VECTOR, "y"), vector(TABLE).node());
        assertEquals(0.5, vector(TABLE).middle(VECTOR));
        assertEquals(Lessons.id(SCALARS, "s"), scalars(TABLE).node());
        assertEquals(0, scalars(TABLE).middle(SCALARS));
    }

    @Test
    @DisplayName("classes are read from 0 and 1 or from −1 and 1; other targets are none")
    void classes() {
        assertEquals(List.of(1, 0), read(vector(TABLE)));
        Table signed = Lessons.table("p q y", new double[] {0, 1, -1}, new double[] {-1, 0.5, 1});
        assertEquals(List.of(0, 1), read(vector(signed)));
        Table real = Lessons.table("p q y", new double[] {0, 1, 0.3}, new double[] {-1, 0.5, 1});
        assertTrue(vector(real).classes(1).isEmpty());
    }

    private static List<Integer> read(Answer answer) {
        return Arrays.stream(answer.classes(1).orElseThrow()).boxed().toList();
    }

    @Test
    @DisplayName("a margin y·s is taken apart: the answer is the score s")
    void margin() {
        Circuit hinge = Lessons.circuit("w = [1, 1]\nb = 0\nx = [0, 0]\nt = 1\ns = dot(w, x) + b\nL = hinge(t * s)", "w", "b");
        Table signed = Lessons.table("p q y", new double[] {0, 1, -1}, new double[] {-1, 0.5, 1});
        Answer answer = answer(hinge, signed, Lessons.bind(hinge, "x", "p", "q"), Lessons.bind(hinge, "t", "y"));
        assertEquals(Lessons.id(hinge, "s"), answer.node());
        assertEquals(0, answer.middle(hinge));
    }

    @Test
    @DisplayName("three inputs span no plane")
    void three() {
        Circuit three = Lessons.circuit("w = [1, 1, 1]\nx = [0, 0, 0]\nt = 1\nL = squared_error(dot(w, x), t)", "w");
        Table table = Lessons.table("a b c y", new double[] {0, 1, 2, 1});
        assertTrue(answer(three, table, Lessons.bind(three, "x", "a", "b", "c"), Lessons.bind(three, "t", "y")).plane().isEmpty());
    }
}
