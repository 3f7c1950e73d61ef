package org.gradwire.pass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.Wire;
import org.gradwire.tensor.Shape;

/// Compares the gradients of a circuit's sources with central differences of its output.
///
/// The output is weighted with the seed, so that tensors are checked along the seed's direction. The
/// difference is taken with a step and its half and extrapolated, which leaves an error of the fourth order.
public final class GradientCheck {
    /// The largest error, relative to max(1, magnitude), that counts as agreement.
    public static final double TOLERANCE = 1e-6;

    /// Steps relative to max(1, magnitude). The first is best for smooth functions; the others get closer
    /// to poles, borders of domains and kinks. A wrong gradient agrees at none of them.
    private static final double[] STEPS = {1e-4, 1e-6, 1e-8};
    /// For a number near zero the first step is also tried relative to the number itself.
    private static final double SMALL = 0.1;
    private static final double MOST_UNSURE = 1e-3;
    /// How much of the output's magnitude is lost to rounding, times the step.
    private static final double ROUNDING = 1e-14;

    /// What came out for one source.
    ///
    /// @param error  the largest over its entries, relative to max(1, magnitude)
    /// @param unsure how much of the error rounding in the difference explains
    /// @param kink  a gate whose kink lies so near that a difference across it says nothing
    public record Result(
            NodeId source, double error, double unsure, double analytic, double numeric, Optional<NodeId> kink) {
        public boolean agrees() {
            return !isCompared() || error - unsure <= TOLERANCE;
        }

        /// Whether the difference says anything: no kink lies near, it is a number, and rounding leaves some of it.
        public boolean isCompared() {
            return kink.isEmpty() && Double.isFinite(numeric) && unsure <= MOST_UNSURE;
        }
    }

    private final Evaluator evaluator;
    private final Pieces pieces;
    private final NodeId output;
    private final double[] seed;
    private final List<int[]> piecesHere;

    private GradientCheck(Circuit circuit, Trace trace) {
        output = circuit.output().orElseThrow();
        seed = trace.gradient(output).orElseThrow().toArray();
        evaluator = new Evaluator(trace.plan()).load(circuit);
        evaluator.forward();
        evaluator.backward();
        pieces = evaluator.pieces();
        piecesHere = pieces.all();
    }

    /// One result for each source that has a value and can be varied; none if the circuit has no backward pass.
    public static List<Result> of(Trace trace) {
        if (!trace.hasBackward()) {
            return List.of();
        }
        GradientCheck check = new GradientCheck(trace.circuit(), trace);
        Set<NodeId> indices = indices(trace.circuit());
        List<Result> results = new ArrayList<>();
        // The plan may have been made for another circuit with the same wiring: its nodes hold other numbers.
        for (Node planned : trace.plan().order()) {
            Node node = trace.circuit().node(planned.id());
            if (node.gate().isSource() && node.value().isPresent() && !indices.contains(node.id())) {
                results.add(check.of(node));
            }
        }
        return results;
    }

    /// What says which class is the right one is no number to take differences of.
    private static Set<NodeId> indices(Circuit circuit) {
        Set<NodeId> indices = new HashSet<>();
        for (Wire wire : circuit.wires()) {
            if (circuit.node(wire.to().node()).gate().isIndex(wire.to().port())) {
                indices.add(wire.from());
            }
        }
        return indices;
    }

    private Result of(Node source) {
        Shape shape = source.value().orElseThrow().shape();
        Result worst = new Result(source.id(), 0, 0, 0, 0, Optional.empty());
        for (int entry = 0; entry < shape.count(); entry++) {
            Result result = of(source, entry);
            if (!result.isCompared() || !result.agrees()) {
                return result;
            }
            worst = result.error() <= worst.error() ? worst : result;
        }
        return worst;
    }

    private Result of(Node source, int entry) {
        double size = Math.abs(source.value().orElseThrow().at(entry));
        Result best = of(source, entry, STEPS[0] * Math.max(1, size));
        for (int i = 1; i < STEPS.length && !isSettled(best); i++) {
            best = better(best, of(source, entry, STEPS[i] * Math.max(1, size)));
        }
        return !isSettled(best) && size > 0 && size < SMALL ? better(best, of(source, entry, STEPS[0] * size)) : best;
    }

    private static boolean isSettled(Result result) {
        return result.isCompared() && result.agrees();
    }

    /// One that could be compared before one that could not, then the smaller error.
    private static Result better(Result first, Result second) {
        if (first.isCompared() != second.isCompared()) {
            return first.isCompared() ? first : second;
        }
        return second.error() < first.error() ? second : first;
    }

    private Result of(Node source, int entry, double step) {
        NodeId id = source.id();
        double x = source.value().orElseThrow().at(entry);
        double analytic = evaluator.gradient(id, entry);
        Optional<NodeId> kink = Optional.empty();
        double[] differences = new double[2];
        double size = 0;
        for (int i = 0; i < 2; i++) {
            double h = step / (i + 1);
            double above = outputAt(id, entry, x + h);
            kink = kink.or(this::crossed);
            double below = outputAt(id, entry, x - h);
            kink = kink.or(this::crossed);
            differences[i] = (above - below) / ((x + h) - (x - h));
            size = Math.max(size, Math.max(Math.abs(above), Math.abs(below)));
        }
        double here = outputAt(id, entry, x);
        double numeric = Double.isFinite(here) ? (4 * differences[1] - differences[0]) / 3 : Double.NaN;
        // A gradient that is no number is compared too: differences that give one contradict it.
        double claimed = Double.isNaN(analytic) ? 0 : Math.abs(analytic);
        double scale = Math.max(1, Math.max(claimed, Math.abs(numeric)));
        double error = Math.abs(analytic - numeric) / scale;
        return new Result(id, error, ROUNDING / step * size / scale, analytic, numeric, kink);
    }

    private double outputAt(NodeId source, int entry, double x) {
        evaluator.put(source, entry, x);
        evaluator.forward();
        double sum = 0;
        for (int i = 0; i < seed.length; i++) {
            sum += seed[i] == 0 ? 0 : seed[i] * evaluator.value(output, i);
        }
        return sum;
    }

    /// A gate that now lies in another piece than at the point itself.
    private Optional<NodeId> crossed() {
        List<int[]> there = pieces.all();
        for (int i = 0; i < piecesHere.size(); i++) {
            Node node = pieces.divided().get(i);
            if (!Arrays.equals(piecesHere.get(i), there.get(i)) && evaluator.plan().reaches(node.id())) {
                return Optional.of(node.id());
            }
        }
        return Optional.empty();
    }

}
