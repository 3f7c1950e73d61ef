package org.gradwire.ui.table;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gradwire.data.Column;
import org.gradwire.data.Table;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;

/// What a grid shows.
///
/// @param test  the rows that are kept for testing
/// @param shown the row that the canvas shows
/// @param feeds what each column feeds; empty for one that feeds nothing
public record TableContent(Table table, BitSet test, int shown, List<String> feeds, Language language, double scale) {
    static final TableContent NONE = new TableContent(Table.EMPTY, new BitSet(), 0, List.of(), Language.ENGLISH, 1);

    private static final int FITS = 10;
    private static final NumberFormat SHORT = new NumberFormat(4);
    private static final String WRONG = "✗ ";

    /// With the empty row after the last, into which a new one is typed.
    int rows() {
        return table.rows() + 1;
    }

    int columns() {
        return table.columns().size();
    }

    boolean isGap(int row, int column) {
        return row < table.rows() && !table.column(column).isNumber(row);
    }

    /// What stands in a cell as it is shown: a wrong one is marked by more than a colour.
    String shown(int row, int column) {
        if (row >= table.rows()) {
            return "";
        }
        Column cells = table.column(column);
        if (!cells.isNumber(row)) {
            return WRONG + cells.wrong(row).map(text -> text.lines().findFirst().orElse("")).orElse("");
        }
        String all = NumberFormat.allDigits(cells.at(row));
        return all.length() <= FITS ? all : SHORT.format(cells.at(row));
    }

    /// What stands in a cell as it is typed.
    String typed(int row, int column) {
        if (row >= table.rows()) {
            return "";
        }
        Column cells = table.column(column);
        return cells.isNumber(row) ? NumberFormat.allDigits(cells.at(row)).replace('−', '-') : cells.wrong(row).orElse("");
    }

    /// The head of a row: its number, whether the canvas shows it, and whether it is kept for testing.
    String head(int row) {
        if (row >= table.rows()) {
            return "+";
        }
        String number = (row == shown ? "▸ " : "") + NumberFormat.grouped(row + 1L);
        return test.get(row) ? Message.of("data.row.test", number).in(language) : number;
    }

    /// For those who do not see it.
    String spoken(int row, int column) {
        String text = typed(row, column);
        return Message.of("data.cell.spoken", row + 1, table.column(column).name(), Optional.of(text).filter(t -> !t.isEmpty()).orElse("–")).in(language);
    }
}
