package org.gradwire.ui.control;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.gradwire.scene.ColorRole;
import org.gradwire.ui.state.Shade;
import org.gradwire.ui.state.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever theme is chosen, what is written can be read, and the two meaningful colours differ for every eye.
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double TEXT_IN_HIGH_CONTRAST = 7;
    private static final double LINE = 3;
    private static final double DIFFERENT = 0.25;
    private static final double APART = 0.15;

    /// Text, and what it is written on.
    private record Written(ColorRole text, ColorRole ground) {}

    private static final List<Written> WRITTEN = List.of(
            new Written(ColorRole.INK, ColorRole.CANVAS), new Written(ColorRole.INK, ColorRole.PANEL),
            new Written(ColorRole.INK, ColorRole.GATE_FILL), new Written(ColorRole.INK, ColorRole.HIGHLIGHT),
            new Written(ColorRole.INK, ColorRole.CHIP), new Written(ColorRole.MUTED, ColorRole.CANVAS),
            new Written(ColorRole.MUTED, ColorRole.PANEL), new Written(ColorRole.MUTED, ColorRole.CHIP),
            new Written(ColorRole.MUTED, ColorRole.GATE_FILL), new Written(ColorRole.VALUE, ColorRole.CANVAS),
            new Written(ColorRole.VALUE, ColorRole.PANEL), new Written(ColorRole.VALUE, ColorRole.VALUE_TINT),
            new Written(ColorRole.VALUE, ColorRole.GATE_FILL), new Written(ColorRole.GRADIENT, ColorRole.CANVAS),
            new Written(ColorRole.GRADIENT, ColorRole.PANEL), new Written(ColorRole.GRADIENT, ColorRole.GRADIENT_TINT),
            new Written(ColorRole.GRADIENT, ColorRole.GATE_FILL), new Written(ColorRole.PANEL, ColorRole.ACCENT),
            new Written(ColorRole.PANEL, ColorRole.INK), new Written(ColorRole.ACCENT, ColorRole.PANEL));

    static Stream<Theme> themes() {
        return Stream.of(Shade.values()).flatMap(shade -> Stream.of(new Theme(shade, false), new Theme(shade, true)));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyTextStandsOutFromWhatItIsWrittenOn(Theme theme) {
        double least = theme.shade() == Shade.CONTRAST ? TEXT_IN_HIGH_CONTRAST : TEXT;
        for (Written written : WRITTEN) {
            double contrast = contrast(Colors.of(theme, written.text()), Colors.of(theme, written.ground()));
            assertTrue(contrast >= least, () -> theme + ": " + written + " has a contrast of " + contrast);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void gatesWiresAndFocusCanBeSeen(Theme theme) {
        for (ColorRole line : List.of(ColorRole.GATE_OUTLINE, ColorRole.WIRE, ColorRole.ACCENT)) {
            double contrast = contrast(Colors.of(theme, line), Colors.of(theme, ColorRole.CANVAS));
            assertTrue(contrast >= LINE, () -> theme + ": " + line + " has a contrast of " + contrast);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aWireThatHasNotBeenComputedIsPalerThanOneThatHas(Theme theme) {
        Color canvas = Colors.of(theme, ColorRole.CANVAS);
        assertTrue(contrast(Colors.of(theme, ColorRole.WIRE_PALE), canvas) < contrast(Colors.of(theme, ColorRole.WIRE), canvas));
    }

    /// Simulated after Machado, Oliveira and Fernandes (2009), severity 1.
    @ParameterizedTest
    @MethodSource("themes")
    void theSafePairDiffersForColourBlindEyes(Theme theme) {
        Theme safe = theme.withColorBlindSafe(true);
        double[][] protan = {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}};
        double[][] deutan = {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}};
        for (double[][] eye : List.of(protan, deutan)) {
            double ends = distance(seen(Colors.of(theme, ColorRole.CLASS_1), eye), seen(Colors.of(theme, ColorRole.CLASS_2), eye));
            assertTrue(ends >= DIFFERENT, () -> theme + ": the first two classes are only " + ends + " apart");
            double distance = distance(seen(Colors.of(safe, ColorRole.VALUE), eye), seen(Colors.of(safe, ColorRole.GRADIENT), eye));
            assertTrue(distance >= DIFFERENT, () -> theme + ": value and gradient are only " + distance + " apart");
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void classesCanBeSeenAndToldApart(Theme theme) {
        List<ColorRole> classes = Stream.of(ColorRole.values()).filter(role -> role.name().startsWith("CLASS_")).toList();
        for (ColorRole one : classes) {
            assertTrue(contrast(Colors.of(theme, one), Colors.of(theme, ColorRole.PANEL)) >= LINE, () -> theme + ": " + one);
            for (ColorRole other : classes.subList(0, classes.indexOf(one))) {
                assertTrue(distance(plain(Colors.of(theme, one)), plain(Colors.of(theme, other))) >= APART, () -> theme + ": " + one + ", " + other);
            }
        }
    }

    private static double[] plain(Color color) {
        return new double[] {color.getRed(), color.getGreen(), color.getBlue()};
    }

    /// As defined by the Web Content Accessibility Guidelines 2.1.
    private static double contrast(Color a, Color b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double[] seen(Color color, double[][] eye) {
        double[] rgb = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
        double[] seen = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                seen[row] += eye[row][column] * rgb[column];
            }
        }
        return seen;
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }
}
