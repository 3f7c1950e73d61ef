package org.gradwire.ui.own;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Limits;
import org.gradwire.code.OwnGateReading;
import org.gradwire.gate.Definition;
import org.gradwire.gate.Gate;
import org.junit.jupiter.api.Test;

class TypedTest {
    private static final Typed MIX = Typed.of(new Definition("mix", List.of("a", "b"), "a * b", List.of("b", "a")));

    @Test
    void aDerivativeStaysWithTheNameOfItsInput() {
        assertEquals(List.of("a", "b"), MIX.withInputs("b, a").derivatives());
        assertEquals(List.of("", "b", "a"), MIX.withInputs("c, a, b").derivatives());
        assertEquals(List.of("a"), MIX.withInputs("b").derivatives());
    }

    @Test
    void aDerivativeStaysAtItsPlaceWhenItsInputIsRenamed() {
        assertEquals(List.of("b", "a"), MIX.withInputs("alpha, b").derivatives());
        assertEquals(List.of("b", "a"), MIX.withInputs("a, w").derivatives());
    }

    @Test
    void commasAndSpacesWithoutANameAreNothing() {
        assertEquals(List.of("a", "b"), MIX.withInputs(" a ,, b ,").ports());
        assertEquals(List.of(), MIX.withInputs(" , ").definition().ports());
        assertEquals(List.of(), MIX.withInputs("").ports());
    }

    @Test
    void moreInputsThanThereAreFieldsAreKeptForTheComplaint() {
        Typed many = MIX.withInputs("a, b, c, d, e, f");
        assertEquals(4, many.derivatives().size());
        assertEquals(6, many.definition().ports().size());
    }

    @Test
    void aDraftBelongsToTheGateThatItIsAbout() {
        Gate gate = OwnGateReading.of(MIX.definition(), Limits.STANDARD).gate().orElseThrow();
        OwnGateDraft changed = OwnGateDraft.NONE.about(Optional.of(gate)).with(MIX.withName("blend"));
        assertEquals("blend", changed.about(Optional.of(gate)).typed().name());
        assertEquals(Typed.NOTHING, changed.about(Optional.empty()).typed());
    }
}
