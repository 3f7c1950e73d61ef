package org.gradwire.pass;

/// Which step is which: found in constant time in both directions, from a number and from a wire.
///
/// Steps are numbered from 1; position k means that steps 1 to k have been made.
final class StepIndex {
    enum Kind {
        FORWARD_WIRE,
        FORWARD_GATE,
        SEED,
        BACKWARD_WIRE,
        ACCUMULATE
    }

    private final Layout layout;
    private final Kind[] kinds;
    /// By step: the wire, or the position of the node.
    private final int[] subjects;
    private final int forwardCount;
    private final int count;
    /// By position: the step that computes the value; 0 for sources, which are given.
    private final int[] valueSteps;
    private final int[] forwardWireSteps;
    /// By wire: the step in which its gradient arrives; 0 where none travels.
    private final int[] backwardWireSteps;
    private final int seedStep;

    StepIndex(Layout layout) {
        this.layout = layout;
        int wires = layout.wireFrom.length;
        int nodes = layout.order.size();
        int most = 3 * wires + nodes + 1;
        kinds = new Kind[most + 1];
        subjects = new int[most + 1];
        valueSteps = new int[nodes];
        forwardWireSteps = new int[wires];
        backwardWireSteps = new int[wires];
        int step = 0;
        for (int position = 0; position < nodes; position++) {
            for (int wire = layout.firstWire[position];
                    wire < layout.firstWire[position + 1];
                    wire++) {
                if (layout.isComputed(position)) {
                    forwardWireSteps[wire] = put(++step, Kind.FORWARD_WIRE, wire);
                }
            }
            if (layout.isComputed(position) && !layout.order.get(position).gate().isSource()) {
                valueSteps[position] = put(++step, Kind.FORWARD_GATE, position);
            }
        }
        forwardCount = step;
        seedStep = layout.backward ? put(++step, Kind.SEED, layout.output) : 0;
        int[] arrived = new int[nodes];
        for (int position = nodes - 1; position >= 0; position--) {
            for (int wire = layout.firstWire[position]; wire < layout.firstWire[position + 1]; wire++) {
                if (layout.contributionOffsets[wire] == Layout.NONE) {
                    continue;
                }
                backwardWireSteps[wire] = put(++step, Kind.BACKWARD_WIRE, wire);
                if (arrived[layout.wireFrom[wire]]++ > 0) {
                    put(++step, Kind.ACCUMULATE, wire);
                }
            }
        }
        count = step;
    }

    private int put(int step, Kind kind, int subject) {
        kinds[step] = kind;
        subjects[step] = subject;
        return step;
    }

    int count() {
        return count;
    }

    int forwardCount() {
        return forwardCount;
    }

    Kind kind(int step) {
        return kinds[step];
    }

    int subject(int step) {
        return subjects[step];
    }

    int seedStep() {
        return seedStep;
    }

    /// 0 for sources; only for nodes that are computed.
    int valueStep(int position) {
        return valueSteps[position];
    }

    int forwardStep(int wire) {
        return forwardWireSteps[wire];
    }

    int backwardStep(int wire) {
        return backwardWireSteps[wire];
    }

    /// The step in which the contribution of a wire has become part of the gradient of the node that feeds it.
    int mergeStep(int wire) {
        int step = backwardWireSteps[wire];
        return step < count && kind(step + 1) == Kind.ACCUMULATE ? step + 1 : step;
    }

    int next(int position, Granularity by, int direction) {
        int at = Math.clamp(position + direction, 0, count);
        return switch (by) {
            case WIRE -> at;
            case GATE -> {
                while (at > 0 && at < count && !endsGate(at)) {
                    at += direction;
                }
                yield at;
            }
            case PASS -> direction > 0
                    ? (position < forwardCount ? forwardCount : count)
                    : (position > forwardCount ? forwardCount : 0);
        };
    }

    /// Whether the step is the last one of a gate in its direction.
    private boolean endsGate(int step) {
        return switch (kind(step)) {
            case FORWARD_WIRE -> false;
            case FORWARD_GATE, SEED -> true;
            case BACKWARD_WIRE, ACCUMULATE ->
                step == count || layout.wireTo[subjects[step]] != layout.wireTo[subjects[step + 1]];
        };
    }
}
