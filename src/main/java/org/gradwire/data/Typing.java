package org.gradwire.data;

import java.util.Map;
import java.util.TreeMap;
import org.gradwire.text.DecimalSign;

/// What becomes of text in a cell.
final class Typing {
    private Typing() {}

    /// A column of one cell. A number may have either decimal sign as long as it can mean one thing only.
    static Column cell(String text) {
        String plain = DecimalSign.strip(text);
        double withPoint = DecimalSign.POINT.read(plain);
        double number = plain.indexOf(',') >= 0 && DecimalSign.isEither(plain)
                ? Double.NaN
                : Double.isNaN(withPoint) ? DecimalSign.COMMA.read(plain) : withPoint;
        boolean wrong = Double.isNaN(number) && !plain.isEmpty();
        return new Column("", new double[] {number}, wrong ? new TreeMap<>(Map.of(0, plain)) : new TreeMap<>());
    }
}
