package org.gradwire.gate;

import java.util.Arrays;
import java.util.List;
import org.gradwire.tensor.Broadcast;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Slice;
import org.gradwire.tensor.Tensor;

/// A gate applied to numbers outside of any circuit, by its own rules: to numbers as they are shown on the
/// screen, or to a row of points for a plot. The inputs must fit the gate's shape rule.
public record Application(Gate gate, Settings settings, List<Tensor> inputs) {
    public Tensor output() {
        Shape shape = gate.shaping().shape(inputs.stream().map(Tensor::shape).toList(), settings).orThrow();
        Tensor zeros = Tensor.filled(shape, 0);
        return switch (gate.rule()) {
            case Rule.Given() -> throw new IllegalStateException("a source '" + gate + "' computes nothing");
            case Rule.ByEntry(Entrywise rule) -> byEntry(rule, 0, zeros);
            case Rule.AtOnce(Whole rule) -> {
                Slice output = slice(zeros);
                rule.fill(new Tensors(slices(), output, output, List.of(), settings));
                yield output.tensor();
            }
        };
    }

    /// The local gradient entry by entry, in the shape of the output.
    ///
    /// @param output what the derivative may read as the output
    public Tensor local(int port, Tensor output) {
        if (gate.derivative(port) instanceof Derivative.Local(String latex, String python, Entrywise rule)) {
            return byEntry(rule, port, output);
        }
        throw new IllegalStateException("gate '" + gate + "' has no local gradient");
    }

    /// What a pullback makes of an upstream gradient, for one input.
    public Tensor pullback(int port, Tensor output, Tensor upstream) {
        if (gate.derivative(port) instanceof Derivative.Pullback(String latex, String python, Whole rule)) {
            List<Slice> downstream = inputs.stream().map(x -> slice(Tensor.filled(x.shape(), 0))).toList();
            rule.fill(new Tensors(slices(), slice(output), slice(upstream), downstream, settings).at(port));
            return downstream.get(port).tensor();
        }
        throw new IllegalStateException("gate '" + gate + "' has no pullback");
    }

    /// Which smooth piece each entry lies in, for entrywise gates with a kink.
    public int[] pieces(Kink.PieceOfEntry rule, Tensor output) {
        int[] pieces = new int[output.count()];
        walk(0, output, (o, entry) -> pieces[entry] = rule.at(o));
        return pieces;
    }

    private Tensor byEntry(Entrywise rule, int port, Tensor output) {
        double[] entries = new double[output.count()];
        walk(port, output, (o, entry) -> entries[entry] = rule.at(o));
        return Tensor.of(output.shape(), entries);
    }

    @FunctionalInterface
    private interface Visit {
        void at(Operands o, int entry);
    }

    private void walk(int port, Tensor output, Visit visit) {
        Operands o = new Operands();
        o.inputs = inputs.size();
        o.port = port;
        o.row = new double[inputs.size() + 1];
        o.output = inputs.size();
        o.positions = new int[inputs.size()];
        Arrays.setAll(o.positions, input -> input);
        o.parameters = gate.params().stream()
                .mapToDouble(param -> settings.get(param.name()).filter(Tensor::isScalar).map(Tensor::number).orElse(0.0))
                .toArray();
        List<int[]> read = inputs.stream().map(x -> Broadcast.positions(x.shape(), output.shape())).toList();
        for (int entry = 0; entry < output.count(); entry++) {
            for (int input = 0; input < inputs.size(); input++) {
                o.row[input] = inputs.get(input).at(read.get(input)[entry]);
            }
            o.row[o.output] = output.at(entry);
            visit.at(o, entry);
        }
    }

    private List<Slice> slices() {
        return inputs.stream().map(Application::slice).toList();
    }

    private static Slice slice(Tensor tensor) {
        return new Slice(tensor.toArray(), 0, tensor.shape());
    }
}
