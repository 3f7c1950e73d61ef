package org.gradwire.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;

/// A block of numbers as spreadsheets put it into the clipboard: rows in lines, cells between tabs. Semicolons,
/// commas and blanks between cells are read too, in this order, where no tab is there.
public final class NumberTable {
    /// With a point before the decimals, perhaps commas between the thousands.
    private static final Pattern POINT = Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)?(\\.\\d*)?([eE][+-]?\\d+)?");
    /// The other way round, as in much of Europe.
    private static final Pattern COMMA = Pattern.compile("[+-]?(\\d+|\\d{1,3}(\\.\\d{3})+)?(,\\d*)?([eE][+-]?\\d+)?");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int MOST_SHOWN = 20;

    private NumberTable() {}

    /// Whether a text from the clipboard is a block and not a single number.
    public static boolean isBlock(String text) {
        return !text.strip().startsWith("[") && (text.strip().indexOf('\t') >= 0 || text.strip().lines().count() > 1);
    }

    /// The numbers as a matrix, or the sentence that names row and column of the first cell that is none.
    ///
    /// @param most entries
    public static Outcome<Tensor> read(String text, int most) {
        List<List<String>> rows = rows(text);
        if (rows.isEmpty()) {
            return Outcome.refused("table.empty");
        }
        int wide = rows.getFirst().size();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).size() != wide) {
                return Outcome.refused("table.ragged", row + 1, rows.get(row).size(), wide);
            }
        }
        if ((long) rows.size() * wide > most) {
            return Outcome.refused("shape.entries", (long) rows.size() * wide, most);
        }
        List<String> cells = rows.stream().flatMap(List::stream).toList();
        Shape shape = Shape.of(rows.size(), wide);
        boolean commas = cells.stream().anyMatch(cell -> cell.indexOf(',') >= 0);
        Optional<double[]> point = numbers(cells, NumberTable::withPoint);
        Optional<double[]> comma = commas ? numbers(cells, NumberTable::withComma) : Optional.empty();
        if (point.isPresent() && comma.isPresent() && !Arrays.equals(point.get(), comma.get())) {
            String odd = cells.stream().filter(cell -> cell.indexOf(',') >= 0).findFirst().orElseThrow();
            return Outcome.refused("table.comma", odd, withPoint(odd).map(NumberFormat::allDigits).orElse(""), withComma(odd).map(NumberFormat::allDigits).orElse(""));
        }
        Optional<double[]> read = point.or(() -> comma);
        return read.isPresent() ? Outcome.done(Tensor.of(shape, read.get())) : wrong(cells, wide, commas);
    }

    /// Every digit, cells between tabs, rows in lines: what a spreadsheet takes.
    public static String of(Tensor matrix) {
        int wide = matrix.shape().rank() == 2 ? matrix.shape().length(1) : 1;
        return IntStream.range(0, matrix.count() / wide)
                .mapToObj(row -> IntStream.range(row * wide, (row + 1) * wide)
                        .mapToObj(at -> NumberFormat.allDigits(matrix.at(at)).replace('−', '-'))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static List<List<String>> rows(String text) {
        String separator = text.indexOf('\t') >= 0 ? "\t" : text.indexOf(';') >= 0 ? ";" : text.indexOf(',') >= 0 ? "," : "\\s+";
        return text.stripTrailing().lines()
                .dropWhile(String::isBlank)
                .map(line -> separator.equals("\\s+") ? line.strip() : line)
                .map(line -> Arrays.stream(line.split(separator, -1)).map(NumberTable::plain).toList())
                .toList();
    }

    /// Without quotes and blanks, with the sign that keyboards have.
    private static String plain(String cell) {
        return cell.replaceAll("[\\s\"\\u00A0\\u202F\\u2009]", "").replace('−', '-');
    }

    private static Optional<double[]> numbers(List<String> cells, Function<String, Optional<Double>> reading) {
        List<Double> numbers = cells.stream().map(reading).flatMap(Optional::stream).toList();
        return numbers.size() == cells.size() ? Optional.of(numbers.stream().mapToDouble(Double::doubleValue).toArray()) : Optional.empty();
    }

    private static Optional<Double> withPoint(String cell) {
        return number(cell, POINT, cell.replace(",", ""));
    }

    private static Optional<Double> withComma(String cell) {
        return number(cell, COMMA, cell.replace(".", "").replace(',', '.'));
    }

    private static Optional<Double> number(String cell, Pattern form, String digits) {
        boolean fits = form.matcher(cell).matches() && DIGIT.matcher(cell.replaceAll("[eE].*", "")).find();
        return Optional.of(digits).filter(all -> fits).map(Double::valueOf).filter(Double::isFinite);
    }

    private static Outcome<Tensor> wrong(List<String> cells, int wide, boolean commas) {
        int at = IntStream.range(0, cells.size())
                .filter(i -> withPoint(cells.get(i)).isEmpty() && !(commas && withComma(cells.get(i)).isPresent()))
                .findFirst()
                // Each is a number by itself, but no two conventions go together.
                .orElseGet(() -> IntStream.range(0, cells.size()).filter(i -> withPoint(cells.get(i)).isEmpty()).findFirst().orElse(0));
        String cell = cells.get(at);
        String shown = cell.length() > MOST_SHOWN ? cell.substring(0, MOST_SHOWN) + "…" : cell;
        return cell.isEmpty()
                ? Outcome.refused("table.blank", at / wide + 1, at % wide + 1)
                : Outcome.refused("table.cell", shown, at / wide + 1, at % wide + 1);
    }
}
