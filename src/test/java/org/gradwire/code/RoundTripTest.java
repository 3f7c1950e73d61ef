package org.gradwire.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;

/// Reading what was written gives the same circuit: gates, wiring, names, values and output, up to ids.
final class RoundTripTest {
    @Property(tries = 1000)
    void writtenAndReadItIsTheSameCircuit(@ForAll long seed) {
        Circuit circuit = RandomCircuits.circuit(seed);
        String written = StagedWriter.text(circuit, Map.of());
        Circuit read = switch (StagedCode.read(written, Limits.STANDARD)) {
            case StagedCode.Reading.Done done -> done.circuit();
            case StagedCode.Reading.Refused refused ->
                throw new AssertionError(refused.problem().what() + "\n" + refused.problem().caret());
        };
        assertEquals(Sketch.of(circuit), Sketch.of(read), written);
    }

    @Property(tries = 1000)
    void theBackwardLinesCanBeWrittenForAnyCircuit(@ForAll long seed) {
        StagedWriter.backward(RandomCircuits.circuit(seed));
    }
}
