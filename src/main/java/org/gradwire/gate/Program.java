package org.gradwire.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradwire.tensor.Tensor;

/// A rule of an own gate: rules of other gates one after the other, over a few numbers of their own.
///
/// The numbers are the inputs, then the output (read by derivatives), then one for each line. They lie in the
/// operands of the pass, so that a warm pass allocates nothing and one program may serve several threads.
public final class Program implements Entrywise {
    public static final int MOST_LINES = 500;

    /// One gate of the code, and where its operands and parameters begin.
    private record Line(Entrywise rule, Optional<Kink> kink, int first, int inputs, int firstParameter) {}

    private final int inputs;
    private final int result;
    private final Line[] lines;
    private final int[] positions;
    private final double[] parameters;

    private Program(int inputs, int result, Builder builder) {
        this.inputs = inputs;
        this.result = result;
        lines = builder.lines.toArray(Line[]::new);
        positions = builder.positions.stream().mapToInt(i -> i).toArray();
        parameters = builder.parameters.stream().mapToDouble(x -> x).toArray();
    }

    /// Takes the lines of a program in order; each is given back as the number that later ones read it by.
    public static final class Builder {
        private final int inputs;
        private final List<Line> lines = new ArrayList<>();
        private final List<Integer> positions = new ArrayList<>();
        private final List<Double> parameters = new ArrayList<>();

        public Builder(int inputs) {
            this.inputs = inputs;
        }

        /// The number that holds the output of the own gate.
        public int output() {
            return inputs;
        }

        public int constant(double value) {
            return line(o -> o.parameter(0), Optional.empty(), List.of(), List.of(value));
        }

        /// @param gate with an entrywise rule
        public int apply(Gate gate, Settings settings, List<Integer> operands) {
            if (!(gate.rule() instanceof Rule.ByEntry(Entrywise rule))) {
                throw new IllegalArgumentException("gate '" + gate + "' has no entrywise rule");
            }
            List<Double> values = gate.params().stream()
                    .map(param -> settings.get(param.name()).map(Tensor::number).orElse(Double.NaN))
                    .toList();
            return line(rule, gate.kink(), operands, values);
        }

        private int line(Entrywise rule, Optional<Kink> kink, List<Integer> operands, List<Double> values) {
            lines.add(new Line(rule, kink, positions.size(), operands.size(), parameters.size()));
            positions.addAll(operands);
            parameters.addAll(values);
            return inputs + lines.size();
        }

        public int size() {
            return lines.size();
        }

        /// @param result which number the program gives
        public Program build(int result) {
            return new Program(inputs, result, this);
        }
    }

    @Override
    public double at(Operands o) {
        return run(o).row[result];
    }

    private Operands run(Operands o) {
        Operands in = o.inner(inputs + 1 + lines.length);
        for (int i = 0; i < inputs; i++) {
            in.row[i] = o.x(i);
        }
        in.row[inputs] = o.y();
        in.positions = positions;
        in.parameters = parameters;
        for (int i = 0; i < lines.length; i++) {
            aim(in, i);
            in.row[in.output] = lines[i].rule().at(in);
        }
        return in;
    }

    private void aim(Operands in, int i) {
        Line line = lines[i];
        in.first = line.first();
        in.inputs = line.inputs();
        in.firstParameter = line.firstParameter();
        in.output = inputs + 1 + i;
    }

    /// The gravest thing that a line has: a jump before a kink before a corner.
    Optional<Kink.Kind> kink() {
        return Arrays.stream(lines)
                .flatMap(line -> line.kink().stream())
                .map(Kink::kind)
                .max((a, b) -> Integer.compare(weight(a), weight(b)));
    }

    private static int weight(Kink.Kind kind) {
        return switch (kind) {
            case CORNER -> 0;
            case KINK -> 1;
            case JUMP -> 2;
        };
    }

    /// Which smooth piece the inputs lie in: one for each pattern of the pieces of the lines.
    ///
    /// @param kind what is looked for; corners divide nothing where there is something that does
    int piece(Operands o, Kink.Kind kind) {
        Operands in = run(o);
        int pattern = 1;
        for (int i = 0; i < lines.length; i++) {
            Optional<Kink> kink = lines[i].kink();
            if (kink.isPresent()
                    && (kink.get().kind() == Kink.Kind.CORNER) == (kind == Kink.Kind.CORNER)
                    && kink.get().piece() instanceof Kink.ByEntry(Kink.PieceOfEntry rule)) {
                aim(in, i);
                int piece = rule.at(in);
                if (piece == Kink.ON) {
                    return Kink.ON;
                }
                pattern = pattern * 31 + piece;
            }
        }
        return pattern & Integer.MAX_VALUE;
    }
}
