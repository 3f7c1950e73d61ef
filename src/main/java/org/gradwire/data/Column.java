package org.gradwire.data;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A named column of numbers. A cell that holds no number is missing if it is empty, and wrong if it holds other text.
public final class Column {
    private final String name;
    /// `NaN` where there is no number.
    private final Numbers numbers;
    /// By row: what stands in cells that are wrong.
    private final SortedMap<Integer, String> wrong;

    /// Keeps what it is given, which nobody may change any more.
    private Column(String name, Numbers numbers, SortedMap<Integer, String> wrong) {
        this.name = name;
        this.numbers = numbers;
        this.wrong = wrong;
    }

    /// Keeps the texts that it is given, which nobody may change any more.
    Column(String name, double[] numbers, SortedMap<Integer, String> wrong) {
        this(name, Numbers.of(numbers), wrong);
    }

    /// @param numbers `NaN` where a cell is missing
    public static Column of(String name, double... numbers) {
        return new Column(name, numbers, new TreeMap<>());
    }

    /// @param numbers `NaN` where there is none
    /// @param wrong   by row: the text of the cells that are neither a number nor empty
    public static Column of(String name, double[] numbers, Map<Integer, String> wrong) {
        double[] clean = numbers.clone();
        wrong.keySet().forEach(row -> clean[row] = Double.NaN);
        return new Column(name, clean, new TreeMap<>(wrong));
    }

    public String name() {
        return name;
    }

    public int rows() {
        return numbers.count();
    }

    /// The number in a row; `NaN` where there is none.
    public double at(int row) {
        return numbers.at(row);
    }

    public boolean isNumber(int row) {
        return Double.isFinite(numbers.at(row));
    }

    /// What stands in a cell that is wrong.
    public Optional<String> wrong(int row) {
        return Optional.ofNullable(wrong.get(row));
    }

    public Column named(String next) {
        return new Column(next, numbers, wrong);
    }

    /// With a number in a row, or with text that is none; empty text takes the cell's content away.
    public Column with(int row, Optional<Double> number, String text) {
        SortedMap<Integer, String> left = new TreeMap<>(wrong);
        left.remove(row);
        if (number.isEmpty() && !text.isEmpty()) {
            left.put(row, text);
        }
        return new Column(name, numbers.with(row, Numbers.of(number.orElse(Double.NaN))), left);
    }

    /// With the cells of another column from a row on, which may lie beyond the last.
    Column with(int first, Column cells) {
        SortedMap<Integer, String> texts = new TreeMap<>(wrong);
        texts.subMap(first, first + cells.rows()).clear();
        cells.wrong.forEach((row, text) -> texts.put(first + row, text));
        return new Column(name, numbers.with(first, cells.numbers), texts);
    }

    /// With empty cells below, up to a number of rows.
    Column grown(int rows) {
        return rows <= rows() ? this : with(rows, empty("", 0));
    }

    /// Without numbers.
    static Column empty(String name, int rows) {
        double[] cells = new double[rows];
        Arrays.fill(cells, Double.NaN);
        return new Column(name, cells, new TreeMap<>());
    }

    /// How many cells hold no number.
    public int gaps() {
        int count = 0;
        for (int row = 0; row < rows(); row++) {
            count += isNumber(row) ? 0 : 1;
        }
        return count;
    }

    /// The cells of some rows, in the order given; −1 stands for an empty one.
    public Column rows(int[] chosen) {
        double[] next = new double[chosen.length];
        SortedMap<Integer, String> texts = new TreeMap<>();
        for (int row = 0; row < chosen.length; row++) {
            next[row] = chosen[row] < 0 ? Double.NaN : numbers.at(chosen[row]);
            if (!wrong.isEmpty() && wrong.containsKey(chosen[row])) {
                texts.put(row, wrong.get(chosen[row]));
            }
        }
        return new Column(name, next, texts);
    }

    public double[] toArray() {
        return numbers.toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column column
                && name.equals(column.name)
                && numbers.equals(column.numbers)
                && wrong.equals(column.wrong);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + numbers.hashCode();
    }

    @Override
    public String toString() {
        return name + " " + (rows() > 8 ? rows() + " rows" : Arrays.toString(toArray())) + (wrong.isEmpty() ? "" : " " + wrong);
    }
}
