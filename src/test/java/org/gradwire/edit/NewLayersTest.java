package org.gradwire.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.ShapeCheck;
import org.gradwire.data.Draws;
import org.gradwire.edit.Layers.Kind;
import org.gradwire.file.CircuitFile;
import org.gradwire.file.Reading;
import org.gradwire.gate.Activations;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Sources;
import org.gradwire.pass.CircuitSketch;
import org.gradwire.pass.GradientCheck;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.train.Initialization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is chosen in the dialog, what is inserted evaluates, has right gradients, and goes away with one undo.
class NewLayersTest {
    private static final EditorState EMPTY = EditorState.of(Document.EMPTY);
    private static final Optional<Gate> NONE = Optional.empty();
    private static final Optional<Gate> TANH = Optional.of(Activations.TANH.gate());

    private static final List<Initialization> DRAWN = List.of(Initialization.UNIFORM, Initialization.NORMAL, Initialization.XAVIER, Initialization.HE);

    /// Every activation, loss and way to start, at sizes that are not square.
    static Stream<Layers> all() {
        List<Layers> all = new ArrayList<>();
        for (Optional<Gate> hidden : Layers.ACTIVATIONS) {
            for (Optional<Gate> output : Layers.ACTIVATIONS) {
                for (LayerLoss loss : LayerLoss.values()) {
                    for (LayerSizes sizes : List.of(LayerSizes.of(3, 4, 2), LayerSizes.of(2, 1, 3, 1), LayerSizes.of(1, 1), LayerSizes.of(5, 2))) {
                        Kind kind = sizes.layers() == 1 ? Kind.DENSE : Kind.MLP;
                        Initialization start = DRAWN.get(all.size() % DRAWN.size());
                        all.add(new Layers(kind, sizes, hidden, output, loss, start, all.size()));
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyCombinationEitherEvaluatesWithRightGradientsOrIsRefusedWithASentence(Layers layers) {
        switch (NewLayers.of(EMPTY, layers, Limits.STANDARD)) {
            case Outcome.Refused<NewLayers>(Message why) -> assertTrue(why.toString().contains("choose another loss") || why.toString().contains("or another loss"), why::toString);
            case Outcome.Done<NewLayers>(NewLayers made) -> {
                assertEquals(layers.nodes(Optional.empty()), made.nodes().size());
                assertEquals(layers.sizes().parameters(), parameters(made.after()).mapToLong(node -> node.value().orElseThrow().count()).sum());
                Trace trace = Trace.of(stirred(made.after()));
                NodeId output = made.after().output().orElseThrow();
                Shape shape = layers.loss() != LayerLoss.NONE || layers.sizes().out() == 1 ? Shape.SCALAR : Shape.of(layers.sizes().out());
                assertEquals(shape, trace.value(output).orElseThrow().shape());
                List<GradientCheck.Result> results = GradientCheck.of(trace);
                assertTrue(results.stream().anyMatch(GradientCheck.Result::isCompared));
                results.forEach(result -> assertTrue(result.agrees(), () -> made.after().node(result.source()) + " " + result));
            }
        }
    }

    @Test
    void aNetworkIsBuiltOfOrdinaryNodesWithTheNamesOfALecture() {
        NewLayers made = made(EMPTY, mlp(LayerSizes.of(784, 100, 10), Optional.of(Activations.RELU.gate()), LayerLoss.SOFTMAX_CROSS_ENTROPY));
        assertEquals(
                "input x 784, parameter W1 100×784, matmul  100, parameter b1 100, add  100, relu h1 100, parameter W2 10×100, "
                        + "matmul  10, parameter b2 10, add z 10, target t 10, softmax-cross-entropy L scalar",
                said(made.after()));
        assertEquals(made.after().named("L").map(Node::id), made.after().chosenOutput());
        assertEquals(Math.log(10), Trace.of(made.after()).value(made.after().output().orElseThrow()).orElseThrow().number(), 1e-12);
        assertEquals("79,510 parameters in 4 values; 12 nodes.", made.layers().count(Optional.empty()).toString());
    }

    @Test
    void theWeightsAreThoseOfTheSeedAndTheBiasesAreZero() {
        NewLayers made = made(EMPTY, mlp(LayerSizes.of(3, 4, 1), TANH, LayerLoss.BINARY_CROSS_ENTROPY));
        Draws draws = Draws.of(made.layers().seed());
        assertEquals(Optional.of(Initialization.XAVIER.draw(Shape.of(4, 3), draws)), value(made.after(), "W1"));
        assertEquals(Optional.of(Initialization.XAVIER.draw(Shape.of(4), draws)), value(made.after(), "W2"), "one output: a neuron, whose score is a number");
        assertEquals(Optional.of(Tensor.filled(Shape.of(4), 0)), value(made.after(), "b1"));
        assertEquals(Optional.of(Tensor.scalar(0)), value(made.after(), "b2"));
    }

    @Test
    void aDenseLayerGoesAfterTheSelectedNodeAndItsNamesCountOnTogether() {
        NewLayers first = made(EMPTY, mlp(LayerSizes.of(3, 4, 2), TANH, LayerLoss.SOFTMAX_CROSS_ENTROPY));
        EditorState state = placed(first).after();
        NodeId hidden = named(state, "h1");
        NewLayers made = made(state.select(Selection.of(hidden)), dense(LayerSizes.of(4, 5)));
        assertEquals("parameter W3 5×4, matmul  5, parameter b3 5, add  5, tanh h3 5", said(made));
        assertEquals(5, made.layers().nodes(made.joint()));
        assertEquals(Optional.of(hidden), made.nodes().get(1).inputs().get(1));
        assertEquals(Optional.of(named(state, "L")), made.after().chosenOutput(), "what was judged before is judged still");
    }

    @Test
    void layersAfterTheOutputMoveItToTheirEnd() {
        Circuit circuit = new CircuitSketch().input("x", Tensor.vector(1, 2)).gate("tanh", "h", "x").withOutput("h").withSeed(Optional.of(Tensor.vector(1, 0)));
        EditorState state = EditorState.of(Document.of(circuit, Placement.EMPTY)).select(Selection.of(circuit.named("h").orElseThrow().id()));
        NewLayers made = made(state, dense(LayerSizes.of(2, 3)));
        assertEquals(Optional.of(made.nodes().getLast().id()), made.after().chosenOutput());
        assertEquals(Optional.empty(), made.after().seed(), "it was made for another shape");
        assertTrue(Trace.of(made.after()).hasBackward());
    }

    @Test
    void aSelectedNumberBecomesAListOfOneAndAnyOtherShapeLeavesTheLayersAnInputOfTheirOwn() {
        Circuit circuit = new CircuitSketch().input("x", 2).input("X", Tensor.matrix(new double[] {1, 2}, new double[] {3, 4})).free("u").circuit();
        EditorState state = EditorState.of(Document.of(circuit, Placement.EMPTY));
        NewLayers made = made(state.select(Selection.of(named(state, "x"))), dense(LayerSizes.of(1, 3)));
        assertEquals("reshape  1, parameter W1 3×1, matmul  3, parameter b1 3, add  3, tanh h1 3", said(made));
        assertEquals(6, made.layers().nodes(made.joint()));
        for (String name : List.of("x", "X", "u")) {
            NewLayers apart = made(state.select(Selection.of(named(state, name))), dense(LayerSizes.of(2, 3)));
            assertEquals(Optional.empty(), apart.joint());
            assertTrue(said(apart).startsWith("input x2 2, parameter W1 3×2"), said(apart));
        }
    }

    @Test
    void allOfItIsOneActionThatUndoTakesAwayAndAFileKeeps() {
        Circuit circuit = new CircuitSketch().input("x", Tensor.vector(1, 2, 3)).circuit();
        EditorState before = EditorState.of(Document.of(circuit, new Placement(Map.of(new NodeId(1), Point.ORIGIN)))).select(Selection.of(new NodeId(1)));
        NewLayers made = made(before, mlp(LayerSizes.of(3, 4, 2), TANH, LayerLoss.MULTICLASS_HINGE));
        Transaction transaction = placed(made);
        assertEquals("insert layers 3-4-2", transaction.label().toString());
        assertEquals(made.nodes().stream().map(Node::id).collect(Collectors.toSet()), transaction.after().selection().nodes());
        assertEquals(made.after().size(), transaction.after().document().placement().points().size());
        assertSame(before, History.EMPTY.record(before, transaction).undo().orElseThrow().state());
        String text = CircuitFile.STANDARD.text(transaction.after().document()).orThrow();
        assertEquals(new Reading.Read(transaction.after().document()), CircuitFile.STANDARD.read("layers", text));
    }

    @Test
    void whatDoesNotFitIsRefusedAndSaysWhatToDo() {
        assertEquals(
                "3-4-2 are several layers, and a dense layer has two sizes; write two, or choose MLP",
                refusal(new Layers(Kind.DENSE, LayerSizes.of(3, 4, 2), NONE, NONE, LayerLoss.NONE, Initialization.HE, 1), Limits.STANDARD));
        assertEquals(
                "perceptron loss takes one score, and the last layer gives 2; let the sizes end with 1, or choose another loss",
                refusal(mlp(LayerSizes.of(3, 2), NONE, LayerLoss.PERCEPTRON), Limits.STANDARD));
        assertEquals(
                "softmax cross-entropy compares scores with each other, and the last layer gives one; let the sizes end with 2 or more, or choose another loss",
                refusal(mlp(LayerSizes.of(3, 1), NONE, LayerLoss.SOFTMAX_CROSS_ENTROPY), Limits.STANDARD));
        assertEquals(
                "hinge loss takes scores, not what sigmoid makes of them; choose no activation for the output, or another loss",
                refusal(new Layers(Kind.MLP, LayerSizes.of(3, 1), NONE, Optional.of(Activations.SIGMOID.gate()), LayerLoss.HINGE, Initialization.HE, 1), Limits.STANDARD));
        assertEquals(
                "together these are 7 nodes; a circuit has at most 6, so delete some first",
                refusal(mlp(LayerSizes.of(3, 2), NONE, LayerLoss.SQUARED_ERROR), new Limits(6, 1 << 20, 64, 1000, 1 << 20)));
        assertTrue(refusal(mlp(LayerSizes.of(30, 2), NONE, LayerLoss.NONE), new Limits(60, 1 << 20, 64, 50, 1 << 20)).contains("60"));
    }

    private static Layers mlp(LayerSizes sizes, Optional<Gate> hidden, LayerLoss loss) {
        return new Layers(Kind.MLP, sizes, hidden, NONE, loss, Initialization.XAVIER, 3);
    }

    private static Layers dense(LayerSizes sizes) {
        return new Layers(Kind.DENSE, sizes, NONE, TANH, LayerLoss.NONE, Initialization.XAVIER, 3);
    }

    private static NewLayers made(EditorState state, Layers layers) {
        return NewLayers.of(state, layers, Limits.STANDARD).orThrow();
    }

    private static Transaction placed(NewLayers made) {
        return made.at(Point.ORIGIN);
    }

    private static String refusal(Layers layers, Limits limits) {
        return switch (NewLayers.of(EMPTY, layers, limits)) {
            case Outcome.Refused<NewLayers>(Message why) -> why.toString();
            case Outcome.Done<NewLayers>(NewLayers made) -> throw new AssertionError(made.after());
        };
    }

    private static NodeId named(EditorState state, String name) {
        return state.document().circuit().named(name).orElseThrow().id();
    }

    private static Optional<Tensor> value(Circuit circuit, String name) {
        return circuit.named(name).flatMap(Node::value);
    }

    private static Stream<Node> parameters(Circuit circuit) {
        return circuit.nodes().stream().filter(node -> node.gate() == Sources.PARAMETER.gate());
    }

    /// The same with inputs and biases that are not 0, so that no ReLU sits on its kink.
    private static Circuit stirred(Circuit circuit) {
        Draws draws = Draws.of(11);
        Circuit next = circuit;
        for (Node node : circuit.nodes()) {
            boolean zero = node.gate() != Sources.TARGET.gate() && node.value().filter(value -> value.magnitude() == 0).isPresent();
            next = zero ? next.replace(node.withValue(node.value().orElseThrow().map(entry -> draws.between(0.2, 0.9)))).orThrow() : next;
        }
        return next;
    }

    private static String said(Circuit circuit) {
        return said(circuit, List.copyOf(circuit.nodes()));
    }

    private static String said(NewLayers made) {
        return said(made.after(), made.nodes());
    }

    /// Gates, names and shapes.
    private static String said(Circuit circuit, List<Node> nodes) {
        Map<NodeId, Shape> shapes = ShapeCheck.shapes(circuit);
        return nodes.stream().map(node -> node.gate().id() + " " + node.name() + " " + shapes.get(node.id())).collect(Collectors.joining(", "));
    }
}
