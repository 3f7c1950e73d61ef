package org.gradwire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TraceTest {
    @Test
    void theSigmoidNeuronHas33Steps() {
        assertEquals(1 + 33, Run.fine("trace", "samples/sigmoid-neuron.gradwire").lines().count());
    }

    @Test
    void aStepShowsItsWireAndItsArithmetic() {
        String out = Run.fine("trace", "--code", "x = 3; f = x*x");
        assertTrue(out.contains("3  forward through a gate  f        mul(3, 3) = 9"), out);
        assertTrue(out.contains("backward along a wire   x ← f.b  1 · 3 = 3"), out);
        assertTrue(out.contains("contributions add up    x ← f.b  3 + 3 = 6"), out);
    }

    @Test
    void jsonHoldsTheSameStepsWithTheirNumbers() {
        Map<?, ?> answer = Run.json(Run.fine("trace", "--code", "x = 3; f = x*x", "--json"));
        List<?> steps = assertInstanceOf(List.class, answer.get("steps"));
        assertEquals(
                Map.of("step", 5.0, "kind", "backward-wire", "node", "f", "gate", "mul", "from", "x", "port", "a",
                        "upstream", 1.0, "local", 3.0, "downstream", 3.0),
                steps.get(4));
        assertEquals("f", answer.get("output"));
    }

    @Test
    void csvQuotesWhatHoldsACommaAndEndsLinesAsTheStandardSays() {
        String out = Run.fine("trace", "--code", "f = sum(x)", "--set", "x=[1, 2]", "--csv");
        assertEquals(
                List.of(
                        "step,kind,node,gate,from,port,inputs,value,gradient,upstream,local,downstream,before,contribution,after",
                        "1,forward-wire,f,sum,x,x,,\"[1, 2]\",,,,,,,",
                        "2,forward-gate,f,sum,,,\"[1, 2]\",3,,,,,,,",
                        "3,seed,f,sum,,,,,1,,,,,,",
                        "4,backward-wire,f,sum,x,x,,,,1,,\"[1, 1]\",,,",
                        ""),
                List.of(out.split("\r\n", -1)));
    }

    @Test
    void aQuoteIsDoubled() {
        assertEquals("\"a\"\"b\",c\r\n", Csv.line(List.of("a\"b", "c")));
    }
}
