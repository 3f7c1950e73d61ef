package org.gradwire.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradwire.circuit.Limits;
import org.gradwire.data.CellRows.Cell;
import org.gradwire.text.DecimalSign;
import org.gradwire.text.DecimalVotes;
import org.gradwire.text.Outcome;

/// A block of cells from a spreadsheet, a text or this program, and a table that takes it.
public final class Pasting {
    private Pasting() {}

    /// A table into which a block was pasted, and where its cells are now.
    public record Pasted(Table table, Area area) {}

    /// Writes a block over the cells from one on. The table gets the rows and columns that it needs. Cells that are no
    /// numbers are kept and wrong.
    ///
    /// @param column up to and with the one after the last
    /// @param header whether the first row holds names, which the columns then get; if nothing is said, it does if
    ///               it holds words only, is pasted into the first row, and is not alone
    public static Outcome<Pasted> paste(Table table, int row, int column, String text, Optional<Boolean> header) {
        if (text.length() > Limits.STANDARD.csvBytes()) {
            return Outcome.refused("paste.large", Limits.STANDARD.csvBytes() >> 20);
        }
        Separator separator = separator(text);
        List<List<Cell>> rows = new ArrayList<>();
        if (!CellRows.read(text, separator, rows::add)) {
            return Outcome.refused("csv.quote", rows.size() + 1, rows.size() + 1, CsvBounds.of(Limits.STANDARD).cell());
        }
        if (rows.isEmpty()) {
            return Outcome.refused("data.paste.empty");
        }
        int wide = rows.getFirst().size();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != wide) {
                return Outcome.refused("table.ragged", i + 1, rows.get(i).size(), wide);
            }
        }
        boolean named = header.orElseGet(() -> row == 0 && rows.size() > 1 && new CsvSample(separator, rows, false).hasHeader());
        List<List<Cell>> cells = named ? rows.subList(1, rows.size()) : rows;
        List<Cell> names = named ? rows.getFirst() : List.of();
        return sign(cells, separator).then(sign -> {
            Area area = new Area(row, column, cells.size(), wide);
            return over(table, area, names, cells, sign).map(next -> new Pasted(next, area));
        });
    }

    /// The cells of an area, so that pasting them gives the same cells again.
    public static String copy(Table table, Area area) {
        Area there = area.within(table);
        StringBuilder out = new StringBuilder();
        for (int row = there.row(); row < there.row() + there.rows(); row++) {
            for (int column = there.column(); column < there.column() + there.columns(); column++) {
                out.append(column > there.column() ? "\t" : "").append(CsvText.cell(table.column(column), row));
            }
            out.append('\n');
        }
        // Without the last line end, as other programs want it, unless that would take a row away.
        boolean more = out.length() > 1 && out.charAt(out.length() - 2) != '\n';
        return more ? out.substring(0, out.length() - 1) : out.toString();
    }

    /// A line that is a number is one cell, whatever stands in it.
    private static Separator separator(String text) {
        boolean tabs = text.indexOf('\t') >= 0 || Typing.cell(text).isNumber(0);
        return tabs ? Separator.TAB : CsvGuess.best(text.substring(0, Math.min(text.length(), Csv.SAMPLE))).separator();
    }

    private static Outcome<DecimalSign> sign(List<List<Cell>> rows, Separator separator) {
        DecimalVotes votes = new DecimalVotes();
        rows.forEach(row -> row.forEach(cell -> votes.see(cell.text())));
        Optional<DecimalSign> sign = votes.sign().or(() -> CsvGuess.unclear(separator));
        return sign.map(Outcome::done).orElseGet(() -> new Outcome.Refused<>(DecimalVotes.complaint(votes.either().orElse(""))));
    }

    private static Outcome<Table> over(Table table, Area area, List<Cell> header, List<List<Cell>> rows, DecimalSign sign) {
        int columns = Math.max(table.columns().size(), area.column() + area.columns());
        int height = Math.max(table.rows(), area.row() + area.rows());
        List<String> names = names(table, area, header);
        return Table.of(IntStream.range(0, columns)
                .mapToObj(i -> {
                    Column before = (i < table.columns().size() ? table.column(i) : Column.empty("", 0)).grown(height);
                    return area.hasColumn(i)
                            ? before.with(area.row(), column(rows, i - area.column(), sign)).named(names.get(i - area.column()))
                            : before;
                })
                .toList());
    }

    /// Those in the block, else those that the columns have, else new ones.
    private static List<String> names(Table table, Area area, List<Cell> header) {
        List<String> wanted = IntStream.range(0, area.columns())
                .mapToObj(i -> i < header.size() && !header.get(i).isBlank()
                        ? header.get(i).text()
                        : area.column() + i < table.columns().size() ? table.column(area.column() + i).name() : "")
                .toList();
        List<String> others = IntStream.range(0, table.columns().size()).filter(i -> !area.hasColumn(i)).mapToObj(i -> table.column(i).name()).toList();
        return ColumnNames.of(wanted, others).names();
    }

    private static Column column(List<List<Cell>> rows, int at, DecimalSign sign) {
        ColumnBuilder column = new ColumnBuilder();
        for (List<Cell> row : rows) {
            String text = row.get(at).text();
            double number = sign.read(text);
            if (Double.isNaN(number) && !text.isEmpty()) {
                column.addWrong(text);
            } else {
                column.add(number);
            }
        }
        return column.build("");
    }
}
