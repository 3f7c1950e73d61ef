package org.gradwire.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;

/// A block of numbers as spreadsheets put it into the clipboard: rows in lines, cells between tabs. Semicolons,
/// commas and blanks between cells are read too, in this order, where no tab is there.
public final class NumberTable {
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
        DecimalVotes votes = new DecimalVotes();
        cells.forEach(votes::see);
        Optional<DecimalSign> sign = votes.sign();
        if (sign.isEmpty()) {
            return new Outcome.Refused<>(DecimalVotes.complaint(votes.either().orElse("")));
        }
        double[] numbers = cells.stream().mapToDouble(sign.get()::read).toArray();
        int gap = IntStream.range(0, numbers.length).filter(i -> Double.isNaN(numbers[i])).findFirst().orElse(-1);
        return gap < 0 ? Outcome.done(Tensor.of(Shape.of(rows.size(), wide), numbers)) : wrong(cells.get(gap), gap / wide + 1, gap % wide + 1);
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
                .map(line -> Arrays.stream(line.split(separator, -1)).map(cell -> DecimalSign.strip(cell.replace("\"", ""))).toList())
                .toList();
    }

    private static Outcome<Tensor> wrong(String cell, int row, int column) {
        String shown = cell.length() > MOST_SHOWN ? cell.substring(0, MOST_SHOWN) + "…" : cell;
        return cell.isEmpty() ? Outcome.refused("table.blank", row, column) : Outcome.refused("table.cell", shown, row, column);
    }
}
