package org.gradwire.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// A range of numbers along a line, with ticks at round ones.
///
/// @param ticks in order, minor ones between the others
public record Axis(Scale scale, Range range, List<Tick> ticks) {
    public Axis {
        ticks = List.copyOf(ticks);
    }

    public static Axis of(Scale scale, Range range, Fit fit) {
        return switch (scale) {
            case LINEAR -> linear(range, fit);
            case LOGARITHMIC -> Decades.axis(range, fit);
        };
    }

    public static Axis linear(Range range, Fit fit) {
        for (int most = fit.most(); most > 1; most--) {
            Axis axis = linear(range, fit, most);
            if (fit.holds(axis.labelled(), axis)) {
                return axis;
            }
        }
        return linear(range, fit, 1);
    }

    /// How far along the axis a number lies, 0 to 1; beyond the ends counts as at the end.
    public double share(double number) {
        return scale.share(number, range);
    }

    public double number(double share) {
        return scale.number(share, range);
    }

    public List<Tick> labelled() {
        return ticks.stream().filter(tick -> !tick.isMinor()).toList();
    }

    private static Axis linear(Range range, Fit fit, int most) {
        Step step = Step.into(range.length(), most);
        Step used = fit.whole() ? step.whole() : step;
        Range shown = fit.rounded()
                ? range.with(used.at(used.below(range.from()))).with(used.at(used.above(range.to())))
                : range;
        List<Double> at = LongStream.rangeClosed(used.above(shown.from()), used.below(shown.to()))
                .mapToObj(used::at)
                .toList();
        List<String> labels = Labels.of(at, used.decimals());
        int parts = fit.holdsMinor(used.size() / used.parts() / shown.length()) && !(fit.whole() && used.size() < used.parts())
                ? used.parts()
                : 1;
        Step minor = parts == 1 ? used : minor(used);
        List<Tick> ticks = new ArrayList<>();
        for (long i = minor.above(shown.from()); i <= minor.below(shown.to()); i++) {
            boolean major = Math.floorMod(i, parts) == 0;
            int place = (int) (Math.floorDiv(i, parts) - used.above(shown.from()));
            ticks.add(major && place >= 0 && place < at.size() ? new Tick(at.get(place), labels.get(place)) : Tick.minor(minor.at(i)));
        }
        return new Axis(Scale.LINEAR, shown, ticks);
    }

    /// A fifth of 1 is 2 tenths, a quarter of 2 is 5 tenths, a fifth of 5 is 1.
    private static Step minor(Step step) {
        return switch (step.mantissa()) {
            case 1 -> new Step(2, step.exponent() - 1);
            case 2 -> new Step(5, step.exponent() - 1);
            default -> new Step(1, step.exponent());
        };
    }
}
