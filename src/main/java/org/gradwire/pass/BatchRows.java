package org.gradwire.pass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradwire.gate.BatchTensors;
import org.gradwire.gate.Tensors;
import org.gradwire.tensor.BatchSlice;
import org.gradwire.tensor.Shape;

/// The numbers of many examples: where [Rows] has one number, a row of them, at the same place.
///
/// Rows that nobody needs are missing: those of shared nodes, which stand in [Rows], and gradients that are not wanted.
final class BatchRows {
    private static final double[] MISSING = {};

    final double[][] values;
    /// Also the contributions.
    final double[][] gradients;
    /// What one entry of one node passes back, before it is added to something.
    final double[] passedBack;
    /// How many examples there are now.
    int examples;

    BatchRows(Layout layout, Sharing sharing, int capacity) {
        values = missing(layout.valueCount);
        gradients = missing(layout.gradientCount);
        passedBack = new double[capacity];
        for (int position = 0; position < layout.order.size(); position++) {
            if (!sharing.each[position] || !layout.isComputed(position)) {
                continue;
            }
            make(values, layout.offsets[position], layout.offsets[position + 1], capacity);
            if (sharing.wanted[position]) {
                make(gradients, layout.offsets[position], layout.offsets[position + 1], capacity);
                make(gradients, layout.firstContribution[position], layout.firstContribution[position + 1], capacity);
            }
        }
    }

    private static double[][] missing(int count) {
        double[][] rows = new double[count][];
        Arrays.fill(rows, MISSING);
        return rows;
    }

    private static void make(double[][] rows, int from, int to, int capacity) {
        for (int at = from; at < to; at++) {
            rows[at] = new double[capacity];
        }
    }

    /// What rules over whole tensors see of a node.
    BatchTensors tensors(Layout layout, Sharing sharing, int position, Tensors single) {
        List<Optional<BatchSlice>> inputs = new ArrayList<>();
        List<Optional<BatchSlice>> downstream = new ArrayList<>();
        boolean backward = sharing.wanted[position] && layout.reaches[position];
        for (int wire = layout.firstWire[position]; wire < layout.firstWire[position + 1]; wire++) {
            int from = layout.wireFrom[wire];
            boolean each = sharing.each[from];
            inputs.add(some(each, values, layout.offsets[from], layout.shape(from)));
            downstream.add(some(
                    each && backward && sharing.wanted[from], gradients, layout.contributionOffsets[wire], layout.shape(from)));
        }
        int offset = layout.offsets[position];
        Shape shape = layout.shape(position);
        return new BatchTensors(
                single, inputs, new BatchSlice(values, offset, shape), some(backward, gradients, offset, shape), downstream);
    }

    private static Optional<BatchSlice> some(boolean there, double[][] rows, int offset, Shape shape) {
        return there ? Optional.of(new BatchSlice(rows, offset, shape)) : Optional.empty();
    }

    /// Adds up the contributions to a node that gets several, in the order of the steps.
    void gather(Layout layout, int position) {
        int count = layout.offsets[position + 1] - layout.offsets[position];
        for (int entry = 0; entry < count; entry++) {
            double[] sum = gradients[layout.offsets[position] + entry];
            int from = layout.firstContribution[position] + entry;
            System.arraycopy(gradients[from], 0, sum, 0, examples);
            for (int at = from + count; at < layout.firstContribution[position + 1]; at += count) {
                add(sum, gradients[at], examples);
            }
        }
    }

    private static void add(double[] to, double[] from, int examples) {
        for (int example = 0; example < examples; example++) {
            to[example] += from[example];
        }
    }

    void clear(int from, int to) {
        for (int at = from; at < to; at++) {
            Arrays.fill(gradients[at], 0, examples, 0);
        }
    }
}
