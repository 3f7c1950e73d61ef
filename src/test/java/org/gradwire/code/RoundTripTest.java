package org.gradwire.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.NodeId;

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
    void aBackwardLineSetsAGradientBeforeAnotherAddsToItAndComesAfterItsUpstream(@ForAll long seed) {
        Set<NodeId> known = new HashSet<>();
        for (CodeLine line : StagedWriter.backward(RandomCircuits.circuit(seed))) {
            switch (line) {
                case CodeLine.Seed start -> known.add(start.node());
                case CodeLine.Backward back -> {
                    assertTrue(known.contains(back.of()), back.text());
                    assertEquals(known.contains(back.node()), back.adds(), back.text());
                    assertEquals(back.adds(), back.code().contains("+="), back.text());
                    known.add(back.node());
                }
                case CodeLine.Source source -> throw new AssertionError(source.text());
                case CodeLine.Forward forward -> throw new AssertionError(forward.text());
            }
        }
    }
}
