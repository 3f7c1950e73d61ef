package org.gradwire.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Definition;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Sources;
import org.gradwire.pass.Evaluator;
import org.gradwire.pass.GradientCheck;
import org.gradwire.pass.Plan;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;

/// An own gate is the same as its code wired from the usual gates.
class OwnGateLawsTest {
    private static final Definition SWISH = new Definition(
            "swish", List.of("x"), "s = 1 / (1 + math.exp(-x))\ny = x * s", List.of("s + y * (1 - s)"));

    /// An expression in x and w with its derivatives, made by the rules of calculus and not by the program.
    private record Derived(String text, String dx, String dw) {
        static Derived random(Random random, int depth) {
            if (depth == 0) {
                return switch (random.nextInt(3)) {
                    case 0 -> new Derived("x", "1", "0");
                    case 1 -> new Derived("w", "0", "1");
                    default -> new Derived(Integer.toString(1 + random.nextInt(4)), "0", "0");
                };
            }
            Derived f = random(random, depth - 1);
            Derived g = random(random, depth - 1);
            return switch (random.nextInt(8)) {
                case 0 -> f.with("(%s + %s)".formatted(f.text, g.text), "%s + (%s)".formatted(f.dx, g.dx), "%s + (%s)".formatted(f.dw, g.dw));
                case 1 -> f.with("(%s - %s)".formatted(f.text, g.text), "%s - (%s)".formatted(f.dx, g.dx), "%s - (%s)".formatted(f.dw, g.dw));
                case 2 -> f.with("%s * %s".formatted(f.text, g.text), product(f, f.dx, g, g.dx), product(f, f.dw, g, g.dw));
                case 3 -> f.inner("math.sin(%s)", "math.cos(%s)");
                case 4 -> f.inner("np.tanh(%s)", "(1 - np.tanh(%1$s)**2)");
                case 5 -> f.inner("sigmoid(%s)", "sigmoid(%1$s) * (1 - sigmoid(%1$s))");
                case 6 -> f.inner("(%s)**2", "(2 * (%s))");
                default -> f.inner("-(%s)", "(-1 + 0 * (%s))");
            };
        }

        private Derived with(String text, String dx, String dw) {
            return new Derived(text, dx, dw);
        }

        private static String product(Derived f, String df, Derived g, String dg) {
            return "(%s) * (%s) + (%s) * (%s)".formatted(df, g.text, f.text, dg);
        }

        private Derived inner(String outside, String slope) {
            String local = slope.formatted(text);
            return new Derived(outside.formatted(text), local + " * (" + dx + ")", local + " * (" + dw + ")");
        }
    }

    @Property(tries = 300)
    void valueAndGradientsAreThoseOfTheWiredExpression(@ForAll Random random) {
        Derived code = Derived.random(random, 1 + random.nextInt(3));
        Gate gate = gate(new Definition("own", List.of("x", "w"), code.text(), List.of(code.dx(), code.dw())));
        Tensor x = Tensor.vector(random.nextGaussian(), random.nextGaussian());
        Tensor w = Tensor.scalar(random.nextGaussian());
        Trace own = Trace.of(circuit("f = own(x, w)", List.of(gate), x, w));
        Trace wired = Trace.of(circuit("f = 0 * x + 0 * w + (" + code.text() + ")", List.of(), x, w));
        assertSame(value(wired, "f"), value(own, "f"), code.text());
        assertSame(gradient(wired, "x"), gradient(own, "x"), code.toString());
        assertSame(gradient(wired, "w"), gradient(own, "w"), code.toString());
    }

    @Property(tries = 100)
    void codeThatCallsOwnGatesIsReadAndWrittenAsTheSameCircuit(@ForAll Random random) {
        Derived code = Derived.random(random, 2);
        List<Gate> gates = List.of(gate(SWISH), gate(new Definition("own", List.of("x", "w"), code.text(), List.of(code.dx(), code.dw()))));
        String text = "x = 2\nu = swish(x + 1) * own(x, 3)\nf = swish(u)";
        Circuit once = StagedCode.read(text, Limits.STANDARD, gates).circuitOrThrow();
        String written = StagedWriter.text(once, Map.of());
        assertEquals(once, StagedCode.read(written, Limits.STANDARD, gates).circuitOrThrow(), written);
    }

    @Example
    void aDerivativeIsWrittenInsideTheBackwardLine() {
        Circuit circuit = StagedCode.read("f = swish(x + 1)", Limits.STANDARD, List.of(gate(SWISH))).circuitOrThrow();
        List<String> backward = StagedWriter.backward(circuit).stream().map(CodeLine::code).toList();
        assertEquals("df = 1.0", backward.getFirst());
        assertTrue(backward.getLast().startsWith("dx = (1 / (1 + math.exp(-(x + 1))) + f * ("), backward.getLast());
        assertTrue(backward.getLast().endsWith(" * df"), backward.getLast());
    }

    @Example
    void theFormulaIsThatOfTheGatesInside() {
        assertEquals("#1 \\cdot \\sigma(#1)", gate(SWISH).formula());
        assertEquals("\\sigma(#1) + #y \\cdot \\left(1 - \\sigma(#1)\\right)", gate(SWISH).derivative(0).formula());
        assertEquals("\\frac{#1 + 1}{{#1}^2}", latex("(x + 1) / x**2"));
        assertEquals("\\left(#1 + 1\\right) \\cdot \\sin #1", latex("(x + 1) * sin(x)"));
        assertEquals("{\\left(#1 + 1\\right)}^2", latex("(x + 1)**2"));
        assertEquals("{\\left(\\sin #1\\right)}^2", latex("sin(x)**2"));
        assertEquals("\\max(0, #1) - \\left(#1 - 3\\right)", latex("max(0, x) - (x - 3)"));
    }

    private static String latex(String forward) {
        return gate(new Definition("own", List.of("x"), forward, List.of("1"))).formula();
    }

    @Example
    void whatIsRememberedIsWhatTheDerivativeReads() {
        Gate gate = gate(new Definition("own", List.of("a", "b"), "y = a * exp(b)", List.of("exp(b)", "y")));
        assertEquals(List.of(List.of("b"), List.of("y")), gate.remembered());
        assertTrue(gate.remembersOutput(1) && !gate.remembersOutput(0));
        assertTrue(gate.remembersInput(0, 1) && !gate.remembersInput(0, 0));
    }

    @Example
    void formulasThatWouldGrowWithoutEndAreCutShort() {
        String lines = "a = x\n" + "a = a * a + 1\n".repeat(40) + "y = a + 1";
        Gate gate = gate(new Definition("tower", List.of("x"), lines, List.of("a")));
        assertEquals("\\textit{tower}(#1)", gate.formula());
        assertEquals("tower_dx(#1)", gate.derivative(0).python());
    }

    @Example
    void equalDefinitionsAreEqualGates() {
        assertEquals(gate(SWISH), gate(SWISH));
        assertEquals(gate(SWISH).hashCode(), gate(SWISH).hashCode());
        assertNotEquals(gate(SWISH), gate(new Definition("swish", List.of("x"), SWISH.forward(), List.of("s"))));
        Circuit once = StagedCode.read("f = swish(x)", Limits.STANDARD, List.of(gate(SWISH))).circuitOrThrow();
        Circuit again = StagedCode.read("f = swish(x)", Limits.STANDARD, List.of(gate(SWISH))).circuitOrThrow();
        assertEquals(once, again);
        assertTrue(once.sameWiring(again));
    }

    @Example
    void aKinkInsideIsAKinkOfTheGate() {
        Gate gate = gate(new Definition("hat", List.of("x"), "max(x, 0) - max(x - 1, 0)", List.of("step(x) - step(x - 1)")));
        assertEquals(1, Trace.of(circuit("f = hat(x)", List.of(gate), Tensor.scalar(1), Tensor.scalar(0))).onKink().size());
        Trace near = Trace.of(circuit("f = hat(x)", List.of(gate), Tensor.scalar(1 + 1e-9), Tensor.scalar(0)));
        assertEquals(0, near.onKink().size());
        assertTrue(GradientCheck.of(near).getFirst().kink().isPresent());
    }

    @Example
    void aWarmPassAllocatesNothing() {
        Circuit circuit = circuit("u = swish(x)\nv = swish(u) * u\nf = swish(v)", List.of(gate(SWISH)), Tensor.scalar(1), Tensor.scalar(0));
        Evaluator evaluator = new Evaluator(Plan.of(circuit)).load(circuit);
        for (int i = 0; i < 20_000; i++) {
            evaluator.forward();
            evaluator.backward();
        }
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long own = -threads.getCurrentThreadAllocatedBytes() + threads.getCurrentThreadAllocatedBytes();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 1_000; i++) {
            evaluator.forward();
            evaluator.backward();
        }
        assertEquals(0, threads.getCurrentThreadAllocatedBytes() - before - own);
    }

    static Gate gate(Definition definition) {
        OwnGateReading reading = OwnGateReading.of(definition, Limits.STANDARD);
        return reading.gate().orElseThrow(() -> new AssertionError(definition + "\n" + reading.complaints()));
    }

    /// The code with values for x and w, which it mentions or not.
    private static Circuit circuit(String code, List<Gate> gates, Tensor x, Tensor w) {
        Circuit circuit = StagedCode.read(code, Limits.STANDARD, gates).circuitOrThrow();
        for (Node node : List.copyOf(circuit.nodes())) {
            Optional<Tensor> value = node.name().equals("x") ? Optional.of(x) : node.name().equals("w") ? Optional.of(w) : Optional.empty();
            if (node.gate() == Sources.INPUT.gate() && value.isPresent()) {
                circuit = circuit.set(node.id(), "value", value.get()).orThrow();
            }
        }
        return circuit;
    }

    private static Tensor value(Trace trace, String name) {
        return trace.value(id(trace, name)).orElseThrow();
    }

    private static Tensor gradient(Trace trace, String name) {
        return trace.gradient(id(trace, name)).orElseThrow();
    }

    private static NodeId id(Trace trace, String name) {
        return trace.circuit().named(name).orElseThrow().id();
    }

    private static void assertSame(Tensor wanted, Tensor found, String code) {
        assertEquals(wanted.shape(), found.shape(), code);
        for (int i = 0; i < wanted.count(); i++) {
            assertEquals(wanted.at(i), found.at(i), 1e-9 * Math.max(1, Math.abs(wanted.at(i))), code);
        }
    }
}
