package org.gradwire.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WritingTest {
    private static final String STAGED = """
            x = 3; y = -4
            sigy = 1.0 / (1 + math.exp(-y))
            num = x + sigy
            sigx = 1.0 / (1 + math.exp(-x))
            xpy = x + y
            xpysqr = xpy**2
            den = sigx + xpysqr
            invden = 1.0 / den
            f = num * invden
            """;

    @Test
    void stagedGivesTheEightForwardLinesOfTheNotes() {
        assertEquals(
                List.of(
                        "x = 3",
                        "y = -4",
                        "sigy = 1 / (1 + math.exp(-y))  #(1)",
                        "num = x + sigy  #(2)",
                        "sigx = 1 / (1 + math.exp(-x))  #(3)",
                        "xpy = x + y  #(4)",
                        "xpysqr = xpy**2  #(5)",
                        "den = sigx + xpysqr  #(6)",
                        "invden = 1 / den  #(7)",
                        "f = num * invden  #(8)"),
                StagedWriter.forward(read(STAGED)).stream().map(CodeLine::text).toList());
    }

    @Test
    void stagedGivesTheTwelveBackwardLinesOfTheNotes() {
        List<CodeLine> lines = StagedWriter.backward(read(STAGED));
        assertEquals(
                List.of(
                        "df = 1.0",
                        "dnum = (invden) * df  #(8)",
                        "dinvden = (num) * df  #(8)",
                        "dden = (-1 / den**2) * dinvden  #(7)",
                        "dsigx = (1) * dden  #(6)",
                        "dxpysqr = (1) * dden  #(6)",
                        "dxpy = (2 * xpy) * dxpysqr  #(5)",
                        "dx = (1) * dxpy  #(4)",
                        "dy = (1) * dxpy  #(4)",
                        "dx += (sigx * (1 - sigx)) * dsigx  #(3)",
                        "dx += (1) * dnum  #(2)",
                        "dsigy = (1) * dnum  #(2)",
                        "dy += (sigy * (1 - sigy)) * dsigy  #(1)"),
                lines.stream().map(CodeLine::text).toList());
        assertEquals(12, lines.stream().filter(CodeLine.Backward.class::isInstance).count());
    }

    @Test
    void unnamedGatesMultiplyTheirLocalGradientsInAndKnowTheirWires() {
        Circuit circuit = read("f = (x + y) * exp(2*z)");
        var lines = StagedWriter.backward(circuit);
        assertEquals(
                List.of(
                        "df = 1.0",
                        "dx = (math.exp(2 * z)) * df",
                        "dy = (math.exp(2 * z)) * df",
                        "dz = (x + y) * (math.exp(2 * z)) * (2) * df"),
                lines.stream().map(CodeLine::code).toList());
        NodeId f = circuit.named("f").map(Node::id).orElseThrow();
        NodeId exp = circuit.node(f).inputs().get(1).orElseThrow();
        NodeId scale = circuit.node(exp).inputs().getFirst().orElseThrow();
        assertEquals(
                List.of(new PortRef(f, 1), new PortRef(exp, 0), new PortRef(scale, 0)),
                ((CodeLine.Backward) lines.getLast()).wires());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        STAGED,
        "f = 1 / (np.exp(-u) + 1); e = exp(-u); s = e + 1; g = 1/s; h = f + g",
        "e = exp(-u); f = 1/(1+e)",
        "f = a - (b - c) - d * (e / g) / h",
        "f = (a**b)**c + a**b**c + (-a)**2 - -a**2",
        "f = -(-x) - (x + -1)",
        "f = --x * -y + (-x)**-3",
        "f = np.array(2.0) * x + 3 / x + np.array(0.0) - x / 3",
        "f = max(np.array(0.0), x) + max(0, x) + max(2, x, y) + max([x])",
        "f = np.array(2.0) + np.array(3.0) * np.array(4.0)",
        "f = exp(2) + sigmoid(-3) + abs(-2)",
        "c = 1; c += x; c *= c; d = c; c -= d; f = c / d",
        "x = x + 1; x = x * x",
        "W = [[1, 2], [3, 4]]; x = [1, -1]; f = np.sum((W @ x)**2)",
        "W = [[1, 2], [3, 4]]; f = sum(np.maximum(0, W.T @ W) * [1, 2], axis=1)",
        "x = [1, 2]; y = [3, 4]; f = np.dot(x, y) + vdot(a, b) + dot(a, b)",
        "f = concatenate([a, 1, [2, 3]], axis=0)[1] + reshape(b, [2, 3])[0, 1]",
        "f = concatenate([np.array([1, 2]), np.array([3, 4, 5])])",
        "f = step(x, 1, -1) + leaky_relu(y, -0.5) + l2_penalty(w, 0.1)",
        "f = pow(x, 2) + x**2 + pow(x, y)",
        "f = mean(softmax(z, ), axis=0)",
        "w = 2 # parameter\nb = None # target\nc = 3 # constant\nf = w*x + b*c",
        "a = b + 1; g = a * 2; f = a",
        "x = 3",
        "f = x; x2 = 1 - x; f = x2",
        "lambda_ = 1; dx = 2; df = dx*lambda_; f = df * x",
        "밥 = 1.5e-300; f = 밥 - 0.0",
    })
    void whatWasReadIsWrittenAndReadTheSame(String code) {
        Circuit once = read(code);
        String written = StagedWriter.text(once, Map.of());
        assertEquals(Sketch.of(once), Sketch.of(read(written)), written);
        assertEquals(written, StagedWriter.text(read(written), Map.of()), "writing settles at once");
    }

    @Test
    void gradientsOfBroadcastInputsAreAddedUp() {
        assertEquals(
                List.of(
                        "df = 1.0",
                        "dq = df * np.ones_like(q)",
                        "dW = ((b) * dq).sum(axis=1, keepdims=True)",
                        "db = ((W) * dq).sum(axis=0)"),
                codes("W = [[1], [2]]; b = [1, 2, 3]; q = W * b; f = sum(q)"));
    }

    @Test
    void productsWithVectorsUseTheOuterProduct() {
        assertEquals(
                List.of("df = 1.0", "dq = 2 * df * q", "dW = np.outer(dq, x)", "dx = W.T @ dq"),
                codes("W = [[0.1, 0.5], [-0.3, 0.8]]; x = [0.2, 0.4]; q = W @ x; f = sum_of_squares(q)"));
    }

    @Test
    void threeInputsOfOneAddAreWrittenAsASum() {
        assertEquals("f = a + b + c\n", StagedWriter.text(read("f = sum([a, b, c])"), Map.of()));
    }

    @Test
    void notesAreWrittenAsComments() {
        var done = (StagedCode.Reading.Done)
                StagedCode.read("# one\n# two\nx = 1 # constant: three\nf = x + y # four", Limits.STANDARD);
        String text = StagedWriter.text(done.circuit(), done.notes());
        assertEquals("# one\n# two\n# three\nx = 1  # constant\n# four\nf = x + y\n", text);
        assertEquals(done.notes(), ((StagedCode.Reading.Done) StagedCode.read(text, Limits.STANDARD)).notes());
    }

    @Test
    void anUnnamedNodeWithTwoWiresGetsALine() {
        Circuit circuit = read("t = x + 1; f = t * t");
        Node t = circuit.named("t").orElseThrow();
        Circuit unnamed = circuit.replace(t.withName("")).orThrow();
        assertEquals("t1 = x + 1\nf = t1 * t1\n", StagedWriter.text(unnamed, Map.of()));
    }

    private static List<String> codes(String code) {
        return StagedWriter.backward(read(code)).stream().map(CodeLine::code).toList();
    }

    private static Circuit read(String code) {
        return ReadingTest.read(code);
    }
}
