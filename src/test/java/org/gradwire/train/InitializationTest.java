package org.gradwire.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.gradwire.data.Draws;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InitializationTest {
    private static final Shape WIDE = Shape.of(50, 400);

    @ParameterizedTest
    @EnumSource
    void theSameSeedDrawsTheSameNumbersAndAnotherSeedOthers(Initialization start) {
        Tensor drawn = start.draw(WIDE, Draws.of(7));
        assertEquals(WIDE, drawn.shape());
        assertEquals(drawn, start.draw(WIDE, Draws.of(7)));
        if (start != Initialization.CONSTANT) {
            assertNotEquals(drawn, start.draw(WIDE, Draws.of(8)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyShapeCanBeDrawn(Initialization start) {
        for (Shape shape : new Shape[] {Shape.SCALAR, Shape.of(1), Shape.of(3), Shape.of(2, 3), Shape.of(2, 2, 3)}) {
            Tensor drawn = start.draw(shape, Draws.of(1));
            assertEquals(shape, drawn.shape());
            assertTrue(drawn.isFinite());
        }
    }

    @Test
    void numbersSpreadAsTheDefinitionsSay() {
        assertEquals(0, Initialization.CONSTANT.draw(WIDE, Draws.of(1)).magnitude());
        spread(Initialization.UNIFORM, 0.5 / Math.sqrt(3));
        spread(Initialization.NORMAL, 0.1);
        spread(Initialization.XAVIER, Math.sqrt(2.0 / 450));
        spread(Initialization.HE, Math.sqrt(2.0 / 400));
        assertTrue(Initialization.UNIFORM.draw(WIDE, Draws.of(1)).magnitude() <= 0.5);
        assertTrue(Initialization.XAVIER.draw(WIDE, Draws.of(1)).magnitude() <= Math.sqrt(6.0 / 450));
    }

    @Test
    void aVectorFeedsOneOutput() {
        assertEquals(
                Initialization.HE.draw(Shape.of(1, 9), Draws.of(3)).at(4), Initialization.HE.draw(Shape.of(9), Draws.of(3)).at(4));
        assertTrue(Initialization.XAVIER.draw(Shape.of(5), Draws.of(1)).magnitude() <= 1);
    }

    private static void spread(Initialization start, double deviation) {
        double[] drawn = start.draw(WIDE, Draws.of(1)).toArray();
        double mean = Arrays.stream(drawn).average().orElseThrow();
        double variance = Arrays.stream(drawn).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
        assertEquals(0, mean, 5 * deviation / Math.sqrt(drawn.length));
        assertEquals(deviation, Math.sqrt(variance), 0.03 * deviation);
    }
}
