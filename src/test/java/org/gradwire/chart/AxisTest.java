package org.gradwire.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class AxisTest {
    private static final double SIZE = 11;
    private static final double NEARLY = 1e-5;

    @Property
    void aRoundedLinearAxisCoversItsNumbersWithRoundTicksInOrder(
            @ForAll double one, @ForAll double other, @ForAll @DoubleRange(min = 1, max = 2000) double length) {
        Range range = Range.over(Series.of(one, other));
        Axis axis = Axis.linear(range, Fit.up(length, SIZE).round());
        List<Tick> ticks = axis.labelled();
        double slack = NEARLY * axis.range().length();
        assertTrue(axis.range().from() <= range.from() && axis.range().to() >= range.to());
        assertTrue(ticks.getFirst().at() <= range.from() + slack || range.from() <= -1e300, axis::toString);
        assertTrue(ticks.getLast().at() >= range.to() - slack || range.to() >= 1e300, axis::toString);
        assertInOrderAndTold(axis);
        double step = ticks.size() > 1 ? ticks.get(1).at() - ticks.get(0).at() : 1;
        assertTrue(List.of(1, 2, 5, 10).contains((int) Math.rint(step / Math.pow(10, Math.floor(Math.log10(step) + NEARLY)))), () -> "a step of " + step);
    }

    @Property
    void aLogarithmicAxisCoversItsNumbersInOrder(
            @ForAll @DoubleRange(min = -280, max = 280) double exponent, @ForAll @DoubleRange(min = 0, max = 20) double decades,
            @ForAll @DoubleRange(min = 20, max = 2000) double length) {
        double from = Math.pow(10, exponent);
        Range range = Range.positive(Series.of(from, from * Math.pow(10, decades), Double.NaN, -1, 0));
        Axis axis = Axis.of(Scale.LOGARITHMIC, range, Fit.up(length, SIZE).round());
        assertTrue(axis.range().from() <= range.from() && axis.range().to() >= range.to());
        assertInOrderAndTold(axis);
    }

    @Property
    void anEpochAxisHasWholeTicksThatStandClear(
            @ForAll @DoubleRange(min = 1, max = 1e6) double last, @ForAll @DoubleRange(min = 60, max = 2000) double length) {
        Fit fit = Fit.across(length, SIZE).wholeNumbers();
        Axis axis = Axis.linear(new Range(0, Math.rint(last)), fit);
        assertInOrderAndTold(axis);
        axis.ticks().forEach(tick -> assertEquals(Math.rint(tick.at()), tick.at()));
        assertTrue(axis.labelled().size() < 2 || fit.holds(axis.labelled(), axis), axis::toString);
    }

    @Property
    void whatLiesAtAShareOfAnAxisLiesThere(@ForAll @DoubleRange(min = 0, max = 1) double share) {
        for (Scale scale : Scale.values()) {
            Axis axis = Axis.of(scale, new Range(0.02, 700), Fit.across(300, SIZE));
            assertEquals(share, axis.share(axis.number(share)), 1e-9);
        }
    }

    @Test
    void labelsHaveAsManyDigitsAsTheyNeed() {
        assertEquals(List.of("0", "0.2", "0.4", "0.6", "0.8", "1.0"), labels(Scale.LINEAR, 0, 1));
        assertEquals(List.of("0.001", "0.01", "0.1", "1"), labels(Scale.LOGARITHMIC, 0.001, 1));
        assertEquals(List.of("0", "2·10⁻⁶", "4·10⁻⁶", "6·10⁻⁶", "8·10⁻⁶"), labels(Scale.LINEAR, 0, 8e-6));
    }

    @Test
    void numbersThatAreAllAlikeOrNoneHaveAnAxisToo() {
        assertTrue(Range.over(Series.of(5, 5)).contains(5));
        assertEquals(new Range(-1, 1), Range.over(Series.of(0)));
        assertEquals(new Range(0, 1), Range.over(Series.of(Double.NaN, Double.POSITIVE_INFINITY)));
        assertTrue(Range.positive(Series.of(-1, 0)).from() > 0);
    }

    private static List<String> labels(Scale scale, double from, double to) {
        return Axis.of(scale, new Range(from, to), Fit.up(130, SIZE).round()).labelled().stream().map(Tick::label).toList();
    }

    private static void assertInOrderAndTold(Axis axis) {
        List<Tick> ticks = axis.ticks();
        for (int i = 1; i < ticks.size(); i++) {
            assertTrue(ticks.get(i).at() > ticks.get(i - 1).at(), axis::toString);
        }
        assertTrue(!axis.labelled().isEmpty(), axis::toString);
        assertEquals(axis.labelled().size(), new HashSet<>(axis.labelled().stream().map(Tick::label).toList()).size(), axis::toString);
        axis.labelled().forEach(tick -> assertTrue(
                new BigDecimal(Double.toString(tick.at())).stripTrailingZeros().precision() <= 15, () -> "not round: " + tick));
    }
}
