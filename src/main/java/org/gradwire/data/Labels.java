package org.gradwire.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What a column says if it is read as classes.
public final class Labels {
    private Labels() {}

    /// k, if every cell is one of 0, 1, …, k − 1; empty if one is not, or if there is no cell.
    public static OptionalInt classes(Column column) {
        double most = -1;
        for (int row = 0; row < column.rows(); row++) {
            if (!isClass(column.at(row), Integer.MAX_VALUE)) {
                return OptionalInt.empty();
            }
            most = Math.max(most, column.at(row));
        }
        return most < 0 ? OptionalInt.empty() : OptionalInt.of((int) most + 1);
    }

    /// The different numbers, rising.
    ///
    /// @param most of them; empty if there are more
    public static Optional<List<Double>> distinct(Column column, int most) {
        double[] sorted = Arrays.stream(column.toArray()).filter(Double::isFinite).map(number -> number + 0.0).sorted().distinct().toArray();
        return sorted.length > most ? Optional.empty() : Optional.of(Arrays.stream(sorted).boxed().toList());
    }

    /// A column of words, as numbers: the first word is class 0, the next other one class 1, and so on.
    ///
    /// @param words by class
    public record Numbered(Column column, List<String> words) {}

    /// Words become classes; empty cells stay so. A number among them is taken as a word.
    public static Numbered numbered(Column column) {
        Map<String, Integer> classes = new LinkedHashMap<>();
        double[] numbers = new double[column.rows()];
        for (int row = 0; row < numbers.length; row++) {
            String word = CsvText.word(column, row);
            numbers[row] = word.isEmpty() ? Double.NaN : classes.computeIfAbsent(word, _ -> classes.size());
        }
        return new Numbered(Column.of(column.name(), numbers), new ArrayList<>(classes.keySet()));
    }

    /// Whether a number is one of 0 to classes − 1.
    public static boolean isClass(double number, int classes) {
        return number >= 0 && number < classes && number == Math.rint(number);
    }
}
