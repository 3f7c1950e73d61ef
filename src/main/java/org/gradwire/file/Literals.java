package org.gradwire.file;

import org.gradwire.tensor.NestedList;
import org.gradwire.tensor.Tensor;

/// How numbers and texts are written: the shortest form that reads as the same value again.
final class Literals {
    /// Below this every whole double has one plain form without an exponent.
    private static final double PLAIN = 1e15;

    private Literals() {}

    static String number(double value) {
        if (value == 0 && 1 / value < 0) {
            return "-0";
        }
        if (value == Math.rint(value) && Math.abs(value) < PLAIN) {
            return Long.toString((long) value);
        }
        return Double.toString(value).replace(".0E", "e").replace('E', 'e');
    }

    static String tensor(Tensor tensor) {
        return NestedList.of(tensor, Literals::number);
    }

    /// Halves of surrogate pairs are escaped, since UTF-8 cannot hold them.
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                        out.append(String.format("\\u%04x", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.append('"').toString();
    }
}
