package org.gradwire.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gradwire.edit.Point;
import org.gradwire.scene.Rect;
import org.junit.jupiter.api.Test;

/// What charts make of numbers before anything is drawn: bins, bands, averages, contours.
class ShapesOfDataTest {
    private static final Rect AREA = new Rect(0, 0, 200, 100);

    @Property
    void theCountsOfAHistogramAddUpToTheFiniteNumbers(@ForAll @Size(max = 200) List<Double> any) {
        Series numbers = Series.of(any.stream().mapToDouble(number -> number).toArray());
        Figures figures = new Histogram("w", false, numbers).figures();
        assertEquals((double) numbers.finite().count(), IntStream.range(0, figures.rows()).mapToDouble(bin -> figures.at(bin, 2)).sum());
        IntStream.range(1, figures.rows()).forEach(bin -> assertEquals(figures.at(bin - 1, 1), figures.at(bin, 0)));
    }

    @Property
    void everyNumberLiesInABinThatHoldsIt(@ForAll @Size(min = 1, max = 100) List<@DoubleRange(min = -50, max = 50) Double> any) {
        Series numbers = Series.of(any.stream().mapToDouble(number -> number).toArray());
        Bins bins = Bins.of(numbers, Moments.of(numbers));
        for (double number : any) {
            int bin = bins.of(number);
            assertTrue(bins.count(bin) > 0);
            assertTrue(number >= bins.from(bin) - 1e-4 && number <= bins.to(bin) + 1e-4, () -> number + " in " + bins.from(bin));
        }
    }

    @Test
    void zeroIsABoundOfTheBins() {
        Series numbers = Series.of(-0.31, -0.2, 0.1, 0.4, 0.7, 1.3);
        Bins bins = Bins.of(numbers, Moments.of(numbers));
        assertTrue(IntStream.range(0, bins.size()).anyMatch(bin -> bins.from(bin) == 0));
    }

    @Property(tries = 50)
    void aLongSeriesKeepsItsExtremesInFewPoints(@ForAll long seed, @ForAll @IntRange(min = 1000, max = 20_000) int size) {
        Random random = new Random(seed);
        double[] numbers = random.doubles(size).toArray();
        numbers[random.nextInt(size)] = 40;
        numbers[random.nextInt(size)] = -40;
        Plot plot = plot(size);
        Envelope envelope = Envelope.of(plot, 0, Series.of(numbers));
        List<Double> heights = envelope.bands().stream().flatMap(List::stream).map(Point::y).toList();
        double least = Arrays.stream(numbers).min().orElseThrow();
        assertTrue(heights.stream().anyMatch(y -> Math.abs(y - plot.at(0, 40).y()) < 1) || least > 0, "the greatest");
        assertTrue(heights.stream().anyMatch(y -> Math.abs(y - plot.at(0, least).y()) < 1), "the least");
        assertTrue(heights.size() <= 2 * AREA.width() + 4, () -> heights.size() + " points");
    }

    @Test
    void aShortSeriesIsDrawnNumberByNumberWithGaps() {
        Envelope envelope = Envelope.of(plot(6), 0, Series.of(1, 2, Double.NaN, 3, Double.POSITIVE_INFINITY, 4));
        assertEquals(List.of(2, 1, 1), envelope.lines().stream().map(List::size).toList());
        assertTrue(envelope.bands().isEmpty());
    }

    @Property
    void anAverageLiesBetweenWhatItAverages(@ForAll @Size(min = 1, max = 50) List<@DoubleRange(min = -9, max = 9) Double> any, @ForAll @DoubleRange(min = 0, max = 0.99) double share) {
        Series raw = Series.of(any.stream().mapToDouble(number -> number).toArray());
        Series smooth = Smoothing.of(raw, share);
        assertEquals(raw.at(0), smooth.at(0), 1e-9);
        double low = raw.finite().min().orElseThrow();
        double high = raw.finite().max().orElseThrow();
        smooth.finite().forEach(number -> assertTrue(number >= low - 1e-9 && number <= high + 1e-9));
    }

    @Property
    void theContourOfALinearFieldIsAStraightLine(
            @ForAll @DoubleRange(min = -3, max = 3) double a, @ForAll @DoubleRange(min = -3, max = 3) double b,
            @ForAll @DoubleRange(min = -2, max = 2) double c, @ForAll @IntRange(min = 2, max = 30) int columns,
            @ForAll @IntRange(min = 2, max = 30) int rows) {
        Plane plane = linear(a, b, c, columns, rows);
        List<List<Point>> pieces = Contour.of(plane, Threshold.OF_SIGN);
        pieces.stream().flatMap(List::stream).forEach(p -> assertEquals(0, a * p.x() + b * p.y() + c, 1e-9));
        assertTrue(!crosses(a, b, c) || !pieces.isEmpty(), "there is one where the line crosses the plane");
    }

    @Test
    void betweenTwoOfManyClassesLiesTheLineWhereTheyAreEqual() {
        double[] outputs = new double[20 * 20 * 3];
        Plane grid = linear(1, 1, 0, 20, 20);
        for (int i = 0; i < 400; i++) {
            outputs[3 * i] = grid.x(i % 20);
            outputs[3 * i + 1] = -grid.x(i % 20);
            outputs[3 * i + 2] = -9;
        }
        Plane plane = new Plane(grid.x(), grid.y(), 20, 20, 3, Series.of(outputs));
        List<Point> points = Contour.of(plane, Threshold.OF_SIGN).stream().flatMap(List::stream).toList();
        points.forEach(p -> assertEquals(0, p.x(), 1e-12));
        assertTrue(points.stream().anyMatch(p -> p.y() == -1) && points.stream().anyMatch(p -> p.y() == 1), "from edge to edge");
    }

    @Test
    void aRowOfWeightsIsASquareAStripOrAsWideAsAsked() {
        assertEquals(8, new Templates("W", List.of("0"), Series.of(new double[64]), OptionalInt.empty()).columns());
        assertEquals(6, new Templates("W", List.of("0"), Series.of(new double[6]), OptionalInt.empty()).columns());
        assertEquals(10, new Templates("W", List.of("0"), Series.of(new double[80]), OptionalInt.of(10)).columns());
    }

    private static boolean crosses(double a, double b, double c) {
        double reach = Math.abs(a) + Math.abs(b) - Math.abs(c);
        return reach > 1e-6;
    }

    private static Plane linear(double a, double b, double c, int columns, int rows) {
        Plane places = new Plane(new Range(-1, 1), new Range(-1, 1), columns, rows, 1, Series.of(new double[columns * rows]));
        double[] values = IntStream.range(0, columns * rows)
                .mapToDouble(i -> a * places.x(i % columns) + b * places.y(i / columns) + c)
                .toArray();
        return new Plane(places.x(), places.y(), columns, rows, 1, Series.of(values));
    }

    private static Plot plot(int size) {
        Axis x = Axis.linear(new Range(0, size - 1), Fit.across(AREA.width(), 11));
        return new Plot(AREA, x, Axis.linear(new Range(-50, 50), Fit.up(AREA.height(), 11)), AREA.width());
    }
}
