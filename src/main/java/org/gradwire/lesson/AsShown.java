package org.gradwire.lesson;

import java.util.List;
import org.gradwire.circuit.Node;
import org.gradwire.gate.Application;
import org.gradwire.gate.Derivative;
import org.gradwire.pass.Step;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Broadcast;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.NumberFormat;

/// Whether a line of a formula is right in the digits that it shows: `0.20 · 2.00 = 0.39` is not, for the
/// program computes with all digits. Gates are applied again, by their own rules, to the shown numbers.
final class AsShown {
    private final Trace trace;
    private final NumberFormat format;

    AsShown(Trace trace, NumberFormat format) {
        this.trace = trace;
        this.format = format;
    }

    boolean gives(Step.ForwardGate step) {
        if (isLarge(step.output()) || step.inputs().stream().anyMatch(AsShown::isLarge)) {
            return true;
        }
        return looks(application(trace.circuit().node(step.node())).output(), step.output());
    }

    /// Whether the local gradient comes out of the shown inputs and output.
    boolean givesLocal(Step.BackwardWire step, Tensor local) {
        if (isLarge(step)) {
            return true;
        }
        Node node = trace.circuit().node(step.node());
        return looks(application(node).local(step.wire().port(), shown(output(node))), local);
    }

    /// Whether upstream times local gives the downstream gradient.
    boolean givesProduct(Step.BackwardWire step, Tensor local) {
        if (isLarge(step)) {
            return true;
        }
        Tensor upstream = shown(step.upstream());
        Tensor factor = shown(local);
        double[] sums = new double[step.downstream().count()];
        int[] into = Broadcast.positions(step.downstream().shape(), local.shape());
        for (int entry = 0; entry < factor.count(); entry++) {
            sums[into[entry]] += upstream.at(entry) * factor.at(entry);
        }
        return looks(Tensor.of(step.downstream().shape(), sums), step.downstream());
    }

    boolean givesPullback(Step.BackwardWire step) {
        if (isLarge(step)) {
            return true;
        }
        Node node = trace.circuit().node(step.node());
        int port = step.wire().port();
        if (node.gate().derivative(port) instanceof Derivative.Local) {
            throw new IllegalStateException("gate '" + node.gate() + "' has a local gradient");
        }
        return looks(application(node).pullback(port, shown(output(node)), shown(step.upstream())), step.downstream());
    }

    boolean gives(Step.Accumulate step) {
        return isLarge(step.after()) || looks(shown(step.before()).plus(shown(step.contribution())), step.after());
    }

    /// What a formula shows by its shape has no digits that could disagree.
    private static boolean isLarge(Tensor tensor) {
        return tensor.count() > MathWriter.MOST_ENTRIES;
    }

    private boolean isLarge(Step.BackwardWire step) {
        boolean inputs = trace.circuit().node(step.node()).inputs().stream()
                .anyMatch(from -> from.flatMap(trace::value).filter(AsShown::isLarge).isPresent());
        return inputs || isLarge(step.upstream()) || isLarge(step.downstream());
    }

    private Application application(Node node) {
        List<Tensor> inputs = node.inputs().stream()
                .map(from -> shown(trace.value(from.orElseThrow()).orElseThrow()))
                .toList();
        return new Application(node.gate(), node.settings(), inputs);
    }

    private Tensor output(Node node) {
        return trace.value(node.id()).orElseThrow();
    }

    private Tensor shown(Tensor tensor) {
        return tensor.map(format::shown);
    }

    /// Zero has a sign that nobody sees.
    private boolean looks(Tensor computed, Tensor result) {
        return format.format(computed.map(number -> number + 0.0)).equals(format.format(result.map(number -> number + 0.0)));
    }
}
