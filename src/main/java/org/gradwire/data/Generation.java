package org.gradwire.data;

import java.util.EnumMap;
import java.util.Map;
import org.gradwire.text.NumberFormat;
import org.gradwire.text.Outcome;

/// A generator, how its knobs stand, and the seed: all that a table made by formula depends on.
///
/// @param values of each knob of the generator, and of no other
public record Generation(Generator generator, Map<Knob, Double> values, long seed) {
    public Generation {
        values = Map.copyOf(values);
    }

    public static Generation standard(Generator generator) {
        Map<Knob, Double> values = new EnumMap<>(Knob.class);
        generator.ranges().forEach(range -> values.put(range.knob(), range.standard()));
        return new Generation(generator, values, 1);
    }

    /// Not checked before [#table].
    public Generation with(Knob knob, double value) {
        Map<Knob, Double> next = new EnumMap<>(values);
        next.put(knob, value);
        return new Generation(generator, next, seed);
    }

    public Generation seeded(long next) {
        return new Generation(generator, values, next);
    }

    public double at(Knob knob) {
        return values.getOrDefault(knob, 0.0);
    }

    public boolean isSigned() {
        return at(Knob.SIGNED) == 1;
    }

    /// Refused for a knob beyond its range, for one that the generator does not have, and for signs on more than two classes.
    public Outcome<Table> table() {
        for (Generator.Range range : generator.ranges()) {
            double value = values.getOrDefault(range.knob(), range.standard());
            if (!range.holds(value)) {
                return Outcome.refused(
                        range.knob().kind() == Knob.Kind.REAL ? "generator.range" : "generator.range.whole",
                        range.knob().title(),
                        NumberFormat.allDigits(range.least()),
                        NumberFormat.allDigits(range.most()),
                        NumberFormat.allDigits(value));
            }
        }
        for (Knob knob : values.keySet()) {
            if (generator.range(knob).isEmpty()) {
                return Outcome.refused("generator.knob.foreign", generator.title(), knob.title());
            }
        }
        if (isSigned() && at(Knob.CLASSES) > 2) {
            return Outcome.refused("generator.signs", whole(Knob.CLASSES));
        }
        return Outcome.done(generator.table(filled()));
    }

    /// With the standard for what is not said.
    private Generation filled() {
        Map<Knob, Double> all = new EnumMap<>(standard(generator).values);
        all.putAll(values);
        return new Generation(generator, all, seed);
    }

    int whole(Knob knob) {
        return (int) at(knob);
    }

    double noise(Draws draws) {
        return at(Knob.NOISE) * draws.normal();
    }

    double label(int kind) {
        return isSigned() ? 2 * kind - 1 : kind;
    }
}
