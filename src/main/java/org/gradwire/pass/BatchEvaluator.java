package org.gradwire.pass;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Batched;
import org.gradwire.tensor.Slice;
import org.jspecify.annotations.Nullable;

/// Runs a plan over many examples at once: what [Evaluator] does for one.
///
/// Some sources are *bound*: they have a value for each example, and so has whatever is computed from them. All else
/// is *shared*, as parameters are, and computed once. Values are, bit for bit, those of single passes; the gradient of
/// what is shared is the sum over the examples, in their order. Gradients are computed only where they lead to a node
/// that is trained.
///
/// A single evaluator holds what is shared; between times its rows take in one example after the other, so that every
/// rule serves here as it stands. A warm pass allocates nothing of its own. One thread at a time.
public final class BatchEvaluator {
    private final Plan plan;
    private final Layout layout;
    private final Sharing sharing;
    private final int capacity;
    private final Evaluator one;
    private final Rows rows;
    private final BatchRows batch;
    private final Part[] parts;
    /// By part, of entrywise gates only.
    private final Loop[][] loops;
    /// By position, of gates over whole tensors whose node has a value for each example.
    private final @Nullable Batched[] wholes;

    /// @param bound    sources that have a value for each example
    /// @param trained  nodes whose gradients are wanted
    /// @param capacity the most examples of one pass
    public BatchEvaluator(Plan plan, Collection<NodeId> bound, Collection<NodeId> trained, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for " + capacity + " examples is less than for one");
        }
        this.plan = plan;
        this.capacity = capacity;
        layout = plan.layout;
        sharing = new Sharing(plan, bound, trained);
        one = new Evaluator(plan);
        rows = one.rows();
        batch = new BatchRows(layout, sharing, capacity);
        parts = sharing.parts().toArray(Part[]::new);
        loops = Arrays.stream(parts).map(part -> Loops.of(part.run())).toArray(Loop[][]::new);
        wholes = new Batched[layout.order.size()];
        for (Part part : parts) {
            for (int k = part.run().nodesFrom(); k < part.run().nodesTo() && part.isWhole(); k++) {
                int position = plan.sorted[k];
                wholes[position] = Batched.of(part.run().gate(), batch.tensors(layout, sharing, position, one.whole(position)));
            }
        }
    }

    /// Takes the values of the shared sources and the seed from a circuit that the plan serves.
    public BatchEvaluator load(Circuit circuit) {
        one.load(circuit);
        return this;
    }

    /// One entry of a bound source, for each example: to be filled before a pass.
    public double[] row(NodeId source, int entry) {
        int position = plan.position(source);
        if (!layout.order.get(position).gate().isSource()) {
            throw new IllegalArgumentException(source + " is computed, and nobody else may fill it");
        }
        return values(source, entry);
    }

    public int capacity() {
        return capacity;
    }

    /// Whether the node has a value for each example; else it is shared by all.
    public boolean isPerExample(NodeId node) {
        return sharing.each[plan.position(node)];
    }

    /// Whether the backward pass computes the node's gradient: a trained node lies here or before.
    public boolean hasGradient(NodeId node) {
        return sharing.wanted[plan.position(node)];
    }

    public double value(NodeId node, int entry, int example) {
        return isPerExample(node) ? values(node, entry)[example] : values(node).at(entry);
    }

    /// The value of a shared node: an optimizer reads and writes parameters here.
    public Slice values(NodeId node) {
        return shared(rows.values, node);
    }

    /// One entry of a node that has a value for each example.
    public double[] values(NodeId node, int entry) {
        return each(batch.values, node, entry);
    }

    /// The gradient of a shared node, summed over the examples.
    ///
    /// @throws IllegalArgumentException if none is computed, see [#hasGradient]
    public Slice gradients(NodeId node) {
        requireGradient(node);
        return shared(rows.gradients, node);
    }

    /// The gradient of one entry of a node that has a value for each example.
    ///
    /// @throws IllegalArgumentException if none is computed, see [#hasGradient]
    public double[] gradients(NodeId node, int entry) {
        requireGradient(node);
        return each(batch.gradients, node, entry);
    }

    public double gradient(NodeId node, int entry) {
        return gradients(node).at(entry);
    }

    private void requireGradient(NodeId node) {
        if (!hasGradient(node)) {
            throw new IllegalArgumentException("the gradient of " + node + " is not computed: nothing there is trained");
        }
    }

    private Slice shared(double[] row, NodeId node) {
        int position = plan.position(node);
        if (sharing.each[position]) {
            throw new IllegalArgumentException(node + " has a value for each example");
        }
        return new Slice(row, layout.offsets[position], layout.shape(position));
    }

    private double[] each(double[][] all, NodeId node, int entry) {
        int position = plan.position(node);
        if (!sharing.each[position]) {
            throw new IllegalArgumentException(node + " is shared by all examples");
        }
        return all[layout.offsets[position] + Objects.checkIndex(entry, layout.shape(position).count())];
    }

    /// @param examples how many there are, from the first on; no more than there is room for
    public void forward(int examples) {
        if (examples < 0 || examples > capacity) {
            throw new IllegalArgumentException(examples + " examples do not fit into " + capacity);
        }
        batch.examples = examples;
        for (int i = 0; i < parts.length; i++) {
            Part part = parts[i];
            if (!part.each()) {
                one.forward(part.run(), loops[i]);
            } else if (part.run().isEntrywise()) {
                loops[i][0].forward(plan, part, part.run().forward(), one.operands, batch);
            } else if (!part.run().isSource()) {
                for (int k = part.run().nodesFrom(); k < part.run().nodesTo(); k++) {
                    whole(plan.sorted[k]).forward(examples);
                }
            }
        }
    }

    /// Over the examples of the last forward pass, each from the circuit's seed. A shared output counts once for each.
    public void backward() {
        if (!layout.backward || !sharing.wanted[layout.output]) {
            return;
        }
        seed();
        for (int i = parts.length - 1; i >= 0; i--) {
            Part part = parts[i];
            if (!part.backward()) {
                continue;
            }
            if (!part.each()) {
                one.gather(part.run());
                one.backward(part.run(), loops[i]);
            } else {
                for (int k = part.run().summedFrom(); k < part.run().nodesTo(); k++) {
                    batch.gather(layout, plan.sorted[k]);
                }
                backward(part, loops[i]);
            }
        }
    }

    private void seed() {
        int offset = layout.offsets[layout.output];
        for (int entry = 0; entry < one.seed.length; entry++) {
            if (sharing.each[layout.output]) {
                Arrays.fill(batch.gradients[offset + entry], 0, batch.examples, one.seed[entry]);
            } else {
                rows.gradients[offset + entry] = batch.examples * one.seed[entry];
            }
        }
    }

    private void backward(Part part, Loop[] own) {
        Run run = part.run();
        if (run.isEntrywise()) {
            if (run.broadcast()) {
                clear(part);
            }
            for (int port : part.wantedPorts()) {
                one.operands.port = port;
                own[1 + port].backward(plan, part, run.local(port), one.operands, rows, batch);
            }
        } else {
            for (int k = run.nodesFrom(); k < run.nodesTo(); k++) {
                for (int port : part.wantedPorts()) {
                    whole(plan.sorted[k]).pullback(port, batch.examples);
                }
            }
        }
    }

    private void clear(Part part) {
        for (int k = part.run().nodesFrom(); k < part.run().nodesTo(); k++) {
            for (int port : part.wantedPorts()) {
                int wire = layout.firstWire[plan.sorted[k]] + port;
                int from = layout.contributionOffsets[wire];
                int to = from + layout.shape(layout.wireFrom[wire]).count();
                if (part.isEach(port)) {
                    batch.clear(from, to);
                } else {
                    Arrays.fill(rows.gradients, from, to, 0);
                }
            }
        }
    }

    private Batched whole(int position) {
        Batched whole = wholes[position];
        if (whole == null) {
            throw new IllegalStateException("no rules for " + layout.order.get(position));
        }
        return whole;
    }
}
