package org.gradwire.gate;

import org.gradwire.tensor.Slice;

/// Forms of the usual functions that neither overflow nor cancel, and the corners of the losses.
final class Stable {
    private Stable() {}

    static double sigmoid(double x) {
        if (x >= 0) {
            return 1 / (1 + Math.exp(-x));
        }
        double e = Math.exp(x);
        return e / (1 + e);
    }

    static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    /// `t · log p`, with `0 · log 0 = 0`.
    static double timesLog(double t, double p) {
        return t == 0 ? 0 : t * Math.log(p);
    }

    /// `t / p`, with `0 / 0 = 0`: the slope that belongs to [#timesLog].
    static double over(double t, double p) {
        return t == 0 ? 0 : t / p;
    }

    /// The logarithm of the sum of exponentials of one row, by its maximum.
    static double logSumExp(Slice x, int from, int width) {
        double top = Double.NEGATIVE_INFINITY;
        for (int i = from; i < from + width; i++) {
            top = Math.max(top, x.at(i));
        }
        if (Double.isInfinite(top)) {
            return top;
        }
        double sum = 0;
        for (int i = from; i < from + width; i++) {
            sum += Math.exp(x.at(i) - top);
        }
        return top + Math.log(sum);
    }
}
