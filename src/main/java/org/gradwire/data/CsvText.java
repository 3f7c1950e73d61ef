package org.gradwire.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gradwire.text.DecimalSign;
import org.gradwire.text.NumberFormat;

/// Writes CSV: a header, commas, points and every digit. What is written is read as the same table.
public final class CsvText {
    private static final String QUOTED_BEFORE = ",;\t|\"\r\n";
    private static final String MARK = "\uFEFF";

    private CsvText() {}

    /// As a file, in UTF-8; if there are letters beyond English ones, with the mark by which Excel knows it.
    public static byte[] bytes(Table table) {
        String text = of(table);
        boolean english = text.chars().allMatch(c -> c < 128);
        return ((english ? "" : MARK) + text).getBytes(StandardCharsets.UTF_8);
    }

    public static String of(Table table) {
        StringBuilder out = new StringBuilder();
        try {
            write(table, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return out.toString();
    }

    public static void write(Table table, Appendable out) throws IOException {
        int columns = table.columns().size();
        for (int column = 0; column < columns; column++) {
            out.append(column > 0 ? "," : "").append(name(table.column(column).name()));
        }
        out.append(columns > 0 ? "\n" : "");
        for (int row = 0; row < table.rows(); row++) {
            String missing = isBlank(table, row) ? "\"\"" : "";
            for (int column = 0; column < columns; column++) {
                String cell = cell(table.column(column), row);
                out.append(column > 0 ? "," : "").append(cell.isEmpty() ? missing : cell);
            }
            out.append('\n');
        }
    }

    /// A number with a point and every digit, or the text of a cell that is wrong, in quotes where it needs them.
    static String cell(Column column, int row) {
        return column.isNumber(row) ? word(column, row) : quotedIfNeeded(word(column, row));
    }

    /// The same without quotes.
    static String word(Column column, int row) {
        return column.isNumber(row) ? NumberFormat.allDigits(column.at(row)).replace('−', '-') : column.wrong(row).orElse("");
    }

    /// A name that is a number stands in quotes, by which it is told from the numbers below.
    private static String name(String name) {
        boolean number = DecimalSign.POINT.reads(name) || DecimalSign.COMMA.reads(name);
        return number ? quoted(name) : quotedIfNeeded(name);
    }

    private static String quotedIfNeeded(String text) {
        return text.chars().anyMatch(c -> QUOTED_BEFORE.indexOf(c) >= 0) ? quoted(text) : text;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /// Whether a row would look like one that is not there.
    private static boolean isBlank(Table table, int row) {
        return table.columns().stream().allMatch(column -> !column.isNumber(row) && column.wrong(row).isEmpty());
    }
}
