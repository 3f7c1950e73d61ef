package org.gradwire.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Aligned columns for a terminal: words at the left, numbers at their decimal point.
final class Table {
    private static final String GAP = "  ";

    /// One cell.
    ///
    /// @param colour an ANSI code, or empty
    record Cell(String text, boolean isNumber, String colour) {
        static Cell of(String text) {
            return new Cell(text, false, "");
        }

        static Cell number(String text) {
            return new Cell(text, true, "");
        }

        Cell in(String ansi) {
            return new Cell(text, isNumber, ansi);
        }

        /// How far the decimal point, or what stands for it, is from the left.
        private int point() {
            int at = 0;
            while (at < text.length() && "-−0123456789".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return at;
        }
    }

    private final List<List<Cell>> rows = new ArrayList<>();

    void row(Cell... cells) {
        rows.add(List.of(cells));
    }

    void row(List<Cell> cells) {
        rows.add(List.copyOf(cells));
    }

    /// One line a row, nothing behind the last word.
    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<StringBuilder> lines = new ArrayList<>(Collections.nCopies(rows.size(), null));
        lines.replaceAll(none -> new StringBuilder());
        for (int column = 0; column < columns; column++) {
            append(column, lines);
        }
        return lines.stream().map(line -> line.toString().stripTrailing()).toList();
    }

    private void append(int column, List<StringBuilder> lines) {
        int point = 0;
        for (List<Cell> row : rows) {
            if (column < row.size() && row.get(column).isNumber()) {
                point = Math.max(point, row.get(column).point());
            }
        }
        List<String> texts = new ArrayList<>();
        int width = 0;
        for (List<Cell> row : rows) {
            String text = "";
            if (column < row.size()) {
                Cell cell = row.get(column);
                text = (cell.isNumber() ? " ".repeat(point - cell.point()) : "") + cell.text();
            }
            texts.add(text);
            width = Math.max(width, width(text));
        }
        for (int i = 0; i < rows.size(); i++) {
            String colour = column < rows.get(i).size() ? rows.get(i).get(column).colour() : "";
            String text = texts.get(i);
            String padding = " ".repeat(width - width(text));
            lines.get(i)
                    .append(column == 0 ? "" : GAP)
                    .append(colour.isEmpty() || text.isBlank() ? text : colour + text + Ansi.PLAIN)
                    .append(padding);
        }
    }

    /// Columns of a terminal: Korean and other wide letters take two.
    static int width(String text) {
        return text.codePoints()
                .map(c -> {
                    int type = Character.getType(c);
                    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
                        return 0;
                    }
                    return Character.isIdeographic(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL ? 2 : 1;
                })
                .sum();
    }
}
