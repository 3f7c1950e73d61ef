package org.gradwire.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gradwire.edit.Point;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Rect;
import org.gradwire.scene.TextWidth;
import org.gradwire.text.Language;
import org.gradwire.text.NumberFormat;
import org.junit.jupiter.api.Test;

/// Whatever the numbers are, a chart is drawn on its paper, can be read, and can be told.
class ChartTest {
    private static final double SLACK = 1;

    @Provide
    Arbitrary<List<Double>> numbers() {
        Arbitrary<Double> odd = Arbitraries.of(
                0.0, -0.0, 1e-320, 1e-12, Double.MAX_VALUE, -Double.MAX_VALUE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        return Arbitraries.oneOf(odd, Arbitraries.doubles().between(-1, 1), Arbitraries.doubles()).list().ofMinSize(1).ofMaxSize(60);
    }

    @Property(tries = 300)
    void everyMarkLiesOnThePaper(
            @ForAll("numbers") List<Double> any, @ForAll @IntRange(min = 320, max = 900) int width,
            @ForAll @IntRange(min = 220, max = 600) int height, @ForAll Language language) {
        Paper paper = new Paper(width, height, language, NumberFormat.STANDARD);
        for (Chart chart : charts(any)) {
            Drawing drawing = chart.draw(paper);
            Rect whole = new Rect(0, 0, width, drawing.height()).grow(SLACK);
            drawing.marks().stream().flatMap(ChartTest::extent).forEach(p ->
                    assertTrue(whole.contains(p), () -> chart + ": " + p + " on " + whole));
            assertReadable(chart, drawing, paper);
        }
    }

    /// What the pointer finds anywhere has words and marks, and so has the whole.
    private static void assertReadable(Chart chart, Drawing drawing, Paper paper) {
        for (double share : new double[] {0, 0.3, 0.77, 1}) {
            Point p = new Point(share * paper.width(), share * paper.height());
            drawing.near(p).ifPresent(reading -> {
                assertFalse(reading.words().isBlank());
                reading.marks().stream().flatMap(ChartTest::extent).forEach(at ->
                        assertTrue(Double.isFinite(at.x()) && Double.isFinite(at.y())));
            });
        }
        assertFalse(paper.words(chart.about(paper)).isBlank());
        assertEquals(chart.figures().header().size(), chart.figures().columns().size());
    }

    @Property(tries = 100)
    void ticksNeverOverlap(@ForAll("numbers") List<Double> any, @ForAll @IntRange(min = 320, max = 900) int width) {
        Paper paper = new Paper(width, 220, Language.ENGLISH, NumberFormat.STANDARD);
        for (Chart chart : charts(any)) {
            Drawing drawing = chart.draw(paper);
            List<Rect> labels = drawing.marks().stream()
                    .filter(mark -> mark instanceof Mark.Label label && label.color() == ColorRole.MUTED)
                    .map(mark -> box((Mark.Label) mark))
                    .toList();
            for (int i = 0; i < labels.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Rect one = labels.get(i);
                    Rect other = labels.get(j);
                    assertFalse(one.overlaps(other), () -> chart + ": " + one + " over " + other);
                }
            }
        }
    }

    @Test
    void aPixelOfTheLossIsAnEpochToGoBackTo() {
        double[] losses = IntStream.range(0, 1000).mapToDouble(i -> 1.0 / (i + 1)).toArray();
        LossChart chart = new LossChart(new LossSeries(1, Series.of(losses), Series.NONE), Scale.LOGARITHMIC, 0.5, OptionalInt.of(3));
        Drawing drawing = chart.draw(new Paper(600, 300, Language.ENGLISH, NumberFormat.STANDARD));
        assertEquals(1, drawing.near(new Point(-50, 10)).orElseThrow().index(), "left of the first");
        assertEquals(1000, drawing.near(new Point(9999, 10)).orElseThrow().index(), "right of the last");
        double middle = drawing.area().centre().x();
        assertEquals(500.5, drawing.near(new Point(middle, 10)).orElseThrow().index(), 1);
        assertTrue(drawing.at(new Point(-50, 10)).isEmpty(), "but nothing lies there");
    }

    @Test
    void aLossThatStopsBeingFiniteSaysWhere() {
        LossChart chart = new LossChart(
                new LossSeries(0, Series.of(1, 4, 90, Double.NaN, Double.NaN), Series.NONE), Scale.LINEAR, 0, OptionalInt.empty());
        Drawing drawing = chart.draw(new Paper(400, 300, Language.ENGLISH, NumberFormat.STANDARD));
        assertTrue(texts(drawing).anyMatch("NaN at epoch 3"::equals));
    }

    @Test
    void trainingAndTestDifferWithoutColour() {
        LossChart chart = new LossChart(new LossSeries(0, Series.of(3, 2, 1), Series.of(4, 3, 2)), Scale.LINEAR, 0, OptionalInt.empty());
        List<Mark.Stroke> strokes = chart.draw(new Paper(400, 300, Language.ENGLISH, NumberFormat.STANDARD)).marks().stream()
                .filter(mark -> mark instanceof Mark.Line line && line.width() == 2)
                .map(mark -> ((Mark.Line) mark).stroke())
                .distinct()
                .toList();
        assertEquals(List.of(Mark.Stroke.SOLID, Mark.Stroke.DASHED), strokes);
    }

    @Test
    void theExampleUnderThePointerIsNamed() {
        Plane plane = new Plane(new Range(0, 1), new Range(0, 1), 2, 2, 1, Series.of(0, 1, 0, 1));
        Example wrong = new Example(0.5, 0.5, 0, true, true);
        Drawing drawing = new BoundaryChart(plane, Threshold.OF_PROBABILITY, List.of(wrong), new Naming("x", "y", List.of("no", "yes")))
                .draw(new Paper(400, 300, Language.ENGLISH, NumberFormat.STANDARD));
        Reading reading = drawing.at(drawing.area().centre()).orElseThrow();
        assertEquals(0, reading.index());
        assertEquals("Example 1 (test): x = 0.5000, y = 0.5000; class no, answered wrongly", reading.words());
    }

    private static List<Chart> charts(List<Double> any) {
        double[] numbers = any.stream().mapToDouble(number -> number).toArray();
        Series series = Series.of(numbers);
        List<Chart> charts = new ArrayList<>();
        for (Scale scale : Scale.values()) {
            charts.add(new LossChart(new LossSeries(0, series, series), scale, 0.9, OptionalInt.of(numbers.length / 2)));
            charts.add(new LossChart(new LossSeries(7, series, Series.NONE), scale, 0, OptionalInt.empty()));
        }
        List<Example> examples = IntStream.range(1, numbers.length)
                .mapToObj(i -> new Example(numbers[i], numbers[i - 1], i % 12, i % 3 == 0, i % 5 == 0))
                .toList();
        Plane plane = new Plane(Range.over(series), Range.over(series), numbers.length, 1, 1, series);
        charts.add(new BoundaryChart(plane, Threshold.around(0, plane), examples, new Naming("x₁", "키", List.of())));
        double[] thrice = IntStream.range(0, 3 * numbers.length).mapToDouble(i -> numbers[i * 7 % numbers.length]).toArray();
        Plane three = new Plane(Range.over(series), new Range(0, 1), 1, numbers.length, 3, Series.of(thrice));
        charts.add(new BoundaryChart(three, Threshold.OF_SIGN, examples, new Naming("x", "y", List.of("a", "b", "c"))));
        charts.add(new Templates("W", IntStream.range(0, numbers.length).mapToObj(i -> "row " + i).toList(), Series.of(thrice), OptionalInt.empty()));
        charts.add(new Histogram("W", false, series));
        charts.add(new Histogram("b", true, Series.NONE));
        charts.add(new LossChart(new LossSeries(0, Series.NONE, Series.NONE), Scale.LOGARITHMIC, 0, OptionalInt.of(2)));
        return charts;
    }

    private static Stream<String> texts(Drawing drawing) {
        return drawing.marks().stream().flatMap(mark -> mark instanceof Mark.Label label ? Stream.of(label.text()) : Stream.of());
    }

    /// The corners of what a mark covers.
    private static Stream<Point> extent(Mark mark) {
        return switch (mark) {
            case Mark.Box box -> corners(box.rect());
            case Mark.Frame frame -> corners(frame.rect());
            case Mark.Curve curve -> corners(curve.path().bounds());
            case Mark.Halo halo -> corners(halo.path().bounds());
            case Mark.Label label -> corners(box(label));
            case Mark.Heat heat -> corners(heat.rect());
            case Mark.Line line -> line.pieces().stream().flatMap(List::stream);
            case Mark.Area area -> area.outlines().stream().flatMap(List::stream);
            case Mark.Dot dot -> Stream.of(dot.at());
            case Mark.Cells cells -> corners(cells.rect());
        };
    }

    private static Stream<Point> corners(Rect rect) {
        return Stream.of(new Point(rect.x(), rect.y()), new Point(rect.right(), rect.bottom()));
    }

    private static Rect box(Mark.Label label) {
        double width = TextWidth.of(label.text(), label.size());
        double left = switch (label.side()) {
            case LEFT -> label.at().x();
            case MIDDLE -> label.at().x() - width / 2;
            case RIGHT -> label.at().x() - width;
        };
        return new Rect(left, label.at().y() - label.size() / 2, width, label.size());
    }
}
