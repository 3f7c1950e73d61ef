package org.gradwire.pass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.Problem;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Operands;
import org.gradwire.gate.Param;
import org.gradwire.gate.Rule;
import org.gradwire.tensor.Broadcast;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;

/// A circuit compiled for evaluation. It holds no values of sources, so it serves every circuit with
/// the same wiring, shapes and gate parameters; see [Circuit#sameWiring].
public final class Plan {
    // Sorting keys hold level, gate, inputs, flags, fan and position; these are the widths of the last five.
    private static final int POSITION_BITS = 24;
    private static final int FAN_BITS = 2;
    private static final int RUN_SHIFT = POSITION_BITS + FAN_BITS;
    private static final int FLAG_BITS = 2;
    private static final int INPUT_BITS = 8;
    private static final int GATE_BITS = 8;

    private final Circuit circuit;
    final Layout layout;
    final StepIndex steps;
    final List<Run> runs = new ArrayList<>();
    /// Positions, sorted by run.
    final int[] sorted;
    /// By entry: where the output is.
    final int[] entryOutputs;
    /// By entry: where the node's parameters begin.
    final int[] entryParameters;
    /// By operand: its place in the row of values.
    final int[] operands;
    /// By operand: its place in the row of contributions; unused where nothing travels back.
    final int[] downstream;
    /// The scalar parameters of all entrywise nodes.
    final double[] parameters;
    /// By position: the first entry of an entrywise node.
    final int[] firstEntry;
    /// By position: the first operand of an entrywise node.
    final int[] firstOperand;

    private Plan(Circuit circuit) {
        this.circuit = circuit;
        layout = new Layout(circuit);
        steps = new StepIndex(layout);
        long[] keys = keys();
        sorted = new int[keys.length];
        int entries = 0;
        int operandCount = 0;
        int parameterCount = 0;
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = (int) (keys[i] & ((1L << POSITION_BITS) - 1));
            Node node = layout.order.get(sorted[i]);
            if (node.gate().rule() instanceof Rule.ByEntry) {
                int count = layout.shape(sorted[i]).count();
                entries += count;
                operandCount += count * node.inputs().size();
                parameterCount += node.gate().params().size();
            }
        }
        entryOutputs = new int[entries];
        entryParameters = new int[entries];
        operands = new int[operandCount];
        downstream = new int[operandCount];
        parameters = new double[parameterCount];
        firstEntry = new int[layout.order.size()];
        firstOperand = new int[layout.order.size()];
        gatherRuns(keys);
    }

    public static Plan of(Circuit circuit) {
        return new Plan(circuit);
    }

    /// The plan for a circuit: this one if it serves, else a new one.
    public Plan fit(Circuit next) {
        return circuit.sameWiring(next) ? this : of(next);
    }

    /// Why nodes are not computed.
    public List<Problem> problems() {
        return layout.problems;
    }

    /// The nodes in the order of the forward pass.
    public List<Node> order() {
        return layout.order;
    }

    public Optional<Shape> shape(NodeId node) {
        return Optional.ofNullable(layout.shapes[position(node)]);
    }

    /// Whether a path leads from the node to the output, and the output can be computed.
    public boolean reaches(NodeId node) {
        return layout.reaches[position(node)];
    }

    /// How many steps a pass has.
    public int stepCount() {
        return steps.count();
    }

    /// The position after which the forward pass is complete.
    public int forwardSteps() {
        return steps.forwardCount();
    }

    /// The next position in a direction at which a person who steps by this much stops.
    public int next(int position, Granularity by, int direction) {
        return steps.next(position, by, direction);
    }

    /// Points the operands at one entry of an entrywise node.
    void aim(Operands o, int position, int entry) {
        o.inputs = layout.firstWire[position + 1] - layout.firstWire[position];
        o.first = firstOperand[position] + entry * o.inputs;
        o.output = layout.offsets[position] + entry;
        o.firstParameter = entryParameters[firstEntry[position] + entry];
    }

    int position(NodeId node) {
        Integer position = layout.positions.get(node);
        if (position == null) {
            throw new IllegalArgumentException("the plan has no node " + node);
        }
        return position;
    }

    /// One key for each computed node; equal but for fan and position within a run.
    ///
    /// Nodes with as many contributions stand together: those with one need no adding up, and a loop that
    /// adds up now two, now five of them is slow, for the processor cannot foresee its end.
    private long[] keys() {
        int n = layout.order.size();
        if (n >= 1 << POSITION_BITS) {
            throw new IllegalArgumentException(n + " nodes are more than a plan can number");
        }
        int[] level = new int[n];
        long[] keys = new long[n];
        Map<Gate, Integer> gateNumbers = new HashMap<>();
        int count = 0;
        for (int position = 0; position < n; position++) {
            if (!layout.isComputed(position)) {
                continue;
            }
            Gate gate = layout.order.get(position).gate();
            boolean broadcast = false;
            for (int wire = layout.firstWire[position]; wire < layout.firstWire[position + 1]; wire++) {
                level[position] = Math.max(level[position], level[layout.wireFrom[wire]] + 1);
                broadcast |= !layout.shape(layout.wireFrom[wire]).equals(layout.shape(position));
            }
            int inputs = Math.min(layout.order.get(position).inputs().size(), (1 << INPUT_BITS) - 1);
            long key = level[position];
            key = key << GATE_BITS | gateNumbers.computeIfAbsent(gate, g -> gateNumbers.size());
            key = key << INPUT_BITS | inputs;
            key = key << FLAG_BITS | (layout.reaches[position] ? 2 : 0) | (broadcast ? 1 : 0);
            int fan = layout.firstFan[position + 1] - layout.firstFan[position];
            key = key << FAN_BITS | Math.min(fan, (1 << FAN_BITS) - 1);
            keys[count++] = key << POSITION_BITS | position;
        }
        keys = Arrays.copyOf(keys, count);
        Arrays.sort(keys);
        return keys;
    }

    private void gatherRuns(long[] keys) {
        int entry = 0;
        int operand = 0;
        int parameter = 0;
        for (int from = 0, to; from < keys.length; from = to) {
            to = from + 1;
            while (to < keys.length && sameRun(keys[from], keys[to], from, to)) {
                to++;
            }
            Node first = layout.order.get(sorted[from]);
            int entriesFrom = entry;
            int operandsFrom = operand;
            boolean byEntry = first.gate().rule() instanceof Rule.ByEntry;
            for (int i = from; byEntry && i < to; i++) {
                int position = sorted[i];
                Node node = layout.order.get(position);
                firstEntry[position] = entry;
                firstOperand[position] = operand;
                layEntries(position, entry, operand, parameter);
                entry += layout.shape(position).count();
                operand += layout.shape(position).count() * node.inputs().size();
                for (Param param : node.gate().params()) {
                    parameters[parameter++] =
                            node.settings().get(param.name()).map(Tensor::number).orElse(Double.NaN);
                }
            }
            long flags = keys[from] >> RUN_SHIFT;
            runs.add(new Run(first.gate(), first.inputs().size(), from, to, summedFrom(from, to), entriesFrom, entry, operandsFrom,
                    (flags & 2) != 0, (flags & 1) != 0));
        }
    }

    /// Some nodes of a run as a run of their own.
    Run cut(Run run, int from, int to) {
        int entriesFrom = run.entriesFrom();
        int entriesTo = run.entriesFrom();
        int firstOperand = run.firstOperand();
        if (run.isEntrywise()) {
            int last = sorted[to - 1];
            entriesFrom = firstEntry[sorted[from]];
            entriesTo = firstEntry[last] + layout.shape(last).count();
            firstOperand = this.firstOperand[sorted[from]];
        }
        return new Run(run.gate(), run.inputs(), from, to, Math.clamp(run.summedFrom(), from, to), entriesFrom, entriesTo,
                firstOperand, run.backward(), run.broadcast());
    }

    /// Within a run, nodes are sorted by how many contributions they get.
    private int summedFrom(int from, int to) {
        int at = from;
        while (at < to && layout.firstContribution[sorted[at]] == layout.firstContribution[sorted[at] + 1]) {
            at++;
        }
        return at;
    }

    private boolean sameRun(long a, long b, int i, int j) {
        return a >> RUN_SHIFT == b >> RUN_SHIFT
                && layout.order.get(sorted[i]).inputs().size() == layout.order.get(sorted[j]).inputs().size();
    }

    private void layEntries(int position, int entry, int operand, int parameter) {
        Shape shape = layout.shape(position);
        int wire = layout.firstWire[position];
        int inputs = layout.firstWire[position + 1] - wire;
        for (int i = 0; i < shape.count(); i++) {
            entryOutputs[entry + i] = layout.offsets[position] + i;
            entryParameters[entry + i] = parameter;
        }
        for (int port = 0; port < inputs; port++) {
            int from = layout.wireFrom[wire + port];
            int offset = layout.offsets[from];
            int contribution = layout.contributionOffsets[wire + port];
            if (shape.isScalar()) {
                operands[operand + port] = offset;
                downstream[operand + port] = contribution;
                continue;
            }
            int[] places = Broadcast.positions(layout.shape(from), shape);
            for (int i = 0; i < places.length; i++) {
                operands[operand + i * inputs + port] = offset + places[i];
                downstream[operand + i * inputs + port] = contribution + places[i];
            }
        }
    }
}
