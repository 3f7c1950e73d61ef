package org.gradwire.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Node;
import org.gradwire.gate.Derivative;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Rule;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Text;

/// A gate of one input as a curve: f, its slope f′, and where the circuit stands on both.
///
/// @param gate   its name
/// @param input  LaTeX of the input's name
/// @param value  LaTeX of f
/// @param slope  LaTeX of f′
/// @param f      pieces without a gap; a jump, a pole or a place without a value lies between two of them
/// @param places where the circuit stands, one for each entry of the input
public record GatePlot(
        Text gate, String input, String value, String slope, Interval x, Interval y, List<List<Spot>> f, List<List<Spot>> derivative,
        List<Place> places) {
    /// More entries would be a cloud, not places.
    private static final int MOST_PLACES = 8;
    /// Beyond this a plot that shows zero too shows nothing else.
    private static final double FARTHEST = 1e6;

    /// A point of the plane.
    public record Spot(double x, double y) {}

    /// A point of the curve with its slope there.
    public record Place(double x, double value, double slope) {}

    static Optional<GatePlot> of(Node node, Tensor input, Symbols symbols) {
        Gate gate = node.gate();
        boolean curve = gate.rule() instanceof Rule.ByEntry && gate.derivative(0) instanceof Derivative.Local;
        if (!curve || input.count() > MOST_PLACES || !input.isFinite() || input.magnitude() > FARTHEST) {
            return Optional.empty();
        }
        Curve sampled = Curve.of(node, input);
        String name = symbols.name(node.inputs().getFirst().orElseThrow());
        return Optional.of(new GatePlot(
                gate.name(), name,
                symbols.fill(node, gate.formula(), List.of(name), -1, "f", ""),
                symbols.fill(node, gate.derivative(0).formula(), List.of(name), 0, "f", ""),
                sampled.x(), sampled.y(), sampled.f(), sampled.derivative(), sampled.places()));
    }

    /// The only place, whose tangent is worth drawing; none for a vector, or where there is no slope.
    public Optional<Place> tangent() {
        return places.size() == 1 && Double.isFinite(places.getFirst().slope())
                ? Optional.of(places.getFirst())
                : Optional.empty();
    }

    /// A stretch of an axis.
    public record Interval(double from, double to) {
        public double length() {
            return to - from;
        }

        /// Round numbers inside, as many as fit but no more than asked for.
        public List<Double> ticks(int most) {
            double step = Math.pow(10, Math.floor(Math.log10(length() / most)));
            for (double factor : new double[] {1, 2, 5, 10}) {
                if (length() / (step * factor) <= most) {
                    step *= factor;
                    break;
                }
            }
            List<Double> ticks = new ArrayList<>();
            for (long i = (long) Math.ceil(from / step); i * step <= to; i++) {
                ticks.add(i * step);
            }
            return ticks;
        }
    }
}
