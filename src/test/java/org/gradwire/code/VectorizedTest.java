package org.gradwire.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.NodeId;
import org.gradwire.data.Column;
import org.gradwire.data.Split;
import org.gradwire.data.Table;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Placement;
import org.gradwire.gate.Sources;
import org.gradwire.pass.Step;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;
import org.gradwire.train.Binding;
import org.gradwire.train.Dataset;
import org.gradwire.train.Examples;
import org.gradwire.train.Learning;
import org.gradwire.train.Recipe;
import org.gradwire.train.Stage;
import org.gradwire.train.Training;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorizedTest {
    private static final String LOGISTIC =
            "w = [0, 0]\nb = 0\nx = [0, 0]\ny = 0\nz = dot(w, x) + b\na = sigmoid(z)\nL = binary_cross_entropy(a, y)";

    private static Circuit circuit(String code, String... parameters) {
        EditorState state = EditorState.of(Document.of(StagedCode.read(code, Limits.STANDARD).circuitOrThrow(), Placement.EMPTY));
        for (String name : parameters) {
            state = Commands.kinds(state, Set.of(state.document().circuit().named(name).orElseThrow().id()), Sources.PARAMETER.gate()).after();
        }
        return state.document().circuit();
    }

    /// Columns are called by their source and a number: `x0`, `x1`.
    private static Dataset data(Circuit circuit, double[][] rows, String... bound) {
        List<Column> columns = new ArrayList<>();
        List<Binding> bindings = new ArrayList<>();
        int at = 0;
        for (String source : bound) {
            NodeId id = circuit.named(source).orElseThrow().id();
            int entries = circuit.node(id).value().orElseThrow().count();
            List<String> names = IntStream.range(0, entries).mapToObj(i -> source + "_" + i).toList();
            for (String name : names) {
                int column = at++;
                columns.add(Column.of(name, Arrays.stream(rows).mapToDouble(row -> row[column]).toArray()));
            }
            bindings.add(Binding.values(id, names.toArray(String[]::new)));
        }
        return new Dataset(Table.of(columns).orThrow(), bindings, Split.NONE);
    }

    private static double[][] random(int rows, int columns) {
        Random random = new Random(rows * 31L + columns);
        return IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns).mapToDouble(i -> 0.05 + 0.9 * random.nextDouble()).toArray())
                .toArray(double[][]::new);
    }

    private static Vectorized form(Circuit circuit, Dataset data) {
        return Vectorized.of(circuit, Examples.of(circuit, data).orThrow()).orThrow();
    }

    private static Examples twoPoints(Circuit circuit) {
        return Examples.of(circuit, data(circuit, new double[][] {{1, 2, 1}, {-1, 1, 0}}, "x", "y")).orThrow();
    }

    @ParameterizedTest
    @DisplayName("the vectorized form has the mean gradients of training")
    @ValueSource(strings = {
        LOGISTIC,
        "w = 0.3\nb = 0.1\nx = 0\ny = 0\nL = squared_error(w * x + b, y)",
        "w = 0.3\nb = 0.1\nx = 0\ny = 0\nL = (tanh(w * x + b) - y)**2",
        "w = [0.4, -0.2, 0.1]\nb = [0.1, 0.2, -0.3]\nx = 0\ny = [0, 0, 0]\nL = squared_error(w * x + b, y)",
        "w = [[0.5, -0.3], [0.2, 0.8], [-0.6, 0.1]]\nb = [0.1, -0.2, 0.05]\nx = [0, 0]\ny = [0, 0, 0]\nL = softmax_cross_entropy(w @ x + b, y)",
        "w = [[0.5, -0.3], [0.2, 0.8], [-0.6, 0.1]]\nb = [0.1, -0.2]\nx = [0, 0, 0]\ny = [0, 0]\np = softmax(x @ w + b)\nL = cross_entropy(p, y)",
        "w = [[0.5, -0.3], [0.2, 0.8]]\nb = [0.1, -0.2]\nx = [0, 0]\ny = 0\nh = relu(w @ x + b)\nL = binary_cross_entropy_with_logits(np.sum(h), y)",
        "w = [0.5, -0.3]\nb = 0.2\nx = [0, 0]\ny = 0\nL = np.mean(w * x) * b + np.dot(x, x) * b + y * w[1] + l2_penalty(w, 0.1)",
        "w = [0.5, -0.3]\nb = 0.2\nx = [0, 0]\ny = 0\ns = np.dot(w, x) + b\nL = hinge(y * s) + sum_of_squares(w * x) + x[0] * b",
        "w = [0.5, -0.3]\nb = 0.2\nx = [0, 0]\ny = 0\na = sigmoid(w.T @ x + b)\nL = binary_cross_entropy(a, y) + a * b",
    })
    void sameGradients(String code) {
        Circuit circuit = circuit(code, "w", "b");
        int columns = circuit.named("x").orElseThrow().value().orElseThrow().count() + circuit.named("y").orElseThrow().value().orElseThrow().count();
        for (int m : new int[] {1, 2, 7}) {
            Dataset data = data(circuit, random(m, columns), "x", "y");
            Vectorized form = form(circuit, data);
            Map<NodeId, Tensor> means = form.means(Trace.of(form.circuit()));
            Training.of(circuit, new Learning(data, Recipe.STANDARD)).orThrow().meanGradients().forEach((id, mean) -> {
                Tensor other = Optional.ofNullable(means.get(id)).orElseThrow();
                assertEquals(mean.shape(), other.shape());
                for (int i = 0; i < mean.count(); i++) {
                    assertEquals(mean.at(i), other.at(i), 1e-12 * Math.max(1, Math.abs(mean.at(i))), code);
                }
            });
        }
    }

    @Test
    @DisplayName("it is written as lectures do: dZ = A − Y, dw = Xᵀ·dZ / m")
    void lecture() {
        Circuit circuit = circuit(LOGISTIC, "w", "b");
        Vectorized form = Vectorized.of(circuit, twoPoints(circuit)).orThrow();
        List<String> code = form.lines(Trace.of(form.circuit())).stream().map(Vectorized.Line::code).toList();
        assertTrue(code.containsAll(List.of("dZ = A - Y", "dw = X.T @ dZ / m", "db = np.sum(dZ) / m", "J = np.sum(L) / m")), code::toString);
        assertTrue(code.stream().noneMatch(line -> line.contains("ones_like")), code::toString);
    }

    @Test
    @DisplayName("a gate without such a form is named")
    void refusal() {
        Circuit circuit = circuit("w = [0.5, -0.3]\nx = [0, 0]\ny = 0\nn = norm(w * x)\nL = squared_error(n, y)", "w");
        Outcome<Vectorized> refused = Vectorized.of(circuit, twoPoints(circuit));
        assertTrue(refused instanceof Outcome.Refused<Vectorized>(var why) && why.toString().contains("norm (n)"), refused::toString);
    }

    @Test
    @DisplayName("every step of the pass is at a line of the loop, and so is what comes after it")
    void lines() {
        Circuit circuit = circuit(LOGISTIC, "w", "b");
        Examples examples = twoPoints(circuit);
        LoopCode loop = LoopCode.of(examples, Recipe.STANDARD);
        Trace trace = Trace.of(examples.circuit());
        assertEquals(Set.of("for i in range(m):"), at(loop, new Stage.Passing(0), Optional.empty()));
        for (int position = 1; position <= trace.stepCount(); position++) {
            Step step = trace.step(position);
            assertEquals(1, loop.at(new Stage.Passing(0), Optional.of(step)).size(), step::toString);
        }
        assertTrue(at(loop, new Stage.Accumulated(0), Optional.empty()).contains("J += L"));
        assertEquals(Set.of("J /= m", "dw /= m", "db /= m"), at(loop, new Stage.Divided(), Optional.empty()));
        assertEquals(Set.of("b = b - alpha * db"), at(loop, new Stage.Updated(2), Optional.empty()));
    }

    private static Set<String> at(LoopCode loop, Stage stage, Optional<Step> step) {
        return loop.at(stage, step).stream().map(line -> loop.lines().get(line).code()).collect(Collectors.toSet());
    }
}
