package org.gradwire.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import org.gradwire.lesson.Formula;
import org.gradwire.ui.state.Theme;
import org.junit.jupiter.api.Test;

class TypesettingTest {
    private static final Formula WIDE = new Formula(List.of(
            "\\frac{\\partial f}{\\partial x}", "= (-0.53) \\cdot e^{(-1.00)}", "= (-0.53) \\cdot 0.37", "= -0.20"));
    private static final double ROOMY = 1000;

    @Test
    void aFormulaIsSetInOneLineWhereThereIsRoom() {
        BufferedImage one = set(WIDE.layouts().subList(0, 1), ROOMY);
        assertEquals(one.getHeight(), set(WIDE.layouts(), ROOMY).getHeight());
    }

    @Test
    void aWideFormulaBreaksItsLineBeforeItGetsSmall() {
        BufferedImage one = set(WIDE.layouts(), ROOMY);
        BufferedImage broken = set(WIDE.layouts(), one.getWidth() / 2.0 * 0.6);
        assertTrue(broken.getWidth() < one.getWidth() * 0.61, "it fits");
        assertTrue(broken.getHeight() > one.getHeight() * 1.3, "in more lines, none of them smaller");
    }

    @Test
    void whatFitsInNoLayoutIsSetSmaller() {
        BufferedImage full = set(List.of("a + b + c + d + e"), ROOMY);
        double room = full.getWidth() / 2.0 * 0.8;
        BufferedImage smaller = set(List.of("a + b + c + d + e"), room);
        assertTrue(smaller.getWidth() / 2.0 <= room + 1, smaller.getWidth() + " in " + room);
        assertTrue(smaller.getHeight() < full.getHeight());
    }

    @Test
    void whatCannotBeSetIsGivenAsItIsWritten() {
        assertTrue(set(List.of("\\nosuchcommand{x} = 1"), ROOMY).getWidth() > 20);
    }

    private static BufferedImage set(List<String> layouts, double room) {
        return new Typesetting(layouts, 16, room, 2, Theme.LIGHT).picture();
    }
}
