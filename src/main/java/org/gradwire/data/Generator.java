package org.gradwire.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradwire.text.Message;

/// Data that are made by formula and seed, bit for bit the same everywhere: sines by [StrictMath], chance by [Draws].
///
/// Below, n is the next normal number times the noise, u the next one from 0 to 1; x₁ is drawn before x₂ before y.
/// With k classes, row i belongs to class i mod k, so that all classes are equally large and any few rows hold each.
public enum Generator {
    /// x = 2 (cos 2πc/k, sin 2πc/k) + (n, n) for class c.
    BLOBS("generator.blobs", "generator.blobs.about", List.of("x1", "x2", "y"), count(200), range(Knob.CLASSES, 2, 10, 2), noise(0.5), signed()) {
        @Override
        void fill(Generation generation, Draws draws, double[][] cells) {
            int classes = generation.whole(Knob.CLASSES);
            for (int row = 0; row < cells[0].length; row++) {
                int kind = row % classes;
                point(generation, draws, cells, row, 2, 2 * Math.PI * kind / classes);
                cells[2][row] = generation.label(kind);
            }
        }
    },
    /// x = r (cos 2πu, sin 2πu) + (n, n), where r is the inner radius for class 0 and 1 for class 1.
    CIRCLES("generator.circles", "generator.circles.about", List.of("x1", "x2", "y"), count(200), noise(0.05), range(Knob.RADIUS, 0, 1, 0.5), signed()) {
        @Override
        void fill(Generation generation, Draws draws, double[][] cells) {
            for (int row = 0; row < cells[0].length; row++) {
                double radius = row % 2 == 0 ? generation.at(Knob.RADIUS) : 1;
                point(generation, draws, cells, row, radius, 2 * Math.PI * draws.unit());
                cells[2][row] = generation.label(row % 2);
            }
        }
    },
    /// x = (⌊i/2⌋ mod 2, i mod 2) + (n, n) for row i, and y is whether the two bits differ: the truth table if there
    /// are four rows and no noise.
    XOR("generator.xor", "generator.xor.about", List.of("x1", "x2", "y"), count(4), noise(0), signed()) {
        @Override
        void fill(Generation generation, Draws draws, double[][] cells) {
            for (int row = 0; row < cells[0].length; row++) {
                int first = row / 2 % 2;
                int second = row % 2;
                cells[0][row] = first + generation.noise(draws);
                cells[1][row] = second + generation.noise(draws);
                cells[2][row] = generation.label(first ^ second);
            }
        }
    },
    /// x = t (cos φ, sin φ) + (n, n) with φ = 2π (turns · t + c/k) for class c, where t goes from 0 to 1 along the arm.
    SPIRAL(
            "generator.spiral",
            "generator.spiral.about",
            List.of("x1", "x2", "y"),
            count(300),
            range(Knob.CLASSES, 2, 10, 2),
            noise(0.02),
            range(Knob.TURNS, 0, 5, 1),
            signed()) {
        @Override
        void fill(Generation generation, Draws draws, double[][] cells) {
            int classes = generation.whole(Knob.CLASSES);
            int rows = cells[0].length;
            int steps = (rows + classes - 1) / classes;
            for (int row = 0; row < rows; row++) {
                int kind = row % classes;
                int step = 1 + row / classes;
                double along = (double) step / steps;
                point(generation, draws, cells, row, along, 2 * Math.PI * (generation.at(Knob.TURNS) * along + (double) kind / classes));
                cells[2][row] = generation.label(kind);
            }
        }
    },
    /// x = 2u − 1, y = slope · x + offset + n.
    LINE("generator.line", "generator.line.about", List.of("x", "y"), count(50), noise(0.1), range(Knob.SLOPE, -100, 100, 2), range(Knob.OFFSET, -100, 100, 1)) {
        @Override
        void fill(Generation generation, Draws draws, double[][] cells) {
            for (int row = 0; row < cells[0].length; row++) {
                double x = draws.between(-1, 1);
                cells[0][row] = x;
                cells[1][row] = generation.at(Knob.SLOPE) * x + generation.at(Knob.OFFSET) + generation.noise(draws);
            }
        }
    },
    /// x = π (2u − 1), y = sin(x) + n.
    SINE("generator.sine", "generator.sine.about", List.of("x", "y"), count(100), noise(0.1)) {
        @Override
        void fill(Generation generation, Draws draws, double[][] cells) {
            for (int row = 0; row < cells[0].length; row++) {
                double x = draws.between(-Math.PI, Math.PI);
                cells[0][row] = x;
                cells[1][row] = StrictMath.sin(x) + generation.noise(draws);
            }
        }
    },
    /// x = (2u − 1, 2u − 1), and any class is as likely as any other.
    CHANCE("generator.chance", "generator.chance.about", List.of("x1", "x2", "y"), count(100), range(Knob.CLASSES, 2, 10, 2), signed()) {
        @Override
        void fill(Generation generation, Draws draws, double[][] cells) {
            for (int row = 0; row < cells[0].length; row++) {
                cells[0][row] = draws.between(-1, 1);
                cells[1][row] = draws.between(-1, 1);
                cells[2][row] = generation.label(draws.below(generation.whole(Knob.CLASSES)));
            }
        }
    },
    /// Pictures of 8×8 pixels, from 0 without ink to 1, of digit i mod 10 in row i.
    DIGITS("generator.digits", "generator.digits.about", Digits.NAMES, count(500), range(Knob.NOISE, 0, 1, 0.1)) {
        @Override
        void fill(Generation generation, Draws draws, double[][] cells) {
            Digits.fill(generation, draws, cells);
        }
    };

    /// How far a knob may be turned.
    public record Range(Knob knob, double least, double most, double standard) {
        public boolean holds(double value) {
            return value >= least && value <= most && (knob.kind() == Knob.Kind.REAL || value == Math.rint(value));
        }
    }

    private final String key;
    private final String about;
    private final List<String> names;
    private final List<Range> ranges;

    Generator(String key, String about, List<String> names, Range... ranges) {
        this.key = key;
        this.about = about;
        this.names = names;
        this.ranges = List.of(ranges);
    }

    public Message title() {
        return Message.of(key);
    }

    /// One sentence on what it is good for.
    public Message about() {
        return Message.of(about);
    }

    /// In the order of a dialog.
    public List<Range> ranges() {
        return ranges;
    }

    public Optional<Range> range(Knob knob) {
        return ranges.stream().filter(range -> range.knob() == knob).findFirst();
    }

    /// Of the columns.
    public List<String> names() {
        return names;
    }

    /// @param cells by column and row
    abstract void fill(Generation generation, Draws draws, double[][] cells);

    Table table(Generation generation) {
        double[][] cells = new double[names.size()][generation.whole(Knob.COUNT)];
        fill(generation, Draws.of(generation.seed()), cells);
        return Table.of(IntStream.range(0, names.size()).mapToObj(i -> Column.of(names.get(i), cells[i])).toList()).orThrow();
    }

    private static void point(Generation generation, Draws draws, double[][] cells, int row, double radius, double angle) {
        cells[0][row] = radius * StrictMath.cos(angle) + generation.noise(draws);
        cells[1][row] = radius * StrictMath.sin(angle) + generation.noise(draws);
    }

    private static Range range(Knob knob, double least, double most, double standard) {
        return new Range(knob, least, most, standard);
    }

    private static Range count(int standard) {
        return range(Knob.COUNT, 1, 1_000_000, standard);
    }

    private static Range noise(double standard) {
        return range(Knob.NOISE, 0, 10, standard);
    }

    private static Range signed() {
        return range(Knob.SIGNED, 0, 1, 0);
    }
}
