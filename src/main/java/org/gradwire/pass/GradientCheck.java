package org.gradwire.pass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
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
            return kink.isPresent() || error - unsure <= TOLERANCE;
        }
    }

    private final Evaluator evaluator;
    private final Pieces pieces;
    private final NodeId output;
    private final double[] seed;
    private final List<int[]> here;

    private GradientCheck(Circuit circuit, Trace trace) {
        output = circuit.output().orElseThrow();
        seed = trace.gradient(output).orElseThrow().toArray();
        evaluator = new Evaluator(trace.plan()).load(circuit);
        evaluator.forward();
        evaluator.backward();
        pieces = evaluator.pieces();
        here = pieces.all();
    }

    /// One result for each source that has a value; none if the circuit has no backward pass.
    public static List<Result> of(Trace trace) {
        if (!trace.hasBackward()) {
            return List.of();
        }
        GradientCheck check = new GradientCheck(trace.circuit(), trace);
        List<Result> results = new ArrayList<>();
        for (Node node : trace.plan().order()) {
            if (node.gate().isSource() && node.value().isPresent()) {
                results.add(check.of(node));
            }
        }
        return results;
    }

    private Result of(Node source) {
        Shape shape = source.value().orElseThrow().shape();
        Result worst = new Result(source.id(), 0, 0, 0, 0, Optional.empty());
        for (int entry = 0; entry < shape.count(); entry++) {
            Result result = of(source, entry);
            if (result.kink().isPresent()) {
                return result;
            }
            if (!result.agrees()) {
                return result;
            }
            worst = result.error() <= worst.error() ? worst : result;
        }
        return worst;
    }

    private Result of(Node source, int entry) {
        Result best = of(source, entry, STEPS[0]);
        for (int i = 1; i < STEPS.length && (best.kink().isPresent() || !best.agrees()); i++) {
            Result closer = of(source, entry, STEPS[i]);
            boolean better = best.kink().isPresent() == closer.kink().isPresent()
                    ? !(closer.error() >= best.error())
                    : closer.kink().isEmpty();
            best = better ? closer : best;
        }
        return best;
    }

    /// Where the output is not finite there is nothing to compare, and where neither gradient is, they agree.
    private Result of(Node source, int entry, double relative) {
        NodeId id = source.id();
        double x = source.value().orElseThrow().at(entry);
        double analytic = evaluator.gradient(id, entry);
        double step = relative * Math.max(1, Math.abs(x));
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
        double output = outputAt(id, entry, x);
        double numeric = (4 * differences[1] - differences[0]) / 3;
        if (!Double.isFinite(output) || (!Double.isFinite(analytic) && !Double.isFinite(numeric))) {
            return new Result(id, 0, 0, analytic, numeric, kink);
        }
        double scale = Math.max(1, Math.max(Math.abs(analytic), Math.abs(numeric)));
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
        for (int i = 0; i < here.size(); i++) {
            Node node = pieces.kinked().get(i);
            if (!Arrays.equals(here.get(i), there.get(i)) && evaluator.plan().reaches(node.id())) {
                return Optional.of(node.id());
            }
        }
        return Optional.empty();
    }

}
