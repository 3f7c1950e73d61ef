package org.gradwire.gate;

import java.util.ArrayList;
import java.util.List;
import org.gradwire.tensor.Shape;

/// Where the checks sample a gate: which shapes go in, and from which range their numbers come.
public record Probe(List<Range> ranges, List<Case> cases) {
    /// What numbers an input may have there.
    public enum Range {
        /// Around zero.
        NORMAL,
        /// Away from zero, above it.
        POSITIVE,
        /// Away from zero, on either side.
        NONZERO,
        /// Strictly between 0 and 1.
        PROBABILITY,
        /// Along the last axis, positive numbers that add up to 1.
        DISTRIBUTION,
        /// 0, 1 or 2: the index of a class; never varied.
        INDEX
    }

    public record Case(List<Shape> shapes, Settings settings) {}

    /// For entrywise gates: numbers, vectors, and a broadcast between the first input and the others.
    static Probe entrywise(int inputs, Settings settings, Range... ranges) {
        List<Case> cases = new ArrayList<>();
        for (Shape first : List.of(Shape.SCALAR, Shape.of(3), Shape.of(2, 3), Shape.of(2, 1))) {
            List<Shape> shapes = new ArrayList<>();
            for (int i = 0; i < inputs; i++) {
                shapes.add(i == 0 ? first : first.isScalar() ? Shape.SCALAR : Shape.of(3));
            }
            cases.add(new Case(shapes, settings));
        }
        return new Probe(List.of(ranges), cases);
    }

    static Probe of(Range... ranges) {
        return new Probe(List.of(ranges), List.of());
    }

    Probe at(Shape... shapes) {
        return at(Settings.NONE, shapes);
    }

    Probe at(Settings settings, Shape... shapes) {
        List<Case> more = new ArrayList<>(cases);
        more.add(new Case(List.of(shapes), settings));
        return new Probe(ranges, more);
    }

    /// The range of an input; the last one named holds for all that follow.
    public Range range(int input) {
        return ranges.get(Math.min(input, ranges.size() - 1));
    }
}
