package org.gradwire.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradwire.text.DecimalSign;
import org.gradwire.text.DecimalVotes;
import org.gradwire.text.Message;

/// A cell without a number, and the sentence that says what to do about it.
///
/// @param row    from 0; the sentence counts from 1, as the table shows its rows
/// @param column from 0
public record CellProblem(int row, int column, Message why) {
    private static final int MOST_SHOWN = 20;

    public static Optional<CellProblem> at(Table table, int row, int column) {
        return in(table.column(column), row).map(why -> new CellProblem(row, column, why));
    }

    /// What is wrong with a cell, if it holds no number.
    public static Optional<Message> in(Column cells, int row) {
        return cells.isNumber(row) ? Optional.empty() : Optional.of(why(cells, row));
    }

    /// Row by row, no more than a number of them.
    public static List<CellProblem> first(Table table, int most) {
        List<CellProblem> found = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                if (found.size() == most) {
                    return found;
                }
                at(table, row, column).ifPresent(found::add);
            }
        }
        return found;
    }

    /// How many cells of a table hold no number.
    public static int count(Table table) {
        return table.columns().stream().mapToInt(Column::gaps).sum();
    }

    private static Message why(Column cells, int row) {
        Optional<String> wrong = cells.wrong(row);
        if (wrong.isEmpty()) {
            return Message.of("data.cell.missing", row + 1, cells.name());
        }
        return DecimalSign.isEither(wrong.get())
                ? Message.of("data.cell.either", row + 1, cells.name(), DecimalVotes.complaint(wrong.get()))
                : Message.of("data.cell.wrong", row + 1, cells.name(), shown(wrong.get()));
    }

    /// Short enough for a sentence.
    static String shown(String text) {
        String line = ColumnNames.clean(text);
        return line.codePointCount(0, line.length()) > MOST_SHOWN ? line.substring(0, line.offsetByCodePoints(0, MOST_SHOWN)) + "…" : line;
    }
}
