package org.gradwire.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gradwire.data.CellRows.Cell;

/// The first rows of a CSV file, parted by one of the separators, and how well that suits them.
///
/// @param broken whether reading stopped at a quote
record CsvSample(Separator separator, List<List<Cell>> rows, boolean broken) {
    private static final int MOST_ROWS = 200;

    static CsvSample of(String text, Separator separator) {
        List<List<Cell>> rows = new ArrayList<>();
        boolean whole = CellRows.read(text, separator, row -> {
            if (row.stream().anyMatch(cell -> cell.quoted() || !cell.isBlank())) {
                rows.add(row);
            }
            return rows.size() < MOST_ROWS;
        });
        return new CsvSample(separator, rows, !whole);
    }

    /// Rows that are equally long, cells that are numbers, and quotes only where cells begin speak for a separator.
    /// Nothing does if it parts nothing.
    double score() {
        Map<Integer, Integer> lengths = new HashMap<>();
        rows.forEach(row -> lengths.merge(row.size(), 1, Integer::sum));
        int most = lengths.entrySet().stream().filter(entry -> entry.getKey() > 1).mapToInt(Map.Entry::getValue).max().orElse(0);
        if (most == 0) {
            return 0;
        }
        return 2 + share(most, rows.size())
                + share(data().filter(cell -> cell.isBlank() || cell.isNumber()).count(), data().count())
                - share(cells().filter(Cell::isStrange).count(), cells().count())
                - (broken ? 0.5 : 0);
    }

    private static double share(long some, long all) {
        return all == 0 ? 0 : (double) some / all;
    }

    private Stream<Cell> cells() {
        return rows.stream().flatMap(List::stream);
    }

    /// All rows but the first, which may be a header.
    Stream<Cell> data() {
        return rows.stream().skip(1).flatMap(List::stream);
    }

    /// Whether each row after the first is one number or nothing, so that commas can only stand before decimals.
    boolean isOneColumn() {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.size() == 1) && data().allMatch(cell -> cell.isBlank() || cell.isNumber());
    }

    /// Whether blanks stand between a separator and a quote.
    boolean isLoose() {
        return cells().anyMatch(cell -> !cell.quoted() && cell.text().startsWith("\""));
    }

    /// Whether the first row holds words and no number. A number in quotes counts as a word if the column has none of
    /// these further down: so programs write names.
    boolean hasHeader() {
        boolean words = false;
        for (int column = 0; !rows.isEmpty() && column < rows.getFirst().size(); column++) {
            Cell cell = rows.getFirst().get(column);
            boolean name = cell.isNumber() ? cell.quoted() && !hasQuotedNumber(column) : !cell.isBlank();
            if (cell.isNumber() && !name) {
                return false;
            }
            words |= name;
        }
        return words;
    }

    private boolean hasQuotedNumber(int column) {
        return rows.stream().skip(1).anyMatch(row -> column < row.size() && row.get(column).quoted() && row.get(column).isNumber());
    }
}
