package org.gradwire.text;

import java.util.Optional;

/// What the cells of one table, seen one after the other, say about its decimal sign.
public final class DecimalVotes {
    private static final int GROUP = 3;

    private int point;
    private int comma;
    private Optional<String> either = Optional.empty();

    /// Only a cell with a comma, or with a point that cannot part thousands, has something to say.
    public void see(String cell) {
        see(cell.toCharArray(), 0, cell.length());
    }

    /// The same for a part of an array.
    public void see(char[] text, int from, int to) {
        int dot = -1;
        boolean hasComma = false;
        for (int i = from; i < to; i++) {
            char c = text[i];
            hasComma |= c == ',';
            dot = c == '.' ? i : dot;
        }
        if (!hasComma && dot < 0) {
            return;
        }
        double withPoint = DecimalSign.POINT.read(text, from, to);
        // Most cells of most tables: spared a second reading, because no thousands can begin here.
        boolean surelyPoint = !hasComma && to - dot - 1 != GROUP;
        double withComma = surelyPoint ? Double.NaN : DecimalSign.COMMA.read(text, from, to);
        if (!Double.isNaN(withPoint) && Double.isNaN(withComma)) {
            point++;
        } else if (!Double.isNaN(withComma) && Double.isNaN(withPoint)) {
            comma++;
        } else if (hasComma && either.isEmpty() && withPoint != withComma && !Double.isNaN(withPoint)) {
            either = Optional.of(new String(text, from, to - from));
        }
    }

    /// The sign that most cells ask for; empty if a cell could be either and no other one tells which.
    public Optional<DecimalSign> sign() {
        if (point == 0 && comma == 0 && either.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(comma > point ? DecimalSign.COMMA : DecimalSign.POINT);
    }

    /// A cell that could be either.
    public Optional<String> either() {
        return either;
    }

    /// That it can be either, with both numbers.
    public static Message complaint(String cell) {
        return Message.of(
                "table.comma",
                cell,
                NumberFormat.allDigits(DecimalSign.POINT.read(cell)),
                NumberFormat.allDigits(DecimalSign.COMMA.read(cell)));
    }
}
