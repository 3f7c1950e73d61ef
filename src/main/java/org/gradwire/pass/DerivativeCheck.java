package org.gradwire.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Sources;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;

/// Whether the derivatives of a gate are those of its forward rule, by [GradientCheck] at random points.
///
/// A third of the points lies around zero, a third above it, a third between 0 and 1, so that logarithms and
/// probabilities are met where they live.
public final class DerivativeCheck {
    private static final int POINTS = 30;
    private static final NumberFormat SHOWN = new NumberFormat(4);
    private static final NumberFormat PLACE = NumberFormat.STANDARD;
    private static final double SMALLEST = 1e-16;

    /// What came out for one input.
    public sealed interface Verdict {
        /// @param points at which it could be compared
        /// @param error  the largest, relative to max(1, magnitude)
        record Agrees(int points, double error) implements Verdict {}

        /// @param at    the inputs at the worst point
        /// @param said  what the derivative gives there
        /// @param found what differences give
        record Disagrees(List<String> at, double said, double found) implements Verdict {}

        /// @param kink whether a kink lay near every point; else no value was finite
        record Unsure(boolean kink) implements Verdict {}

        default boolean isFine() {
            return this instanceof Agrees;
        }

        /// The verdict in a sentence.
        default Message words() {
            return switch (this) {
                case Agrees(int points, double error) -> Message.of("own.agrees", tolerance(error), points);
                case Disagrees(List<String> at, double said, double found) -> Message.of(
                        "own.disagrees", String.join(", ", at), apart(said, found), apart(found, said));
                case Unsure(boolean kink) -> kink ? Message.of("own.unsure.kink") : Message.of("own.unsure.finite");
            };
        }

        private static String tolerance(double error) {
            int exponent = (int) Math.ceil(Math.log10(Math.max(error, SMALLEST)));
            return "1e" + exponent;
        }

        /// So many decimals that the two numbers can be told apart.
        private static String apart(double number, double other) {
            return SHOWN.format(number).equals(SHOWN.format(other)) ? NumberFormat.allDigits(number) : SHOWN.format(number);
        }
    }

    private DerivativeCheck() {}

    /// One verdict for each input.
    ///
    /// @param gate   that takes and gives single numbers
    /// @param random where the points come from; the same generator gives the same verdicts
    public static List<Verdict> of(Gate gate, RandomGenerator random) {
        List<List<Point>> points = new ArrayList<>();
        int inputs = gate.initialInputs();
        for (int port = 0; port < inputs; port++) {
            points.add(new ArrayList<>());
        }
        Trace trace = Trace.of(circuit(gate, point(0, inputs, random)));
        for (int i = 0; i < POINTS; i++) {
            trace = i == 0 ? trace : trace.again(circuit(gate, point(i, inputs, random)));
            Circuit circuit = trace.circuit();
            for (GradientCheck.Result result : GradientCheck.of(trace)) {
                points.get(result.source().number() - 1).add(new Point(circuit, result));
            }
        }
        return points.stream().map(DerivativeCheck::verdict).toList();
    }

    private record Point(Circuit circuit, GradientCheck.Result result) {
        List<String> place() {
            return circuit.nodes().stream()
                    .filter(node -> node.gate().isSource())
                    .map(node -> node.name() + " = " + PLACE.format(node.value().orElseThrow().number()))
                    .toList();
        }
    }

    private static Verdict verdict(List<Point> points) {
        int compared = 0;
        double error = 0;
        boolean kink = false;
        Optional<Point> worst = Optional.empty();
        for (Point point : points) {
            GradientCheck.Result result = point.result();
            kink |= result.kink().isPresent();
            if (!result.isCompared()) {
                continue;
            }
            compared++;
            if (!result.agrees()) {
                worst = worst.filter(before -> !isWorse(result, before.result())).or(() -> Optional.of(point));
            }
            error = Math.max(error, result.error());
        }
        if (worst.isPresent()) {
            return new Verdict.Disagrees(worst.get().place(), worst.get().result().analytic(), worst.get().result().numeric());
        }
        return compared > 0 ? new Verdict.Agrees(compared, error) : new Verdict.Unsure(kink);
    }

    /// A number that is none is the worst, for no error can be told of it.
    private static boolean isWorse(GradientCheck.Result a, GradientCheck.Result b) {
        return Double.isNaN(a.error()) ? !Double.isNaN(b.error()) : a.error() > b.error();
    }

    /// Rounded to the digits that are shown, so that what the sentence says can be tried.
    private static double[] point(int index, int inputs, RandomGenerator random) {
        double[] point = new double[inputs];
        for (int i = 0; i < inputs; i++) {
            double raw = switch (index % 3) {
                case 0 -> random.nextDouble(-3, 3);
                case 1 -> random.nextDouble(0.1, 4);
                default -> random.nextDouble(0.05, 0.95);
            };
            point[i] = Math.rint(raw * 100) / 100;
        }
        return point;
    }

    private static Circuit circuit(Gate gate, double[] point) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < point.length; i++) {
            nodes.add(Node.of(new NodeId(i + 1), Sources.INPUT.gate(), gate.port(i)).withValue(Tensor.scalar(point[i])));
        }
        NodeId output = new NodeId(point.length + 1);
        List<Optional<NodeId>> inputs = nodes.stream().map(node -> Optional.of(node.id())).toList();
        nodes.add(new Node(output, gate, "", gate.initialSettings(), inputs));
        return Circuit.of(nodes, Optional.of(output), Optional.empty()).orThrow();
    }
}
