package org.gradwire.gate;

import java.util.List;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Slice;
import org.gradwire.text.Outcome;

/// The rules of softmax and of the losses that run along the last axis, row by row.
final class RowLosses {
    static final String ZERO_LOG =
            "A factor 0 meets log 0 here. In every loss 0·log 0 = 0, the limit of t·log t, so that this term neither costs nor pushes anything; computed as written it would be NaN.";
    static final String ZERO_LOG_KOREAN =
            "여기서 0에 log 0이 곱해집니다. 모든 손실에서 t·log t의 극한대로 0·log 0 = 0으로 하므로 이 항은 손실도 그래디언트도 내지 않습니다. 식대로 계산하면 NaN이 됩니다.";

    private RowLosses() {}

    static void softmax(Tensors t) {
        Slice x = t.x();
        for (int row = 0, w = x.width(); row < x.count(); row += w) {
            double total = Stable.logSumExp(x, row, w);
            for (int i = row; i < row + w; i++) {
                t.y().set(i, Math.exp(x.at(i) - total));
            }
        }
    }

    static void softmaxPullback(Tensors t) {
        Slice y = t.y();
        Slice g = t.upstream();
        for (int row = 0, w = y.width(); row < y.count(); row += w) {
            double mean = 0;
            for (int i = row; i < row + w; i++) {
                mean += g.at(i) * y.at(i);
            }
            for (int i = row; i < row + w; i++) {
                t.downstream().set(i, y.at(i) * (g.at(i) - mean));
            }
        }
    }

    static void logSoftmax(Tensors t) {
        Slice x = t.x();
        for (int row = 0, w = x.width(); row < x.count(); row += w) {
            double total = Stable.logSumExp(x, row, w);
            for (int i = row; i < row + w; i++) {
                t.y().set(i, x.at(i) - total);
            }
        }
    }

    static void logSoftmaxPullback(Tensors t) {
        Slice y = t.y();
        Slice g = t.upstream();
        for (int row = 0, w = y.width(); row < y.count(); row += w) {
            double sum = 0;
            for (int i = row; i < row + w; i++) {
                sum += g.at(i);
            }
            for (int i = row; i < row + w; i++) {
                t.downstream().set(i, g.at(i) - Math.exp(y.at(i)) * sum);
            }
        }
    }

    static void crossEntropy(Tensors t) {
        Slice p = t.x(0);
        for (int row = 0, w = p.width(); row < p.count(); row += w) {
            double sum = 0;
            for (int i = row; i < row + w; i++) {
                sum -= Stable.timesLog(t.x(1).at(i), p.at(i));
            }
            t.y().set(row / w, sum);
        }
    }

    /// Whether some probability is 0 where the target is 0 too.
    static int emptyLogarithm(Tensors t) {
        boolean on = false;
        for (int i = 0; i < t.x(0).count(); i++) {
            on |= t.x(0).at(i) == 0 && t.x(1).at(i) == 0;
        }
        return Kink.corner(on);
    }

    static void crossEntropyPullback(Tensors t) {
        Slice p = t.x(0);
        for (int i = 0, w = p.width(); i < p.count(); i++) {
            double slope = t.port() == 0 ? Stable.over(t.x(1).at(i), p.at(i)) : Math.log(p.at(i));
            t.downstream().set(i, -t.upstream().at(i / w) * slope);
        }
    }

    static void scoresEntropy(Tensors t) {
        Slice z = t.x(0);
        for (int row = 0, w = z.width(); row < z.count(); row += w) {
            double total = Stable.logSumExp(z, row, w);
            double sum = 0;
            for (int i = row; i < row + w; i++) {
                double target = t.x(1).at(i);
                sum += target == 0 ? 0 : target * (total - z.at(i));
            }
            t.y().set(row / w, sum);
        }
    }

    static void scoresEntropyPullback(Tensors t) {
        Slice z = t.x(0);
        for (int row = 0, w = z.width(); row < z.count(); row += w) {
            double total = Stable.logSumExp(z, row, w);
            double weight = 0;
            for (int i = row; i < row + w; i++) {
                weight += t.x(1).at(i);
            }
            double g = t.upstream().at(row / w);
            for (int i = row; i < row + w; i++) {
                double slope = t.port() == 0 ? weight * Math.exp(z.at(i) - total) - t.x(1).at(i) : total - z.at(i);
                t.downstream().set(i, g * slope);
            }
        }
    }

    static void squaredError(Tensors t) {
        Slice a = t.x(0);
        for (int row = 0, w = a.width(); row < a.count(); row += w) {
            double sum = 0;
            for (int i = row; i < row + w; i++) {
                double difference = a.at(i) - t.x(1).at(i);
                sum += difference * difference;
            }
            t.y().set(row / w, sum);
        }
    }

    static void squaredErrorPullback(Tensors t) {
        double sign = t.port() == 0 ? 2 : -2;
        for (int i = 0, w = t.x().width(); i < t.x().count(); i++) {
            t.downstream().set(i, sign * t.upstream().at(i / w) * (t.x(0).at(i) - t.x(1).at(i)));
        }
    }

    static void penalty(Tensors t) {
        double sum = 0;
        for (int i = 0; i < t.x().count(); i++) {
            sum += t.x().at(i) * t.x().at(i);
        }
        t.y().set(0, setting(t, "lambda") * sum);
    }

    static void penaltyPullback(Tensors t) {
        double factor = 2 * setting(t, "lambda") * t.upstream().at(0);
        for (int i = 0; i < t.x().count(); i++) {
            t.downstream().set(i, factor * t.x().at(i));
        }
    }

    /// Scores with one class or more along the last axis, and one index for each row.
    static Outcome<Shape> classShape(List<Shape> inputs, Settings settings) {
        Shape scores = inputs.getFirst();
        return !scores.isScalar() && scores.dropLast().equals(inputs.getLast())
                ? Outcome.done(scores.dropLast())
                : Outcome.refused("shape.classes", scores, inputs.getLast());
    }

    static void classHinge(Tensors t) {
        Slice s = t.x(0);
        for (int row = 0, w = s.width(); row < s.count(); row += w) {
            int right = rightClass(t, row, w);
            double sum = right < 0 ? Double.NaN : 0;
            for (int j = 0; j < w && right >= 0; j++) {
                sum += j == right ? 0 : Math.max(0, margin(t, row, j, right));
            }
            t.y().set(row / w, sum);
        }
    }

    static void classHingePullback(Tensors t) {
        Slice s = t.x(0);
        for (int row = 0, w = s.width(); row < s.count(); row += w) {
            int right = rightClass(t, row, w);
            for (int j = 0; j < w; j++) {
                double margin = right < 0 ? Double.NaN : margin(t, row, j, right);
                if (j != right && !(margin <= 0)) {
                    double g = margin > 0 ? t.upstream().at(row / w) : Double.NaN;
                    t.downstream().add(row + j, g);
                    if (right >= 0) {
                        t.downstream().add(row + right, -g);
                    }
                }
            }
        }
    }

    /// A number for the pattern of classes inside the margin.
    static int classHingePiece(Tensors t) {
        Slice s = t.x(0);
        int pattern = 1;
        for (int row = 0, w = s.width(); row < s.count(); row += w) {
            int right = rightClass(t, row, w);
            for (int j = 0; j < w && right >= 0; j++) {
                double margin = j == right ? -1 : margin(t, row, j, right);
                if (margin == 0) {
                    return Kink.ON;
                }
                pattern = pattern * 31 + Kink.side(margin);
            }
        }
        return pattern & Integer.MAX_VALUE;
    }

    private static double margin(Tensors t, int row, int j, int right) {
        return t.x(0).at(row + j) - t.x(0).at(row + right) + setting(t, "delta");
    }

    /// The index of the right class of a row, or −1 if it is not one of the classes.
    private static int rightClass(Tensors t, int row, int width) {
        double index = t.x(1).at(row / width);
        return index >= 0 && index < width && index == Math.rint(index) ? (int) index : -1;
    }

    private static double setting(Tensors t, String name) {
        return t.settings().number(name);
    }
}
