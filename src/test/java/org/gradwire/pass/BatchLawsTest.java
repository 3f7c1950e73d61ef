package org.gradwire.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.code.OwnGateReading;
import org.gradwire.gate.Definition;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Gates;
import org.gradwire.gate.Probe;
import org.gradwire.gate.ProbedNumbers;
import org.gradwire.gate.Settings;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;

/// What holds of every pass over many examples: it is many single passes.
class BatchLawsTest {
    /// As many as the longest axis of many cases, for the axis of examples must never be taken for another.
    private static final int EXAMPLES = 3;
    private static final int SHORT = 2;
    private static final double LARGE = 1e6;

    @Example
    void everyGateGivesTheNumbersOfSinglePassesWhicheverInputsAreBound() {
        List<Gate> gates = new ArrayList<>(Gates.all());
        gates.add(own("swish", "x * sigmoid(x)", "y + sigmoid(x) * (1 - y)"));
        for (Gate gate : gates) {
            for (Probe.Case where : gate.isSource() ? List.<Probe.Case>of() : gate.probe().cases()) {
                for (int pattern = 0; pattern < 1 << where.shapes().size(); pattern++) {
                    check(gate, where, pattern);
                }
            }
        }
    }

    private static void check(Gate gate, Probe.Case where, int pattern) {
        Random random = new Random(pattern);
        Circuit circuit = sample(gate, where, random);
        List<NodeId> all = sources(circuit);
        List<NodeId> bound = all.stream().filter(id -> (pattern >> (id.number() - 1) & 1) == 1).toList();
        Batch batch = new Batch(circuit, bound, all, EXAMPLES, (node, example) ->
                ProbedNumbers.in(node.value().orElseThrow().shape(), gate.probe().range(node.id().number() - 1), random));
        batch.run(0, EXAMPLES).check(0, EXAMPLES);
        batch.run(1, SHORT).check(1, SHORT);
    }

    @Property(tries = 1000)
    void everyCircuitGivesTheNumbersOfSinglePasses(@ForAll long seed) {
        Batch batch = some(seed);
        batch.run(0, EXAMPLES).check(0, EXAMPLES);
    }

    @Property(tries = 300)
    void aShortLastBatchLeavesOutWhatTheRowsStillHold(@ForAll long seed) {
        Batch batch = some(seed);
        batch.run(0, EXAMPLES);
        batch.run(1, SHORT).check(1, SHORT);
        batch.run(2, 1).check(2, 1);
    }

    @Property(tries = 300)
    void theSameExamplesGiveTheSameBits(@ForAll long seed) {
        Batch once = some(seed).run(0, EXAMPLES);
        Batch again = some(seed).run(1, SHORT).run(0, EXAMPLES);
        for (NodeId node : once.trained) {
            for (int entry = 0; entry < once.plan.shape(node).orElseThrow().count(); entry++) {
                for (int example = 0; example < EXAMPLES; example++) {
                    assertEquals(gradient(once, node, entry, example), gradient(again, node, entry, example));
                }
            }
        }
    }

    /// Sizes around those at which the loops of the matrix product change.
    @Property(tries = 200)
    void matrixProductsOfEverySizeGiveTheNumbersOfSinglePasses(@ForAll long seed) {
        Random random = new Random(seed);
        int inner = length(random);
        Shape a = random.nextInt(3) == 0 ? Shape.of(inner) : Shape.of(length(random), inner);
        Shape b = random.nextInt(3) > 0 ? Shape.of(inner) : Shape.of(inner, length(random));
        Assume.that(a.count() + b.count() < 2_500);
        Circuit circuit = new CircuitSketch()
                .input("a", gaussian(a, random)).input("b", gaussian(b, random))
                .gate("matmul", "y", "a", "b")
                .circuit();
        List<NodeId> bound = List.of(new NodeId(1 + random.nextInt(2)));
        Batch batch = new Batch(circuit.withSeed(Optional.of(Tensor.scalar(random.nextGaussian()))), bound, sources(circuit), 7,
                (node, example) -> gaussian(node.value().orElseThrow().shape(), random));
        batch.run(0, 7).check(0, 7);
        batch.run(1, 5).check(1, 5);
    }

    private static int length(Random random) {
        int[] lengths = {1, 2, 3, 4, 5, 8, 31, 33, 37, 127, 129};
        return lengths[random.nextInt(lengths.length)];
    }

    private static Tensor gaussian(Shape shape, Random random) {
        return Tensor.filled(shape, 0).map(zero -> random.nextGaussian());
    }

    private static double gradient(Batch batch, NodeId node, int entry, int example) {
        return batch.evaluator.isPerExample(node)
                ? batch.evaluator.gradients(node, entry)[example]
                : batch.evaluator.gradient(node, entry);
    }

    @Example
    void aSharedOutputCountsOnceForEachExample() {
        Circuit circuit = new CircuitSketch()
                .input("x", 2).input("w", 3)
                .gate("square", "s", "w")
                .gate("mul", "p", "x", "w")
                .withOutput("s");
        NodeId w = circuit.named("w").orElseThrow().id();
        NodeId x = circuit.named("x").orElseThrow().id();
        BatchEvaluator evaluator = new BatchEvaluator(Plan.of(circuit), List.of(x), List.of(w), 4).load(circuit);
        evaluator.forward(4);
        evaluator.backward();
        assertEquals(4 * 2 * 3, evaluator.gradient(w, 0));
    }

    @Example
    void onlyGradientsThatLeadToATrainedNodeAreComputed() {
        Circuit circuit = new CircuitSketch()
                .input("x", 2).input("w", 3).input("b", 1)
                .gate("mul", "p", "x", "w")
                .gate("add", "s", "p", "b")
                .gate("square", "f", "s")
                .circuit();
        NodeId x = circuit.named("x").orElseThrow().id();
        NodeId w = circuit.named("w").orElseThrow().id();
        NodeId b = circuit.named("b").orElseThrow().id();
        Batch batch = new Batch(circuit, List.of(x), List.of(b), EXAMPLES, (node, example) -> Tensor.scalar(example));
        batch.run(0, EXAMPLES).check(0, EXAMPLES);
        assertTrue(batch.evaluator.hasGradient(b) && batch.evaluator.hasGradient(circuit.named("s").orElseThrow().id()));
        assertFalse(batch.evaluator.hasGradient(circuit.named("p").orElseThrow().id()));
        assertThrows(IllegalArgumentException.class, () -> batch.evaluator.gradients(w));
        assertThrows(IllegalArgumentException.class, () -> batch.evaluator.gradients(x, 0));
    }

    @Example
    void examplesAreNoAxisOfAnyValue() {
        Circuit circuit = new CircuitSketch()
                .input("x", Tensor.vector(1, 2, 3)).input("b", 1)
                .gate("add", "s", "x", "b")
                .gate("sum", "f", "s")
                .circuit();
        NodeId b = circuit.named("b").orElseThrow().id();
        List<NodeId> all = sources(circuit);
        Batch batch = new Batch(circuit, List.of(b), all, EXAMPLES, (node, example) -> Tensor.scalar(10 * example));
        batch.run(0, EXAMPLES).check(0, EXAMPLES);
        NodeId f = circuit.named("f").orElseThrow().id();
        assertEquals(6 + 3 * 20, batch.evaluator.value(f, 0, 2));
        assertEquals(3, batch.evaluator.gradients(b, 0)[2]);
    }

    @Example
    void whatCannotBeDoneIsRefused() {
        Circuit circuit = new CircuitSketch().input("x", 2).gate("square", "f", "x").circuit();
        Plan plan = Plan.of(circuit);
        NodeId x = circuit.named("x").orElseThrow().id();
        NodeId f = circuit.named("f").orElseThrow().id();
        assertThrows(IllegalArgumentException.class, () -> new BatchEvaluator(plan, List.of(x), List.of(), 0));
        assertThrows(IllegalArgumentException.class, () -> new BatchEvaluator(plan, List.of(f), List.of(), 1));
        BatchEvaluator evaluator = new BatchEvaluator(plan, List.of(x), List.of(x), 2).load(circuit);
        assertThrows(IllegalArgumentException.class, () -> evaluator.forward(3));
        assertThrows(IllegalArgumentException.class, () -> evaluator.values(x));
        assertThrows(IllegalArgumentException.class, () -> evaluator.row(f, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> evaluator.row(x, 1));
    }

    @Example
    void aWarmPassAllocatesNothing() {
        Circuit circuit = new CircuitSketch()
                .input("x", Tensor.vector(1, 2, 3)).input("t", Tensor.vector(0, 1)).input("k", 0.1)
                .input("W", Tensor.matrix(new double[] {1, 2, 3}, new double[] {4, 5, 6})).input("b", Tensor.vector(1, 2))
                .gate("matmul", "z", "W", "x").gate("add", "s", "z", "b").gate("tanh", "h", "s")
                .gate("concat", "c", "h", "x").gate("transpose", "r", "c").gate("mean", "m", "r")
                .gate("softmax-cross-entropy", "l", "h", "t").gate("sum-of-squares", "n", "W")
                .gate("mul", "p", "n", "k").gate("add", "f", "l", "m", "p")
                .circuit();
        List<NodeId> bound = List.of(circuit.named("x").orElseThrow().id(), circuit.named("t").orElseThrow().id());
        List<NodeId> trained = List.of(circuit.named("W").orElseThrow().id(), circuit.named("b").orElseThrow().id());
        BatchEvaluator evaluator = new BatchEvaluator(Plan.of(circuit), bound, trained, EXAMPLES).load(circuit);
        allocated(evaluator, 20_000);
        // The compiler may still take something back in one round or another; a pass that allocates does so in each.
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            least = Math.min(least, allocated(evaluator, 1_000));
        }
        assertEquals(0, least);
    }

    private static long allocated(BatchEvaluator evaluator, int passes) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long own = -threads.getCurrentThreadAllocatedBytes() + threads.getCurrentThreadAllocatedBytes();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < passes; i++) {
            evaluator.forward(EXAMPLES - i % 2);
            evaluator.backward();
        }
        return threads.getCurrentThreadAllocatedBytes() - before - own;
    }

    /// A circuit of every kind, some sources bound and some nodes trained.
    private static Batch some(long seed) {
        Random random = new Random(seed + 1);
        Circuit any = RandomCircuits.of(seed);
        Circuit circuit = any.withOutput(Optional.of(new NodeId(1 + random.nextInt(any.size()))));
        List<NodeId> sources = sources(circuit);
        List<NodeId> bound = sources.stream().filter(source -> random.nextBoolean()).toList();
        List<NodeId> trained = sources.stream().filter(source -> random.nextInt(3) > 0).toList();
        Batch batch = new Batch(circuit, bound, trained, EXAMPLES, (node, example) ->
                node.value().orElseThrow().map(old -> random.nextGaussian()));
        Assume.that(batch.isTame(LARGE));
        return batch;
    }

    private static List<NodeId> sources(Circuit circuit) {
        return circuit.nodes().stream().filter(node -> node.value().isPresent()).map(Node::id).toList();
    }

    private static Circuit sample(Gate gate, Probe.Case where, Random random) {
        List<Node> nodes = new ArrayList<>();
        List<Optional<NodeId>> wired = new ArrayList<>();
        for (int i = 0; i < where.shapes().size(); i++) {
            NodeId id = new NodeId(i + 1);
            Tensor value = ProbedNumbers.in(where.shapes().get(i), gate.probe().range(i), random);
            nodes.add(Node.of(id, Sources.INPUT.gate(), "").withValue(value));
            wired.add(Optional.of(id));
        }
        Settings all = gate.initialSettings();
        for (String name : where.settings().names()) {
            all = all.with(name, where.settings().get(name).orElseThrow());
        }
        NodeId id = new NodeId(nodes.size() + 1);
        nodes.add(Node.of(id, gate, "f").withInputs(wired).withSettings(all));
        Circuit circuit = Circuit.of(nodes, Optional.of(id), Optional.empty()).orThrow();
        Tensor output = Trace.of(circuit).value(id).orElseThrow();
        return circuit.withSeed(Optional.of(output.map(entry -> random.nextGaussian())));
    }

    static Gate own(String name, String forward, String derivative) {
        Definition definition = new Definition(name, List.of("x"), forward, List.of(derivative));
        return OwnGateReading.of(definition, Limits.STANDARD).gate().orElseThrow();
    }
}
