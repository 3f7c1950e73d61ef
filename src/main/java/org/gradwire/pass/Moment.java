package org.gradwire.pass;

import java.util.Optional;
import java.util.OptionalInt;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.tensor.Tensor;

/// What is known after so many steps of a pass: a function of the trace and the position, and of nothing else.
public final class Moment {
    private final Trace trace;
    private final int position;

    Moment(Trace trace, int position) {
        this.trace = trace;
        this.position = position;
    }

    public Trace trace() {
        return trace;
    }

    public int position() {
        return position;
    }

    /// The step that was just made; nothing at position 0.
    public Optional<Step> step() {
        return position == 0 ? Optional.empty() : Optional.of(trace.step(position));
    }

    /// The value of a node; sources are known from the start.
    public Optional<Tensor> value(NodeId node) {
        return steps().valueStep(trace.plan().position(node)) <= position ? trace.value(node) : Optional.empty();
    }

    /// Whether the value has travelled along the wire.
    public boolean hasTravelled(PortRef to) {
        int step = steps().forwardStep(trace.wire(to));
        return step > 0 && step <= position;
    }

    /// What has come back along the wire.
    public Optional<Tensor> contribution(PortRef to) {
        int step = steps().backwardStep(trace.wire(to));
        return isKnown(step) ? trace.contribution(to) : Optional.empty();
    }

    /// The gradient of a node as far as its contributions have been added.
    public Optional<Tensor> gradient(NodeId node) {
        Layout layout = trace.plan().layout;
        int at = trace.plan().position(node);
        if (at == layout.output || !layout.reaches[at]) {
            return isKnown(0) ? trace.gradient(node) : Optional.empty();
        }
        Optional<Tensor> sum = Optional.empty();
        for (int f = layout.firstFan[at]; f < layout.firstFan[at + 1]; f++) {
            int wire = layout.fan[f];
            if (steps().mergeStep(wire) > position) {
                break;
            }
            Tensor next = trace.contribution(trace.port(wire)).orElseThrow();
            sum = Optional.of(sum.isPresent() ? sum.get().plus(next) : next);
        }
        return sum;
    }

    /// Whether all contributions of a node have been added.
    public boolean isComplete(NodeId node) {
        Layout layout = trace.plan().layout;
        int at = trace.plan().position(node);
        int last = layout.firstFan[at + 1] - 1;
        return last < layout.firstFan[at] ? isKnown(0) : steps().mergeStep(layout.fan[last]) <= position;
    }

    /// The step that computed a value; none for sources, which are given.
    public OptionalInt valueStep(NodeId node) {
        return value(node).isPresent() ? step(steps().valueStep(trace.plan().position(node))) : OptionalInt.empty();
    }

    /// The step that made the gradient of a node what it is now; none where no path leads to the output.
    public OptionalInt gradientStep(NodeId node) {
        Layout layout = trace.plan().layout;
        int at = trace.plan().position(node);
        if (gradient(node).isEmpty()) {
            return OptionalInt.empty();
        }
        if (at == layout.output) {
            return step(steps().seedStep());
        }
        int made = 0;
        for (int f = layout.firstFan[at]; layout.reaches[at] && f < layout.firstFan[at + 1]; f++) {
            int merged = steps().mergeStep(layout.fan[f]);
            made = merged <= position ? Math.max(made, merged) : made;
        }
        return step(made);
    }

    /// The step in which a contribution came back along a wire.
    public OptionalInt contributionStep(PortRef to) {
        return contribution(to).isPresent() ? step(steps().backwardStep(trace.wire(to))) : OptionalInt.empty();
    }

    private static OptionalInt step(int number) {
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /// What no step brings is known as soon as the backward pass has begun.
    private boolean isKnown(int step) {
        int seed = steps().seedStep();
        return seed > 0 && (step == 0 ? seed : step) <= position;
    }

    private StepIndex steps() {
        return trace.plan().steps;
    }
}
