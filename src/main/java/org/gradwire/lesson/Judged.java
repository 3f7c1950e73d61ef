package org.gradwire.lesson;

import java.util.Optional;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;

/// An expected number beside what the circuit shows.
///
/// @param found nothing where it is not computed
public record Judged(Expected expected, Optional<Tensor> found, Verdict verdict) {
    /// For numbers that are meant exactly, relative to max(1, magnitude).
    private static final double EXACT = 1e-9;
    /// So much more than half a unit of the last decimal is still a tie, which may be rounded either way.
    private static final double TIE = 1 + 1e-9;

    public static Judged of(Expected expected, Trace trace) {
        Optional<Tensor> found =
                switch (expected.quantity()) {
                    case Expected.Quantity.ValueOf(var node) -> trace.value(node);
                    case Expected.Quantity.GradientOf(var node) -> trace.gradient(node);
                    case Expected.Quantity.GradientAlong(var wire) -> trace.contribution(wire);
                };
        return new Judged(expected, found, found.map(number -> verdict(expected, number)).orElse(Verdict.NOT_COMPUTED));
    }

    private static Verdict verdict(Expected expected, Tensor found) {
        boolean agrees = agrees(expected, found);
        return expected.misprint()
                ? (agrees ? Verdict.NO_MISPRINT : Verdict.KNOWN_MISPRINT)
                : (agrees ? Verdict.AGREES : Verdict.DISAGREES);
    }

    private static boolean agrees(Expected expected, Tensor found) {
        if (!found.shape().equals(expected.number().shape())) {
            return false;
        }
        for (int i = 0; i < found.count(); i++) {
            double there = expected.number().at(i);
            double allowed = expected.decimals().isPresent()
                    ? 0.5 * Math.pow(10, -expected.decimals().getAsInt()) * TIE
                    : EXACT * Math.max(1, Math.abs(found.at(i)));
            // Written so that NaN disagrees, and an infinite number does not allow itself everything.
            if (!(Math.abs(found.at(i) - there) <= allowed) || Double.isInfinite(found.at(i))) {
                return false;
            }
        }
        return true;
    }
}
