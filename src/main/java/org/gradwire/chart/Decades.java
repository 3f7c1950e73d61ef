package org.gradwire.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Ticks of a logarithmic axis: 1, 2 and 5 of each power of ten, or only the powers, or every few of them.
final class Decades {
    private static final List<List<Integer>> LABELLED = List.of(List.of(1, 2, 5), List.of(1));
    private static final int DIGITS = 10;
    private static final int[] APART = {2, 3, 5, 10, 20, 50, 100, 200};
    private static final double NEARLY = 1e-9;
    /// More labels than so many times those that fit need not be tried.
    private static final int DENSEST = 3;

    private Decades() {}

    /// @param range above zero
    static Axis axis(Range range, Fit fit) {
        Range shown = fit.rounded() ? Range.around(below(range.from()), above(range.to())) : range;
        for (List<Integer> digits : LABELLED) {
            if ((count(shown) - 2) * digits.size() > fit.most() * DENSEST) {
                continue;
            }
            List<Tick> ticks = labelled(shown, digits, 1);
            Axis axis = new Axis(Scale.LOGARITHMIC, shown, ticks);
            if (ticks.size() > 1 && fit.holds(ticks, axis)) {
                return withMinor(axis, fit);
            }
        }
        return sparse(shown, fit);
    }

    /// Every second power of ten, every third, fifth, tenth and so on until there is room.
    private static Axis sparse(Range shown, Fit fit) {
        for (int apart : APART) {
            if (count(shown) / apart > fit.most() * DENSEST) {
                continue;
            }
            List<Tick> ticks = labelled(shown, List.of(1), apart);
            Axis axis = new Axis(Scale.LOGARITHMIC, shown, ticks);
            if (ticks.size() > 1 && fit.holds(ticks, axis)) {
                return withMinor(axis, fit);
            }
        }
        // Between two powers of ten: as on a linear axis.
        Axis linear = Axis.linear(shown, fit.rounded() ? Fit.across(fit.length(), fit.size()) : fit);
        Axis axis = new Axis(Scale.LOGARITHMIC, shown, linear.ticks());
        List<Tick> ends = axis.labelled();
        return fit.holds(ends, axis) || ends.size() < 2
                ? axis
                : new Axis(Scale.LOGARITHMIC, shown, List.of(ends.getFirst(), ends.getLast()));
    }

    private static List<Tick> labelled(Range shown, List<Integer> digits, int apart) {
        List<Double> at = new ArrayList<>();
        for (int exponent = exponent(shown.from()); exponent <= exponent(shown.to()); exponent++) {
            for (int digit : digits) {
                double number = new Step(digit, exponent).size();
                if (holds(shown, number) && Math.floorMod(exponent, apart) == 0) {
                    at.add(number);
                }
            }
        }
        List<String> labels = Labels.single(at);
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < at.size(); i++) {
            ticks.add(new Tick(at.get(i), labels.get(i)));
        }
        return ticks;
    }

    private static Axis withMinor(Axis axis, Fit fit) {
        double decade = 1 / (Math.log10(axis.range().to()) - Math.log10(axis.range().from()));
        int last = fit.holdsMinor(decade * Math.log10(10.0 / 9)) ? DIGITS - 1 : 1;
        if (!fit.holdsMinor(decade)) {
            return axis;
        }
        List<Tick> ticks = new ArrayList<>();
        for (int exponent = exponent(axis.range().from()); exponent <= exponent(axis.range().to()); exponent++) {
            for (int digit = 1; digit <= last; digit++) {
                double number = new Step(digit, exponent).size();
                if (holds(axis.range(), number)) {
                    ticks.add(Tick.minor(number));
                }
            }
        }
        ticks.removeIf(minor -> axis.ticks().stream().anyMatch(tick -> tick.at() == minor.at()));
        ticks.addAll(axis.ticks());
        ticks.sort(Comparator.comparingDouble(Tick::at));
        return new Axis(Scale.LOGARITHMIC, axis.range(), ticks);
    }

    /// Powers of ten from the one below the range's start to the one below its end.
    private static int count(Range shown) {
        return exponent(shown.to()) - exponent(shown.from()) + 1;
    }

    private static boolean holds(Range range, double number) {
        return number >= range.from() * (1 - NEARLY) && number <= range.to() * (1 + NEARLY);
    }

    private static int exponent(double number) {
        return (int) Math.floor(Math.log10(number) + NEARLY);
    }

    /// The nearest of 1, 2 and 5 times a power of ten that is not above.
    private static double below(double number) {
        int exponent = exponent(number);
        double best = new Step(1, exponent).size();
        for (int digit : new int[] {2, 5}) {
            double next = new Step(digit, exponent).size();
            best = next <= number * (1 + NEARLY) ? next : best;
        }
        return Math.min(number, best);
    }

    private static double above(double number) {
        int exponent = exponent(number);
        for (int digit : new int[] {1, 2, 5}) {
            double next = new Step(digit, exponent).size();
            if (next >= number * (1 - NEARLY)) {
                return Math.max(number, next);
            }
        }
        return new Step(1, exponent + 1).size();
    }
}
