package org.gradwire.chart;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/// Numbers in a row, some of which may not be finite.
public final class Series {
    public static final Series NONE = new Series(new double[0]);

    private final double[] numbers;

    private Series(double[] numbers) {
        this.numbers = numbers;
    }

    public static Series of(double... numbers) {
        return new Series(numbers.clone());
    }

    public int size() {
        return numbers.length;
    }

    public boolean isEmpty() {
        return numbers.length == 0;
    }

    public double at(int index) {
        return numbers[index];
    }

    /// Those that are finite, in order.
    public DoubleStream finite() {
        return Arrays.stream(numbers).filter(Double::isFinite);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series series && Arrays.equals(numbers, series.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return numbers.length > 8 ? numbers.length + " numbers" : Arrays.toString(numbers);
    }
}
