package org.gradwire.tensor;

/// A value of which every example of a batch has one of its own: what [Slice] is for a single one.
///
/// Entry e of example j is `rows[offset + e][j]`. Each entry has a row of its own, and not a part of a long one,
/// because the compiler turns a loop over j into vector instructions only where every array is indexed by j alone.
@SuppressWarnings("ArrayRecordComponent") // the rows belong to the evaluator; sharing them is the point
public record BatchSlice(double[][] rows, int offset, Shape shape) {
    public double[] row(int entry) {
        return rows[offset + entry];
    }

    public int count() {
        return shape.count();
    }

    /// How many examples there is room for.
    public int capacity() {
        return row(0).length;
    }

    /// Takes one example out of the rows.
    public void copyTo(int example, Slice slice) {
        for (int entry = 0; entry < count(); entry++) {
            slice.set(entry, rows[offset + entry][example]);
        }
    }

    /// Puts one example into the rows.
    public void copyFrom(int example, Slice slice) {
        for (int entry = 0; entry < count(); entry++) {
            rows[offset + entry][example] = slice.at(entry);
        }
    }
}
