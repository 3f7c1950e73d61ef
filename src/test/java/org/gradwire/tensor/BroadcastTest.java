package org.gradwire.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BroadcastTest {
    @Test
    void shapesAreAlignedAtTheirLastAxes() {
        assertEquals(Optional.of(Shape.of(2, 3)), Broadcast.shape(List.of(Shape.of(2, 3), Shape.of(3))));
        assertEquals(Optional.of(Shape.of(2, 3)), Broadcast.shape(List.of(Shape.of(2, 1), Shape.of(1, 3))));
        assertEquals(Optional.empty(), Broadcast.shape(List.of(Shape.of(2, 3), Shape.of(2))));
    }

    @Test
    void aRepeatedAxisReadsTheSameEntryAgain() {
        assertArrayEquals(new int[] {0, 0, 0, 1, 1, 1}, Broadcast.positions(Shape.of(2, 1), Shape.of(2, 3)));
        assertArrayEquals(new int[] {0, 1, 2, 0, 1, 2}, Broadcast.positions(Shape.of(3), Shape.of(2, 3)));
    }

    @Property
    void broadcastingIsCommutativeAndKeepsAScalarsPartner(@ForAll("shapes") Shape a, @ForAll("shapes") Shape b) {
        assertEquals(Broadcast.shape(List.of(a, b)), Broadcast.shape(List.of(b, a)));
        assertEquals(Optional.of(a), Broadcast.shape(List.of(a, Shape.SCALAR)));
    }

    @Property
    void positionsStayInsideTheNarrowShape(@ForAll("shapes") Shape a, @ForAll("shapes") Shape b) {
        Broadcast.shape(List.of(a, b)).ifPresent(wide -> {
            int[] positions = Broadcast.positions(a, wide);
            assertEquals(wide.count(), positions.length);
            for (int position : positions) {
                assertEquals(position, Math.clamp(position, 0, a.count() - 1));
            }
        });
    }

    @Provide
    Arbitrary<Shape> shapes() {
        return Arbitraries.integers().between(1, 3).array(int[].class).ofMaxSize(4).map(Shape::of);
    }
}
