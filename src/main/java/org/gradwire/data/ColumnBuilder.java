package org.gradwire.data;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A column that grows from row to row, in pieces, so that growing never copies what is there.
final class ColumnBuilder {
    private static final int SMALLEST = 16;
    private static final int LARGEST = 1 << 16;

    private final List<double[]> full = new ArrayList<>();
    private double[] last = new double[SMALLEST];
    private int inLast;
    private int rows;
    private boolean content;
    private final SortedMap<Integer, String> wrong = new TreeMap<>();

    /// @param number `NaN` if the cell holds none
    void add(double number) {
        if (inLast == last.length) {
            full.add(last);
            last = new double[Math.min(LARGEST, 2 * last.length)];
            inLast = 0;
        }
        last[inLast++] = number;
        rows++;
        content |= !Double.isNaN(number);
    }

    void addWrong(String text) {
        wrong.put(rows, text);
        add(Double.NaN);
        content = true;
    }

    boolean hasContent() {
        return content;
    }

    /// Once, at the end; the pieces are let go.
    Column build(String name) {
        double[] numbers = new double[rows];
        int at = 0;
        for (double[] piece : full) {
            System.arraycopy(piece, 0, numbers, at, piece.length);
            at += piece.length;
        }
        System.arraycopy(last, 0, numbers, at, inLast);
        full.clear();
        last = new double[0];
        inLast = 0;
        return new Column(name, numbers, wrong);
    }
}
