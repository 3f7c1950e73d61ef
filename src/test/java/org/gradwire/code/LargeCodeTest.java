package org.gradwire.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.junit.jupiter.api.Test;

final class LargeCodeTest {
    @Test
    void aHundredThousandLinesComeBackTheSame() {
        StringBuilder code = new StringBuilder("a = 1; b = 2\n");
        for (int i = 0; i < 100_000; i++) {
            code.append("a += a * b\n");
        }
        Circuit circuit = ReadingTest.read(code.toString());
        assertEquals(200_002, circuit.size());
        assertEquals(circuit, ReadingTest.read(StagedWriter.text(circuit, Map.of())));
    }

    @Test
    void unnamedChainsAreCutIntoLinesBeforeTheyGrowTooLong() {
        Circuit circuit = ReadingTest.read("f = " + "x + ".repeat(20_000) + "x");
        StagedWriter.backward(circuit);
        assertEquals(
                circuit.size(),
                StagedCode.read(StagedWriter.text(circuit, Map.of()), Limits.STANDARD).circuitOrThrow().size());
    }

    @Test
    void aMatrixOfAHundredThousandNumbersIsRead() {
        String row = "[" + "1.5, -2, ".repeat(500) + "0]";
        Circuit circuit = ReadingTest.read("W = [" + (row + ", ").repeat(99) + row + "]");
        assertEquals(100_100, circuit.named("W").flatMap(node -> node.value()).orElseThrow().count());
    }
}
