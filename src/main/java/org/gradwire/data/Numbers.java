package org.gradwire.data;

import java.util.Arrays;

/// The numbers of a column, in pieces: whoever changes a few copies a few, so that a history of many edits of a long
/// table stays small.
final class Numbers {
    private static final int BITS = 10;
    private static final int PIECE = 1 << BITS;

    /// All full but the last.
    private final double[][] pieces;
    private final int count;

    private Numbers(double[][] pieces, int count) {
        this.pieces = pieces;
        this.count = count;
    }

    static Numbers of(double... numbers) {
        double[][] pieces = new double[pieces(numbers.length)][];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = Arrays.copyOfRange(numbers, i << BITS, Math.min(numbers.length, (i + 1) << BITS));
        }
        return new Numbers(pieces, numbers.length);
    }

    private static int pieces(int count) {
        return (count + PIECE - 1) >> BITS;
    }

    int count() {
        return count;
    }

    double at(int index) {
        return pieces[index >> BITS][index & (PIECE - 1)];
    }

    /// With others from an index on, which may lie beyond the last; between them is `NaN`.
    Numbers with(int first, Numbers others) {
        int end = first + others.count;
        int all = Math.max(count, end);
        double[][] next = new double[pieces(all)][];
        for (int i = 0; i < next.length; i++) {
            int from = i << BITS;
            int length = Math.min(all - from, PIECE);
            boolean same = i < pieces.length && pieces[i].length == length && (from >= end || from + length <= first);
            next[i] = same ? pieces[i] : piece(i, length, first, others);
        }
        return new Numbers(next, all);
    }

    private double[] piece(int index, int length, int first, Numbers others) {
        double[] next = new double[length];
        int from = index << BITS;
        for (int i = 0; i < length; i++) {
            int row = from + i;
            boolean other = row >= first && row < first + others.count;
            next[i] = other ? others.at(row - first) : row < count ? at(row) : Double.NaN;
        }
        return next;
    }

    double[] toArray() {
        double[] all = new double[count];
        for (int i = 0; i < pieces.length; i++) {
            System.arraycopy(pieces[i], 0, all, i << BITS, pieces[i].length);
        }
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbers numbers && count == numbers.count && Arrays.deepEquals(pieces, numbers.pieces);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(pieces);
    }
}
