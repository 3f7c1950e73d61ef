package org.gradwire.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gradwire.circuit.Node;
import org.gradwire.gate.Application;
import org.gradwire.gate.Kink;
import org.gradwire.lesson.GatePlot.Interval;
import org.gradwire.lesson.GatePlot.Place;
import org.gradwire.lesson.GatePlot.Spot;
import org.gradwire.tensor.Tensor;

/// A gate of one input sampled by its own rules, over a stretch that holds zero, the borders of its smooth pieces and
/// the places where the circuit stands.
///
/// Zero, the borders and the places are sampled exactly, with a neighbour close by on either side, so that a jump or a
/// pole there is seen as one and no line is drawn through it.
record Curve(Interval x, Interval y, List<List<Spot>> f, List<List<Spot>> derivative, List<Place> places) {
    private static final int SAMPLES = 240;
    private static final int SEARCHED = 800;
    private static final int HALVINGS = 60;
    /// What is shown on either side of what is interesting.
    private static final double LEAST_MARGIN = 3;
    private static final double MARGIN = 0.4;
    /// How far a curve is followed upwards and downwards, by the heights at which the circuit stands.
    private static final double LEAST_HEIGHT = 3;
    private static final double HEIGHTS = 2.5;
    private static final double AIR = 0.08;
    /// By the length of the stretch.
    private static final double CLOSE_BY = 1e-9;
    private static final double OUT_OF_SIGHT = 20;

    /// Numbers of the gate at a row of points.
    private record Row(Tensor x, Tensor f, Tensor slope) {
        static Row of(Node node, double... at) {
            Tensor x = Tensor.vector(at);
            Application application = new Application(node.gate(), node.settings(), List.of(x));
            Tensor f = application.output();
            return new Row(x, f, application.local(0, f));
        }
    }

    static Curve of(Node node, Tensor input) {
        double[] places = input.toArray();
        double[] borders = borders(node, places);
        Row stands = Row.of(node, places);
        Interval wide = stretch(exactly(places, borders).toArray());
        Interval x = defined(node, wide);
        Row row = Row.of(node, samples(x, places, borders));
        double highest = IntStream.range(0, places.length)
                .mapToDouble(i -> Math.max(Math.abs(stands.f().at(i)), Math.abs(stands.slope().at(i))))
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        Interval y = heights(row, Math.max(LEAST_HEIGHT, HEIGHTS * highest));
        double gap = 2 * CLOSE_BY * x.length();
        return new Curve(
                x, y, pieces(row, row.f()::at, y, gap), pieces(row, row.slope()::at, y, gap),
                IntStream.range(0, places.length)
                        .mapToObj(i -> new Place(places[i], stands.f().at(i), stands.slope().at(i)))
                        .toList());
    }

    /// Where one smooth piece of the gate ends and the next begins, to the last digit.
    private static double[] borders(Node node, double[] places) {
        if (node.gate().kink().isEmpty() || !(node.gate().kink().get().piece() instanceof Kink.ByEntry(var rule))) {
            return new double[0];
        }
        double far = 10;
        for (double place : places) {
            far = Math.max(far, 2 * Math.abs(place));
        }
        for (String name : node.settings().names()) {
            far = Math.max(far, 2 * node.settings().get(name).orElseThrow().magnitude());
        }
        double reach = far;
        // Not centred, so that a border at a round number is not missed for lying on a sample.
        double[] x = IntStream.rangeClosed(0, SEARCHED).mapToDouble(i -> reach * (2.0 * i / SEARCHED - 1.0001)).toArray();
        int[] piece = pieces(node, rule, x);
        return IntStream.range(1, x.length)
                .filter(i -> piece[i] != piece[i - 1] && piece[i] != Kink.ON && piece[i - 1] != Kink.ON)
                .mapToDouble(i -> border(node, rule, x[i - 1], x[i]))
                .toArray();
    }

    private static double border(Node node, Kink.PieceOfEntry rule, double left, double right) {
        int first = pieces(node, rule, left)[0];
        double low = left;
        double high = right;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            int piece = pieces(node, rule, middle)[0];
            if (piece == Kink.ON) {
                return middle;
            }
            low = piece == first ? middle : low;
            high = piece == first ? high : middle;
        }
        return Math.rint(high * 1e9) / 1e9;
    }

    private static int[] pieces(Node node, Kink.PieceOfEntry rule, double... x) {
        Application application = new Application(node.gate(), node.settings(), List.of(Tensor.vector(x)));
        return application.pieces(rule, application.output());
    }

    private static Interval stretch(double[] interesting) {
        double from = Arrays.stream(interesting).min().orElse(0);
        double to = Arrays.stream(interesting).max().orElse(0);
        double margin = Math.max(LEAST_MARGIN, MARGIN * (to - from));
        return new Interval(from - margin, to + margin);
    }

    /// Without the part at either end where the gate has no value, but for a little air.
    private static Interval defined(Node node, Interval wide) {
        Row row = Row.of(node, even(wide));
        double[] known = IntStream.range(0, row.x().count())
                .filter(i -> Double.isFinite(row.f().at(i)))
                .mapToDouble(i -> row.x().at(i))
                .toArray();
        if (known.length == 0) {
            return wide;
        }
        double air = AIR * wide.length();
        return new Interval(Math.max(wide.from(), known[0] - air), Math.min(wide.to(), known[known.length - 1] + air));
    }

    private static double[] even(Interval x) {
        return IntStream.rangeClosed(0, SAMPLES).mapToDouble(i -> x.from() + x.length() * i / SAMPLES).toArray();
    }

    private static DoubleStream exactly(double[] places, double[] borders) {
        return DoubleStream.concat(DoubleStream.of(0), DoubleStream.concat(Arrays.stream(places), Arrays.stream(borders)));
    }

    private static double[] samples(Interval x, double[] places, double[] borders) {
        double close = CLOSE_BY * x.length();
        DoubleStream exact = exactly(places, borders).flatMap(at -> DoubleStream.of(at - close, at, at + close));
        return DoubleStream.concat(Arrays.stream(even(x)), exact)
                .filter(at -> at >= x.from() && at <= x.to())
                .sorted()
                .distinct()
                .toArray();
    }

    /// From the lowest to the highest of both curves, zero among them, but not beyond `most` above or below it.
    private static Interval heights(Row row, double most) {
        double low = 0;
        double high = 0;
        for (int i = 0; i < row.x().count(); i++) {
            for (double at : new double[] {row.f().at(i), row.slope().at(i)}) {
                low = Double.isFinite(at) ? Math.max(-most, Math.min(low, at)) : low;
                high = Double.isFinite(at) ? Math.min(most, Math.max(high, at)) : high;
            }
        }
        double air = high > low ? AIR * (high - low) : 1;
        return new Interval(low - air, high + air);
    }

    /// Cut where there is no number, and where neighbours that lie close together differ.
    private static List<List<Spot>> pieces(Row row, IntToDoubleFunction height, Interval y, double gap) {
        List<List<Spot>> pieces = new ArrayList<>();
        List<Spot> piece = new ArrayList<>();
        for (int i = 0; i < row.x().count(); i++) {
            double at = height.applyAsDouble(i);
            boolean close = i > 0 && row.x().at(i) - row.x().at(i - 1) <= gap;
            boolean jump = close && Math.abs(at - height.applyAsDouble(i - 1)) > 1e-4 * y.length();
            if (!piece.isEmpty() && (jump || !Double.isFinite(at))) {
                pieces.add(List.copyOf(piece));
                piece.clear();
            }
            if (Double.isFinite(at)) {
                double far = OUT_OF_SIGHT * y.length();
                piece.add(new Spot(row.x().at(i), Math.clamp(at, y.from() - far, y.to() + far)));
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(List.copyOf(piece));
        }
        return pieces;
    }
}
