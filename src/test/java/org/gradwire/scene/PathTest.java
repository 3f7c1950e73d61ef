package org.gradwire.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gradwire.edit.Point;
import org.junit.jupiter.api.Test;

class PathTest {
    private final Path curve = new Path(List.of(new Point(0, 0), new Point(50, 0), new Point(150, 100), new Point(200, 100)));

    @Test
    void aWayRunsThroughWhatItTouchesAndNotThroughWhatItPasses() {
        assertTrue(curve.crosses(new Rect(90, 40, 20, 20)));
        assertTrue(curve.crosses(new Rect(-10, -10, 20, 20)));
        assertFalse(curve.crosses(new Rect(60, 60, 30, 40)));
        assertFalse(curve.crosses(new Rect(10, 5, 30, 40)));
    }

    @Test
    void itIsLevelAtItsAnchorsAndSymmetricBetweenThem() {
        assertEquals(new Point(25, 0), curve.at(25 / curve.length()));
        assertEquals(50, curve.at(0.5).y(), 0.5);
        assertEquals(100, curve.at(0.5).x(), 0.5);
    }

    @Property
    void everyPointOfTheWayLiesOnItAndInsideItsBounds(@ForAll @IntRange(max = 100) int share) {
        Point p = curve.at(share / 100.0);
        assertEquals(0, curve.distance(p), 1e-9);
        assertTrue(curve.bounds().grow(1e-9).contains(p));
        assertTrue(curve.crosses(Rect.centred(p, 1, 1)));
    }
}
