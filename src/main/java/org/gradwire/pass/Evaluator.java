package org.gradwire.pass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Derivative;
import org.gradwire.gate.Operands;
import org.gradwire.gate.Rule;
import org.gradwire.gate.Tensors;
import org.gradwire.tensor.Slice;
import org.gradwire.tensor.Tensor;
import org.jspecify.annotations.Nullable;

/// Runs a plan over its own rows of numbers, forward and backward, as often as wanted.
///
/// A warm pass of scalar gates allocates nothing. One thread at a time.
public final class Evaluator {
    private final Plan plan;
    private final Layout layout;
    private final Rows rows;
    final Operands operands = new Operands();
    /// By position; only for gates over whole tensors.
    private final @Nullable Tensors[] wholes;
    private final Run[] runs;
    /// By run, of entrywise gates only: the loop of the forward rule, then one for each port.
    private final Loop[][] loops;
    /// What the output's gradient starts with.
    double[] seed = {1};

    public Evaluator(Plan plan) {
        this.plan = plan;
        layout = plan.layout;
        rows = new Rows(layout);
        runs = plan.runs.toArray(Run[]::new);
        loops = plan.runs.stream().map(Loops::of).toArray(Loop[][]::new);
        wholes = new Tensors[layout.order.size()];
        for (Run run : runs) {
            for (int i = run.nodesFrom(); i < run.nodesTo() && run.gate().rule() instanceof Rule.AtOnce; i++) {
                wholes[plan.sorted[i]] = tensors(plan.sorted[i]);
            }
        }
        operands.row = rows.values;
        operands.positions = plan.operands;
        operands.parameters = plan.parameters;
    }

    /// Takes the values of the sources and the seed from a circuit that the plan serves.
    public Evaluator load(Circuit circuit) {
        for (int i = 0; i < runs.length && runs[i].isSource(); i++) {
            for (int k = runs[i].nodesFrom(); k < runs[i].nodesTo(); k++) {
                int position = plan.sorted[k];
                Node source = circuit.node(layout.order.get(position).id());
                source.value().orElseThrow().copyTo(rows.values, layout.offsets[position]);
            }
        }
        if (layout.backward) {
            Tensor given = circuit.seed().orElse(Tensor.scalar(1));
            seed = given.isScalar()
                    ? Tensor.filled(layout.shape(layout.output), given.number()).toArray()
                    : given.toArray();
        }
        return this;
    }

    /// Puts a number into one entry of a source.
    public void put(NodeId source, int entry, double value) {
        rows.values[layout.offsets[plan.position(source)] + entry] = value;
    }

    public double value(NodeId node, int entry) {
        return rows.values[layout.offsets[plan.position(node)] + entry];
    }

    public double gradient(NodeId node, int entry) {
        return rows.gradients[layout.offsets[plan.position(node)] + entry];
    }

    public void forward() {
        for (int r = 0; r < runs.length; r++) {
            forward(runs[r], loops[r]);
        }
    }

    void forward(Run run, Loop[] own) {
        if (run.isEntrywise()) {
            own[0].forward(plan, run, run.forward(), operands);
        } else if (!run.isSource()) {
            for (int i = run.nodesFrom(); i < run.nodesTo(); i++) {
                ((Rule.AtOnce) run.gate().rule()).whole().fill(whole(plan.sorted[i]));
            }
        }
    }

    /// Starts from zero every time: nothing is left of an earlier backward pass.
    public void backward() {
        if (layout.backward) {
            System.arraycopy(seed, 0, rows.gradients, layout.offsets[layout.output], seed.length);
        }
        for (int i = runs.length - 1; i >= 0; i--) {
            Run run = runs[i];
            if (run.backward()) {
                gather(run);
                backward(run, loops[i]);
            }
        }
    }

    void backward(Run run, Loop[] own) {
        if (run.isEntrywise()) {
            byEntry(run, own);
        } else if (!run.isSource()) {
            for (int k = run.nodesFrom(); k < run.nodesTo(); k++) {
                pullBack(run, plan.sorted[k]);
            }
        }
    }

    /// Adds up the contributions of each node that gets several, in the order of the steps.
    void gather(Run run) {
        int[] sorted = plan.sorted;
        int[] offsets = layout.offsets;
        int[] firstContribution = layout.firstContribution;
        double[] gradients = rows.gradients;
        for (int k = run.summedFrom(); k < run.nodesTo(); k++) {
            int position = sorted[k];
            int from = firstContribution[position];
            int to = firstContribution[position + 1];
            // Two numbers, as most scalars get that get several, are not worth a loop.
            if (to - from == 2) {
                gradients[offsets[position]] = gradients[from] + gradients[from + 1];
            } else {
                gather(offsets[position], offsets[position + 1] - offsets[position], from, to);
            }
        }
    }

    private void gather(int offset, int count, int from, int to) {
        double[] gradients = rows.gradients;
        for (int entry = 0; entry < count; entry++) {
            double sum = gradients[from + entry];
            for (int at = from + entry + count; at < to; at += count) {
                sum += gradients[at];
            }
            gradients[offset + entry] = sum;
        }
    }

    private void byEntry(Run run, Loop[] own) {
        if (run.broadcast()) {
            clear(run);
        }
        for (int port = 0; port < run.inputs(); port++) {
            operands.port = port;
            own[1 + port].backward(plan, run, run.local(port), operands, rows);
        }
    }

    private void clear(Run run) {
        for (int k = run.nodesFrom(); k < run.nodesTo(); k++) {
            int position = plan.sorted[k];
            for (int wire = layout.firstWire[position]; wire < layout.firstWire[position + 1]; wire++) {
                int from = layout.contributionOffsets[wire];
                Arrays.fill(rows.gradients, from, from + layout.shape(layout.wireFrom[wire]).count(), 0);
            }
        }
    }

    private void pullBack(Run run, int position) {
        Tensors tensors = whole(position);
        for (int port = 0; port < run.inputs(); port++) {
            tensors.at(port).downstream().fill(0);
            ((Derivative.Pullback) run.gate().derivative(port)).rule().fill(tensors);
        }
    }

    Tensors whole(int position) {
        Tensors tensors = wholes[position];
        if (tensors == null) {
            throw new IllegalStateException("no tensors for " + layout.order.get(position));
        }
        return tensors;
    }

    private Tensors tensors(int position) {
        Node node = layout.order.get(position);
        List<Slice> inputs = new ArrayList<>();
        List<Slice> downstream = new ArrayList<>();
        for (int wire = layout.firstWire[position]; wire < layout.firstWire[position + 1]; wire++) {
            int from = layout.wireFrom[wire];
            inputs.add(new Slice(rows.values, layout.offsets[from], layout.shape(from)));
            if (layout.contributionOffsets[wire] != Layout.NONE) {
                downstream.add(new Slice(rows.gradients, layout.contributionOffsets[wire], layout.shape(from)));
            }
        }
        return new Tensors(
                inputs,
                new Slice(rows.values, layout.offsets[position], layout.shape(position)),
                new Slice(rows.gradients, layout.offsets[position], layout.shape(position)),
                downstream,
                node.settings());
    }

    /// Where the gates stand to their kinks, read off the last forward pass.
    Pieces pieces() {
        return new Pieces(plan, operands, this::whole);
    }

    Plan plan() {
        return plan;
    }

    Rows rows() {
        return rows;
    }
}
