package org.gradwire.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gradwire.text.Language;
import org.gradwire.text.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorTest {
    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameTableAndAnotherOneAnother(Generator generator) {
        Generation generation = Generation.standard(generator);
        Table table = generation.table().orThrow();
        assertEquals(table, generation.table().orThrow());
        assertEquals(0, CellProblem.count(table));
        assertEquals(generator.names(), table.names());
        assertEquals(generation.at(Knob.COUNT), table.rows());
        Generation noisy = generator.range(Knob.NOISE).isPresent() ? generation.with(Knob.NOISE, 0.1) : generation;
        assertNotEquals(noisy.table(), noisy.seeded(2).table());
    }

    @ParameterizedTest
    @EnumSource
    void eachSpeaksBothLanguages(Generator generator) {
        for (Language language : Language.values()) {
            assertTrue(generator.about().in(language).endsWith("."));
            generator.ranges().forEach(range -> assertTrue(!range.knob().title().in(language).isBlank()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKnobBeyondItsRangeIsRefused(Generator generator) {
        for (Generator.Range range : generator.ranges()) {
            for (double bad : new double[] {Double.NaN, range.least() - 1, range.most() + 1, Double.POSITIVE_INFINITY}) {
                Outcome<Table> outcome = Generation.standard(generator).with(range.knob(), bad).table();
                String why = assertInstanceOf(Outcome.Refused.class, outcome).why().toString();
                assertTrue(why.startsWith(range.knob().title() + ": "), why);
            }
        }
    }

    @Property
    void classesAreEquallyLargeAndCountedFromNought(@ForAll long seed) {
        for (Generator generator : List.of(Generator.BLOBS, Generator.SPIRAL)) {
            Table table = Generation.standard(generator).with(Knob.CLASSES, 5).with(Knob.COUNT, 50).seeded(seed).table().orThrow();
            Column labels = table.column("y").orElseThrow();
            assertEquals(5, Labels.classes(labels).orElseThrow());
            for (double kind = 0; kind < 5; kind++) {
                double wanted = kind;
                assertEquals(10, Arrays.stream(labels.toArray()).filter(label -> label == wanted).count());
            }
        }
    }

    @Test
    void xorWithoutNoiseIsTheTruthTable() {
        Table table = Table.of(List.of(Column.of("x1", 0, 0, 1, 1), Column.of("x2", 0, 1, 0, 1), Column.of("y", 0, 1, 1, 0))).orThrow();
        assertEquals(table, Generation.standard(Generator.XOR).table().orThrow());
    }

    @Test
    void circlesWithoutNoiseHaveTheirRadii() {
        Table table = Generation.standard(Generator.CIRCLES).with(Knob.NOISE, 0).table().orThrow();
        for (int row = 0; row < table.rows(); row++) {
            double radius = Math.hypot(table.column(0).at(row), table.column(1).at(row));
            assertEquals(table.column(2).at(row) == 0 ? 0.5 : 1, radius, 1e-12);
        }
    }

    @Test
    void aLineWithoutNoiseIsOne() {
        Table table = Generation.standard(Generator.LINE).with(Knob.NOISE, 0).table().orThrow();
        for (int row = 0; row < table.rows(); row++) {
            assertEquals(2 * table.column(0).at(row) + 1, table.column(1).at(row));
        }
    }

    /// Files and lessons count on these numbers, which a program in another language worked out from the formulas.
    @Test
    void theFirstPointsNeverChange() {
        assertEquals(List.of(1.982866, -1.250034, 0.0), firstRow(Generator.BLOBS));
        assertEquals(List.of(0.005975, -0.049722, 0.0), firstRow(Generator.SPIRAL));
        assertEquals(List.of(0.133123, 1.42901), firstRow(Generator.LINE));
        assertEquals(List.of(0.133123, 0.491564, 1.0), firstRow(Generator.CHANCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLOBS", "CIRCLES", "XOR", "SPIRAL", "CHANCE"})
    void labelsMayBeSigns(String name) {
        Table table = Generation.standard(Generator.valueOf(name)).with(Knob.SIGNED, 1).table().orThrow();
        assertEquals(List.of(-1.0, 1.0), Labels.distinct(table.column("y").orElseThrow(), 2).orElseThrow());
    }

    @Test
    void digitsArePicturesOfTenClassesWithInkFromNoughtToOne() {
        Table table = Generation.standard(Generator.DIGITS).with(Knob.NOISE, 1).with(Knob.COUNT, 30).table().orThrow();
        assertEquals(65, table.columns().size());
        assertEquals(10, Labels.classes(table.column("digit").orElseThrow()).orElseThrow());
        for (Column pixel : table.columns().subList(0, 64)) {
            assertTrue(Arrays.stream(pixel.toArray()).allMatch(ink -> ink >= 0 && ink <= 1));
        }
    }

    /// A stroke is shared by the pixels that it lies on, and the frame of 8×8 cuts nothing off.
    @Test
    void movingAOneLosesNoInk() {
        Table table = Generation.standard(Generator.DIGITS).with(Knob.NOISE, 0).with(Knob.COUNT, 1000).table().orThrow();
        for (int row = 1; row < 1000; row += 10) {
            int at = row;
            double ink = table.columns().subList(0, 64).stream().mapToDouble(pixel -> pixel.at(at)).sum();
            assertTrue(List.of(6.0, 8.0, 9.0).stream().anyMatch(strokes -> Math.abs(ink - strokes) < 0.2), "ink " + ink);
        }
    }

    @Test
    void signsOnThreeClassesAreRefused() {
        Outcome<Table> outcome = Generation.standard(Generator.BLOBS).with(Knob.CLASSES, 3).with(Knob.SIGNED, 1).table();
        assertTrue(assertInstanceOf(Outcome.Refused.class, outcome).why().toString().contains("two classes and not 3"));
    }

    private static List<Double> firstRow(Generator generator) {
        Table table = Generation.standard(generator).table().orThrow();
        return table.columns().stream().map(column -> Math.rint(column.at(0) * 1e6) / 1e6).toList();
    }
}
