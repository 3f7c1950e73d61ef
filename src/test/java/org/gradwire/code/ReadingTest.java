package org.gradwire.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "f = 2*x                          | f=scale(x){factor=2.0}; x=input -> f",
        "f = x*2                          | f=scale(x){factor=2.0}; x=input -> f",
        "f = -1 * x                       | f=scale(x){factor=-1.0}; x=input -> f",
        "f = x / 2                        | f=scale(x){factor=0.5}; x=input -> f",
        "f = x / 3                        | f=div(x, constant{value=3.0}); x=input -> f",
        "f = 2 / x                        | f=div(constant{value=2.0}, x); x=input -> f",
        "f = 1.0 / x                      | f=reciprocal(x); x=input -> f",
        "f = x + 1                        | f=shift(x){offset=1.0}; x=input -> f",
        "f = 1 + x                        | f=shift(x){offset=1.0}; x=input -> f",
        "f = x - 1                        | f=shift(x){offset=-1.0}; x=input -> f",
        "f = 1 - x                        | f=shift(neg(x)){offset=1.0}; x=input -> f",
        "f = -x                           | f=neg(x); x=input -> f",
        "f = --x                          | f=neg(neg(x)); x=input -> f",
        "f = -x**2                        | f=neg(square(x)); x=input -> f",
        "f = x**3                         | f=power(x){exponent=3.0}; x=input -> f",
        "f = x**-1                        | f=power(x){exponent=-1.0}; x=input -> f",
        "f = pow(x, 2)                    | f=power(x){exponent=2.0}; x=input -> f",
        "f = x**y                         | f=pow(x, y); x=input; y=input -> f",
        "f = x**y**z                      | f=pow(x, pow(y, z)); x=input; y=input; z=input -> f",
        "f = 2**x                         | f=pow(constant{value=2.0}, x); x=input -> f",
        "f = max(0, u)                    | f=relu(u); u=input -> f",
        "f = np.maximum(u, 0.0)           | f=relu(u); u=input -> f",
        "f = max(1, u)                    | f=max(constant{value=1.0}, u); u=input -> f",
        "f = max(0, u, v)                 | f=max(constant{value=0.0}, u, v); u=input; v=input -> f",
        "f = 1/(1+exp(-u))                | f=sigmoid(u); u=input -> f",
        "f = 1.0 / (1 + math.exp(-u))     | f=sigmoid(u); u=input -> f",
        "f = 1 / (np.exp(-1*u) + 1) * v   | f=mul(sigmoid(u), v); u=input; v=input -> f",
        "f = 1/(1+exp(-w*x))              | f=sigmoid(mul(w, x)); w=input; x=input -> f",
        "f = 1/(1+exp(-(a+b)))            | a=input; b=input; f=sigmoid(add(a, b)) -> f",
        "f = 1/(1+exp(u))                 | f=reciprocal(shift(exp(u)){offset=1.0}); u=input -> f",
        "f = a + b + c                    | a=input; b=input; c=input; f=add(add(a, b), c) -> f",
        "f = (a + b) + c                  | a=input; b=input; c=input; f=add(add(a, b), c) -> f",
        "f = a + (b + c)                  | a=input; b=input; c=input; f=add(a, add(b, c)) -> f",
        "f = sum([a, b, c])               | a=input; b=input; c=input; f=add(a, b, c) -> f",
        "f = x * x                        | f=mul(x, x); x=input -> f",
        "f = x + x                        | f=add(x, x); x=input -> f",
        "f = a @ b                        | a=input; b=input; f=matmul(a, b) -> f",
        "f = W.T                          | W=input; f=transpose(W) -> f",
        "f = np.linalg.norm(x)            | f=norm(x); x=input -> f",
        "f = sum(x, axis=0)               | f=sum(x){axis=0.0}; x=input -> f",
        "f = torch.sum(x, dim=1)          | f=sum(x){axis=1.0}; x=input -> f",
        "f = leaky_relu(x, 0.2)           | f=leaky-relu(x){slope=0.2}; x=input -> f",
        "f = step(x, 1, -1)               | f=step(x){low=-1.0, threshold=1.0}; x=input -> f",
        "f = reshape(x, [2,3])            | f=reshape(x){shape=[2.0, 3.0]}; x=input -> f",
        "f = np.reshape(x, (2, 3))        | f=reshape(x){shape=[2.0, 3.0]}; x=input -> f",
        "f = x.reshape(2, 3)              | f=reshape(x){shape=[2.0, 3.0]}; x=input -> f",
        "f = concatenate([a,b], axis=0)   | a=input; b=input; f=concat(a, b){axis=0.0} -> f",
        "f = x[0]                         | f=pick(x){index=[0.0]}; x=input -> f",
        "f = x[1, 2]                      | f=pick(x){index=[1.0, 2.0]}; x=input -> f",
        "f = x[1][2]                      | f=pick(x){index=[1.0, 2.0]}; x=input -> f",
        "f = np.sum(x**2)                 | f=sum(square(x)); x=input -> f",
        "f = 1e3*2                        | f=input{value=2000.0} -> f",
        "f = -.5 + 1_000                  | f=input{value=999.5} -> f",
        "f = 2*math.pi*r                  | f=scale(r){factor=6.283185307179586}; r=input -> f",
        "f = np.array(2.0) * x            | f=mul(constant{value=2.0}, x); x=input -> f",
        "W = [[1, -2], [3, 4]]            | W=input{value=[[1.0, -2.0], [3.0, 4.0]]} -> W",
        "a = 1; a += x; a *= 2            | a.1=input{value=1.0}; a.2=add(a.1, x); a=scale(a.2){factor=2.0}; x=input -> a",
        "c = c + 1                        | c.1=input; c=shift(c.1){offset=1.0} -> c",
        "b = x; c = b * b                 | c=mul(x, x); x=input -> c",
        "a = b = x + 1                    | a=shift(x){offset=1.0}; x=input -> a",
        "x = None                         | x=input -> x",
        "f = dot(x, y)                    | f=matmul(x, y); x=input; y=input -> f",
        "x=[1,2]; y=[3,4]; f=np.dot(x,y)  | f=dot(x, y); x=input{value=[1.0, 2.0]}; y=input{value=[3.0, 4.0]} -> f",
        "f = softmax_cross_entropy(z, t)  | f=softmax-cross-entropy(z, t); t=input; z=input -> f",
        "f = 밥 + 1                        | f=shift(밥){offset=1.0}; 밥=input -> f",
    })
    void becomes(String code, String sketch) {
        // Names sort as the sketch sorts them.
        assertEquals(
                sorted(sketch), sorted(Sketch.of(read(code))));
    }

    @Test
    void commentsBecomeNotesOfTheirLineOrTheNext() {
        var done = (StagedCode.Reading.Done) StagedCode.read("""
                # the weight
                w = 2   # parameter: trained
                f = w * x  # the output  #(1)
                # last word
                """, Limits.STANDARD);
        Map<String, String> byName = new java.util.HashMap<>();
        done.notes().forEach((NodeId id, String note) -> byName.put(done.circuit().node(id).name(), note));
        assertEquals(Map.of("w", "the weight\ntrained", "f", "the output\nlast word"), byName);
        assertEquals("parameter", done.circuit().named("w").map(Node::gate).orElseThrow().id());
    }

    @Test
    void linesGoOnInsideBracketsAndAfterBackslashes() {
        assertEquals(
                Sketch.of(read("import numpy as np\nfrom math import exp\nf = (a +\n   # note\n b) \\\n * c\r\n")),
                Sketch.of(read("f = (a + b) * c")));
    }

    @Test
    void nodesComeInTheOrderOfEvaluation() {
        assertEquals(
                "x y add z f",
                read("f = (x + y) * z").nodes().stream()
                        .map(node -> node.isNamed() ? node.name() : node.gate().id())
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow());
    }

    @Test
    void aSumOfFiftyThousandTermsIsReadWithoutRecursion() {
        assertEquals(49_999 + 1, read("f = " + "x + ".repeat(49_999) + "x").size());
    }

    @Test
    void nothingGivesTheEmptyCircuit() {
        assertEquals(Circuit.EMPTY, read(" \n# nothing\n"));
    }

    static Circuit read(String code) {
        return StagedCode.read(code, Limits.STANDARD).circuitOrThrow();
    }

    private static String sorted(String sketch) {
        String[] halves = sketch.split(" -> ", 2);
        String[] parts = halves[0].split("; ", -1);
        java.util.Arrays.sort(parts);
        return String.join("; ", parts) + " -> " + halves[1];
    }
}
